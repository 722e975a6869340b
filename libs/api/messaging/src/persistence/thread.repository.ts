import { Injectable } from '@nestjs/common';
import type { PersonId } from '@samplan/shared/kernel';
import { type Scope, scoped } from '@samplan/api/platform/authz';
import { loader } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';
import { sightFrom, sightLimits } from './sight';
import { ThreadReadEntity } from './thread-read.entity';
import { ThreadEntity } from './thread.entity';

@Injectable()
export class ThreadRepository {
  async one(ctx: RequestContext, scope: Scope, id: string): Promise<ThreadEntity | null> {
    const { manager } = await ctx.db.tx();
    return scoped(manager.createQueryBuilder(ThreadEntity, 'thread').where('thread.id = :id', { id }), scope).getOne();
  }

  /** The team's thread of a collaboration. */
  ofTeam(ctx: RequestContext, scope: Scope, collaborationId: string): Promise<ThreadEntity | null> {
    return loader<ThreadEntity>(ctx, scope, 'team-thread', async (ids) => {
      const { manager } = await ctx.db.tx();
      const query = manager
        .createQueryBuilder(ThreadEntity, 'thread')
        .where("thread.collaborationId = any (:ids) and thread.kind = 'team'", { ids: [...ids] });
      const rows = await scoped(query, scope).getMany();
      return new Map(rows.map((row) => [row.collaborationId, row]));
    }).load(collaborationId);
  }

  /** Everybody who reads along now: the person first, then the coordinator and the team, then relatives. */
  readers(ctx: RequestContext, scope: Scope, threadId: string): Promise<PersonId[]> {
    return loader<PersonId[]>(ctx, scope, 'thread-readers', async (ids) => {
      const { manager } = await ctx.db.tx();
      const query = manager
        .createQueryBuilder(ThreadEntity, 'thread')
        .select('thread.id', 'id')
        .addSelect(
          `array(select a.viewer_id from circle_access a
                  where a.collaboration_id = thread.collaborationId and a.valid @> app.now() and a.relation <> 'emergency' and thread.lifeArea = any (a.areas)
                  group by a.viewer_id
                  order by min(array_position(array['owner','coordinator','member','guardian','parent','relative'], a.relation)), a.viewer_id)`,
          'readers',
        )
        .where('thread.id = any (:ids)', { ids: [...ids] });
      const rows = await scoped(query, scope).getRawMany<{ id: string; readers: PersonId[] }>();
      return new Map(rows.map((row) => [row.id, row.readers]));
    })
      .load(threadId)
      .then((readers) => readers ?? []);
  }

  /** Others' messages after the viewer's mark, as far back as the viewer sees. */
  unreadCount(ctx: RequestContext, scope: Scope, threadId: string): Promise<number> {
    return loader<number>(ctx, scope, 'thread-unread', async (ids) => {
      const { manager } = await ctx.db.tx();
      const query = manager
        .createQueryBuilder(ThreadEntity, 'thread')
        .leftJoin(ThreadReadEntity, 'mark', 'mark.threadId = thread.id and mark.personId = app.person()')
        .select('thread.id', 'id')
        .addSelect(
          `(select count(*)::integer from message m
             where m.thread_id = thread.id and m.author_id <> app.person()
               and (m.sent_at, m.id) > (coalesce(mark.readUntil, '-infinity'), coalesce(mark.lastReadMessageId, '00000000-0000-0000-0000-000000000000'))
               and m.sent_at >= ${sightFrom('thread.collaborationId', 'thread.lifeArea')})`,
          'unread',
        )
        .where('thread.id = any (:ids)', { ids: [...ids], ...sightLimits(scope) });
      const rows = await scoped(query, scope).getRawMany<{ id: string; unread: number }>();
      return new Map(rows.map((row) => [row.id, row.unread]));
    })
      .load(threadId)
      .then((count) => count ?? 0);
  }

  /** The viewer's own mark. */
  mark(ctx: RequestContext, threadId: string): Promise<ThreadReadEntity | null> {
    return loader<ThreadReadEntity>(ctx, null, 'thread-mark', async (ids) => {
      const { manager } = await ctx.db.tx();
      const rows = await manager
        .createQueryBuilder(ThreadReadEntity, 'mark')
        .where('mark.threadId = any (:ids) and mark.personId = :viewer', { ids: [...ids], viewer: ctx.viewer.personId })
        .getMany();
      return new Map(rows.map((row) => [row.threadId, row]));
    }).load(threadId);
  }

  /** Moves the viewer's mark to a message; false when it stood there or further on already. */
  async moveMark(ctx: RequestContext, thread: ThreadEntity, messageId: string): Promise<boolean> {
    const tx = await ctx.db.tx();
    const moved = await tx.sql(
      `insert into thread_read as mark (tenant_id, collaboration_id, thread_id, person_id, last_read_message_id, read_until)
       select m.tenant_id, m.collaboration_id, m.thread_id, app.person(), m.id, m.sent_at from message m where m.id = $1 and m.thread_id = $2
       on conflict (thread_id, person_id) do update
         set last_read_message_id = excluded.last_read_message_id, read_until = excluded.read_until
         where (excluded.read_until, excluded.last_read_message_id) > (mark.read_until, mark.last_read_message_id)
       returning 1`,
      [messageId, thread.id],
    );
    return moved.length > 0;
  }
}
