import { Injectable } from '@nestjs/common';
import { meetingIdInput } from '@samplan/shared/contracts';
import type { MeetingId } from '@samplan/shared/kernel';
import { parseInput } from '@samplan/api/platform/graphql';
import { knownId, type RequestContext } from '@samplan/api/platform/request';
import { ended } from '../domain/meeting';
import type { MeetingEntity } from '../persistence/meeting.entity';
import { MeetingGate } from './meeting-gate';
import { MeetingWriter } from './meeting-writer';
import { refuseUnless } from './refuse';

@Injectable()
export class EndMeeting {
  constructor(
    private readonly gate: MeetingGate,
    private readonly writer: MeetingWriter,
  ) {}

  /** Pressing again changes nothing; the minutes stay a draft that can be written on. */
  run(ctx: RequestContext, raw: unknown): Promise<MeetingEntity> {
    const id = knownId<MeetingId>(parseInput(meetingIdInput, raw).meetingId);
    return ctx.write(async () => {
      const { meeting, scope } = await this.gate.meeting(ctx, 'meeting:run', id);
      if (meeting.state === 'held' && meeting.minutesState !== 'published') return meeting;
      refuseUnless('end', meeting);
      await this.writer.closeAgenda(ctx, scope, meeting);
      return this.writer.edit(ctx, meeting, ended(ctx.now));
    });
  }
}
