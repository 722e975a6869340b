import { Injectable } from '@nestjs/common';
import { reportSeen, type Scope, scoped } from '@samplan/api/platform/authz';
import { loader } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { grouped, withoutArea } from './columns';
import { MeetingEntity } from './meeting.entity';

/** Running, or called and not over yet: one that should have begun is still the next until its time is out. */
const coming = "(meeting.state = 'in_progress' or (meeting.state = 'called' and meeting.endsAt > app.now()))";

/** How a row is held until the transaction ends: against any change, or against others than its readers. */
export type Hold = 'none' | 'share' | 'write';

@Injectable()
export class MeetingRepository {
  async one(ctx: RequestContext, scope: Scope, id: string, hold: Hold = 'none'): Promise<MeetingEntity | null> {
    const { manager } = await ctx.db.tx();
    const query = scoped(meetings(manager).where('meeting.id = :id', { id }), scope, withoutArea);
    if (hold !== 'none') query.setLock(hold === 'write' ? 'pessimistic_write' : 'pessimistic_read');
    return query.getOne();
  }

  /** The meeting a call with this key has already made. */
  async calledWith(ctx: RequestContext, scope: Scope, idempotencyKey: string): Promise<MeetingEntity | null> {
    const { manager } = await ctx.db.tx();
    const query = meetings(manager).where('meeting.calledBy = :viewer and meeting.idempotencyKey = :idempotencyKey', {
      viewer: ctx.viewer.personId,
      idempotencyKey,
    });
    return scoped(query, scope, withoutArea).getOne();
  }

  /** A page of a collaboration's meetings, newest first. */
  ofCollaboration(
    ctx: RequestContext,
    scope: Scope,
    collaborationId: string,
    after: (string | null)[] | null,
    limit: number,
  ): Promise<MeetingEntity[]> {
    return loader<MeetingEntity[]>(
      ctx,
      scope,
      `meetings-of-collaboration:${JSON.stringify([after, limit])}`,
      async (ids) => {
        const { manager } = await ctx.db.tx();
        const query = meetings(manager).where(
          `meeting.id in (
           select page.id
             from unnest(:ids::uuid[]) as asked (id)
            cross join lateral (
              select m.id from meeting m
               where m.collaboration_id = asked.id
                 and (:startsAt::timestamptz is null or (m.starts_at, m.id) < (:startsAt::timestamptz, :after::uuid))
               order by m.starts_at desc, m.id desc
               limit :limit) page)`,
          { ids: [...ids], startsAt: after?.[0] ?? null, after: after?.[1] ?? null, limit },
        );
        const rows = await scoped(query, scope, withoutArea)
          .orderBy('meeting.startsAt', 'DESC')
          .addOrderBy('meeting.id', 'DESC')
          .getMany();
        reportSeen(ctx, scope, 'meetings', rows);
        return grouped(rows, (row) => row.collaborationId);
      },
    )
      .load(collaborationId)
      .then((rows) => rows ?? []);
  }

  /** The meeting that runs or comes next. */
  next(ctx: RequestContext, scope: Scope, collaborationId: string): Promise<MeetingEntity | null> {
    return loader<MeetingEntity>(ctx, scope, 'next-meeting', async (ids) => {
      const { manager } = await ctx.db.tx();
      const query = meetings(manager)
        .where(`meeting.collaborationId = any (:ids) and ${coming}`, { ids: [...ids] })
        .distinctOn(['meeting.collaborationId'])
        .orderBy('meeting.collaborationId')
        .addOrderBy('meeting.startsAt')
        .addOrderBy('meeting.id');
      const rows = await scoped(query, scope, withoutArea).getMany();
      reportSeen(ctx, scope, 'meetings', rows);
      return new Map(rows.map((row) => [row.collaborationId, row]));
    }).load(collaborationId);
  }

  /** Coming meetings in which the viewer takes part, nearest first. */
  async mine(
    ctx: RequestContext,
    scope: Scope,
    after: (string | null)[] | null,
    limit: number,
  ): Promise<MeetingEntity[]> {
    const { manager } = await ctx.db.tx();
    const query = meetings(manager).where(
      `exists (select from meeting_participant p where p.meeting_id = meeting.id and p.person_id = :viewer) and ${coming}`,
      { viewer: ctx.viewer.personId },
    );
    scoped(query, scope, withoutArea);
    if (after)
      query.andWhere('(meeting.startsAt, meeting.id) > (:startsAt::timestamptz, :id::uuid)', {
        startsAt: after[0],
        id: after[1],
      });
    const rows = await query.orderBy('meeting.startsAt').addOrderBy('meeting.id').limit(limit).getMany();
    reportSeen(ctx, scope, 'meetings', rows);
    return rows;
  }

  /** False when the same call has been made before. */
  async insert(ctx: RequestContext, meeting: MeetingEntity): Promise<boolean> {
    const { manager } = await ctx.db.tx();
    const inserted = await manager
      .createQueryBuilder()
      .insert()
      .into(MeetingEntity)
      .values(meeting)
      .orIgnore()
      .returning('id')
      .execute();
    return (inserted.raw as unknown[]).length > 0;
  }

  async update(ctx: RequestContext, id: string, fields: Partial<MeetingEntity>): Promise<void> {
    const { manager } = await ctx.db.tx();
    await manager.update(MeetingEntity, { id }, fields);
  }
}

const meetings = (manager: EntityManager): SelectQueryBuilder<MeetingEntity> =>
  manager.createQueryBuilder(MeetingEntity, 'meeting');
