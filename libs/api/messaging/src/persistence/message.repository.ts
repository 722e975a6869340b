import { Injectable } from '@nestjs/common';
import { reportSeen, type Scope, scoped } from '@samplan/api/platform/authz';
import { loader } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { MessageEntity } from './message.entity';
import { sightFrom, sightLimits } from './sight';

@Injectable()
export class MessageRepository {
  /** Messages of a thread before a point, newest first, as far back as the viewer sees. */
  ofThread(
    ctx: RequestContext,
    scope: Scope,
    threadId: string,
    before: (string | null)[] | null,
    limit: number,
  ): Promise<MessageEntity[]> {
    return loader<MessageEntity[]>(ctx, scope, `messages-of-thread:${JSON.stringify([before, limit])}`, async (ids) => {
      const { manager } = await ctx.db.tx();
      const query = messages(manager).where(
        `message.id in (
           select page.id
             from thread t
            cross join lateral (
              select m.id from message m
               where m.thread_id = t.id and m.sent_at >= ${sightFrom('t.collaboration_id', 't.life_area')}
                 and (:sentAt::timestamptz is null or (m.sent_at, m.id) < (:sentAt::timestamptz, :before::uuid))
               order by m.sent_at desc, m.id desc
               limit :limit) page
            where t.id = any (:ids))`,
        { ids: [...ids], sentAt: before?.[0] ?? null, before: before?.[1] ?? null, limit, ...sightLimits(scope) },
      );
      const rows = await scoped(query, scope)
        .orderBy('message.sentAt', 'DESC')
        .addOrderBy('message.id', 'DESC')
        .getMany();
      reportSeen(ctx, scope, 'messages', rows);
      const threads = new Map<string, MessageEntity[]>();
      for (const row of rows) threads.set(row.threadId, [...(threads.get(row.threadId) ?? []), row]);
      return threads;
    })
      .load(threadId)
      .then((rows) => rows ?? []);
  }

  async one(ctx: RequestContext, scope: Scope, id: string): Promise<MessageEntity | null> {
    const { manager } = await ctx.db.tx();
    const query = messages(manager).where(
      `message.id = :id and message.sentAt >= ${sightFrom('message.collaborationId', 'message.lifeArea')}`,
      {
        id,
        ...sightLimits(scope),
      },
    );
    return scoped(query, scope).getOne();
  }

  /** The message a send with this key has already left. */
  async sentWith(ctx: RequestContext, scope: Scope, idempotencyKey: string): Promise<MessageEntity | null> {
    const { manager } = await ctx.db.tx();
    const query = messages(manager).where('message.authorId = :viewer and message.idempotencyKey = :idempotencyKey', {
      viewer: ctx.viewer.personId,
      idempotencyKey,
    });
    return scoped(query, scope).getOne();
  }

  /**
   * Waits for its turn in the thread and gives the time to send with: always after the newest, so that messages are
   * seen in the order of their times, and a mark never passes one that is still on its way.
   */
  async turn(ctx: RequestContext, threadId: string): Promise<Date> {
    const tx = await ctx.db.tx();
    await tx.sql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`thread:${threadId}`]);
    const [newest] = await tx.sql<{ at: Date }>(
      'select sent_at as at from message where thread_id = $1 order by sent_at desc, id desc limit 1',
      [threadId],
    );
    return new Date(Math.max(ctx.now.getTime(), newest ? newest.at.getTime() + 1 : 0));
  }

  /** False when the key has been used before. */
  async insert(ctx: RequestContext, message: MessageEntity): Promise<boolean> {
    const { manager } = await ctx.db.tx();
    const inserted = await manager
      .createQueryBuilder()
      .insert()
      .into(MessageEntity)
      .values(message)
      .orIgnore()
      .returning('id')
      .execute();
    return (inserted.raw as unknown[]).length > 0;
  }
}

const messages = (manager: EntityManager): SelectQueryBuilder<MessageEntity> =>
  manager.createQueryBuilder(MessageEntity, 'message');
