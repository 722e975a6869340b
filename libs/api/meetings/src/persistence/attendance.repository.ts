import { Injectable } from '@nestjs/common';
import { type Scope, scoped } from '@samplan/api/platform/authz';
import { loader } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';
import { grouped, withoutArea } from './columns';
import { MeetingParticipantEntity } from './meeting-participant.entity';
import { MinutesReadEntity } from './minutes-read.entity';

/** Who takes part in a meeting, and who has read its minutes. */
@Injectable()
export class AttendanceRepository {
  participants(ctx: RequestContext, scope: Scope, meetingId: string): Promise<MeetingParticipantEntity[]> {
    return loader<MeetingParticipantEntity[]>(ctx, scope, 'meeting-participants', async (ids) => {
      const { manager } = await ctx.db.tx();
      const query = manager
        .createQueryBuilder(MeetingParticipantEntity, 'participant')
        .where('participant.meetingId = any (:ids)', { ids: [...ids] })
        .orderBy('participant.personId');
      return grouped(await scoped(query, scope, withoutArea).getMany(), (row) => row.meetingId);
    })
      .load(meetingId)
      .then((rows) => rows ?? []);
  }

  readers(ctx: RequestContext, scope: Scope, meetingId: string): Promise<MinutesReadEntity[]> {
    return loader<MinutesReadEntity[]>(ctx, scope, 'minutes-readers', async (ids) => {
      const { manager } = await ctx.db.tx();
      const query = manager
        .createQueryBuilder(MinutesReadEntity, 'mark')
        .where('mark.meetingId = any (:ids)', { ids: [...ids] })
        .orderBy('mark.readAt')
        .addOrderBy('mark.personId');
      return grouped(await scoped(query, scope, withoutArea).getMany(), (row) => row.meetingId);
    })
      .load(meetingId)
      .then((rows) => rows ?? []);
  }

  async invite(ctx: RequestContext, participants: MeetingParticipantEntity[]): Promise<void> {
    const { manager } = await ctx.db.tx();
    await manager.insert(MeetingParticipantEntity, participants);
  }

  async mark(ctx: RequestContext, participant: MeetingParticipantEntity): Promise<void> {
    const { manager } = await ctx.db.tx();
    const { meetingId, personId, attendance } = participant;
    await manager.update(MeetingParticipantEntity, { meetingId, personId }, { attendance });
  }

  /** False when this person had read them already. */
  async markRead(ctx: RequestContext, mark: MinutesReadEntity): Promise<boolean> {
    const { manager } = await ctx.db.tx();
    const inserted = await manager
      .createQueryBuilder()
      .insert()
      .into(MinutesReadEntity)
      .values(mark)
      .orIgnore()
      .returning('person_id')
      .execute();
    return (inserted.raw as unknown[]).length > 0;
  }
}
