import { Injectable } from '@nestjs/common';
import { markAttendanceInput } from '@samplan/shared/contracts';
import { type MeetingId, parseId, type PersonId } from '@samplan/shared/kernel';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, knownId, type RequestContext } from '@samplan/api/platform/request';
import { AttendanceRepository } from '../persistence/attendance.repository';
import type { MeetingEntity } from '../persistence/meeting.entity';
import { MeetingGate } from './meeting-gate';
import { MeetingWriter } from './meeting-writer';
import { refuseUnless } from './refuse';

@Injectable()
export class MarkAttendance {
  constructor(
    private readonly gate: MeetingGate,
    private readonly attendance: AttendanceRepository,
    private readonly writer: MeetingWriter,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<MeetingEntity> {
    const input = parseInput(markAttendanceInput, raw);
    const id = knownId<MeetingId>(input.meetingId);
    const personId = parseId<PersonId>(input.personId);
    return ctx.write(async () => {
      const { meeting, scope } = await this.gate.meeting(ctx, 'meeting:run', id);
      refuseUnless('write', meeting);
      const participant = (await this.attendance.participants(ctx, scope, id)).find((one) => one.personId === personId);
      if (!participant) throw Expected.of('PARTICIPANT_NOT_IN_TEAM', 'personId');
      const { attendance } = participant;
      if (attendance === input.attendance) return meeting;
      await this.attendance.mark(ctx, { ...participant, attendance: input.attendance });
      return this.writer.edit(ctx, meeting, {}, 'attendance.marked', {
        before: { personId, attendance },
        after: { personId, attendance: input.attendance },
      });
    });
  }
}
