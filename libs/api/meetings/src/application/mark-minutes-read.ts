import { Injectable } from '@nestjs/common';
import { meetingIdInput } from '@samplan/shared/contracts';
import type { MeetingId } from '@samplan/shared/kernel';
import { recordChange } from '@samplan/api/platform/change-feed';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, knownId, type RequestContext } from '@samplan/api/platform/request';
import { AttendanceRepository } from '../persistence/attendance.repository';
import type { MeetingEntity } from '../persistence/meeting.entity';
import { MeetingGate } from './meeting-gate';

/** Notes that the viewer has read the published minutes; once is enough. */
@Injectable()
export class MarkMinutesRead {
  constructor(
    private readonly gate: MeetingGate,
    private readonly attendance: AttendanceRepository,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<MeetingEntity> {
    const id = knownId<MeetingId>(parseInput(meetingIdInput, raw).meetingId);
    return ctx.write(async () => {
      const { meeting } = await this.gate.meeting(ctx, 'minutes:mark-read', id, 'none');
      if (meeting.minutesState !== 'published') throw Expected.of('TRANSITION_NOT_ALLOWED');
      const { tenantId, collaborationId, version } = meeting;
      const { personId } = ctx.viewer;
      if (
        await this.attendance.markRead(ctx, { tenantId, collaborationId, meetingId: id, personId, readAt: ctx.now })
      ) {
        await recordChange(ctx, {
          type: 'minutes.read',
          entity: 'meeting',
          id,
          version,
          collaborationId,
          lifeArea: 'common',
          before: null,
          after: { readBy: personId },
        });
      }
      return meeting;
    });
  }
}
