import { Injectable } from '@nestjs/common';
import type { MeetingState } from '@samplan/shared/contracts';
import { reportSeen, type Scope, scoped } from '@samplan/api/platform/authz';
import { loader } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';
import { AgendaItemEntity } from './agenda-item.entity';
import { grouped, withoutArea } from './columns';

@Injectable()
export class AgendaRepository {
  /** Items in order, those in areas the scope opens. After the meeting they are its minutes, and logged as such. */
  ofMeeting(
    ctx: RequestContext,
    scope: Scope,
    meeting: { id: string; collaborationId: string; state: MeetingState },
  ): Promise<AgendaItemEntity[]> {
    if (meeting.state === 'held') reportSeen(ctx, scope, 'minutes', [meeting]);
    return this.byMeeting(ctx, scope, meeting.id);
  }

  byMeeting(ctx: RequestContext, scope: Scope, meetingId: string): Promise<AgendaItemEntity[]> {
    return loader<AgendaItemEntity[]>(ctx, scope, 'agenda-of-meeting', async (ids) => {
      const { manager } = await ctx.db.tx();
      const query = manager
        .createQueryBuilder(AgendaItemEntity, 'item')
        .where('item.meetingId = any (:ids)', { ids: [...ids] });
      const rows = await scoped(query, scope).orderBy('item.position').addOrderBy('item.id').getMany();
      return grouped(rows, (row) => row.meetingId);
    })
      .load(meetingId)
      .then((rows) => rows ?? []);
  }

  async one(
    ctx: RequestContext,
    scope: Scope,
    id: string,
    hold: 'none' | 'write' = 'none',
  ): Promise<AgendaItemEntity | null> {
    const { manager } = await ctx.db.tx();
    const query = scoped(manager.createQueryBuilder(AgendaItemEntity, 'item').where('item.id = :id', { id }), scope);
    return (hold === 'write' ? query.setLock('pessimistic_write') : query).getOne();
  }

  /** Every item, hidden ones too: for moving the meeting on, never for showing. */
  async whole(ctx: RequestContext, scope: Scope, meetingId: string): Promise<AgendaItemEntity[]> {
    const { manager } = await ctx.db.tx();
    const query = manager
      .createQueryBuilder(AgendaItemEntity, 'item')
      .where('item.meetingId = :meetingId', { meetingId });
    return scoped(query, scope, withoutArea).orderBy('item.id').setLock('pessimistic_write').getMany();
  }

  async nextPosition(ctx: RequestContext, meetingId: string): Promise<number> {
    const tx = await ctx.db.tx();
    const [row] = await tx.sql<{ next: number }>(
      'select coalesce(max(position), 0) + 1 as next from agenda_item where meeting_id = $1',
      [meetingId],
    );
    return row!.next;
  }

  async insert(ctx: RequestContext, items: AgendaItemEntity[]): Promise<void> {
    const { manager } = await ctx.db.tx();
    await manager.insert(AgendaItemEntity, items);
  }

  async update(ctx: RequestContext, id: string, fields: Partial<AgendaItemEntity>): Promise<void> {
    const { manager } = await ctx.db.tx();
    await manager.update(AgendaItemEntity, { id }, fields);
  }
}
