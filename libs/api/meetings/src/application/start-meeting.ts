import { Injectable } from '@nestjs/common';
import { meetingIdInput } from '@samplan/shared/contracts';
import type { MeetingId } from '@samplan/shared/kernel';
import { parseInput } from '@samplan/api/platform/graphql';
import { knownId, type RequestContext } from '@samplan/api/platform/request';
import type { MeetingEntity } from '../persistence/meeting.entity';
import { MeetingGate } from './meeting-gate';
import { MeetingWriter } from './meeting-writer';
import { refuseUnless } from './refuse';

@Injectable()
export class StartMeeting {
  constructor(
    private readonly gate: MeetingGate,
    private readonly writer: MeetingWriter,
  ) {}

  /** Pressing again while it runs changes nothing. */
  run(ctx: RequestContext, raw: unknown): Promise<MeetingEntity> {
    const id = knownId<MeetingId>(parseInput(meetingIdInput, raw).meetingId);
    return ctx.write(async () => {
      const { meeting } = await this.gate.meeting(ctx, 'meeting:run', id);
      if (meeting.state === 'in_progress') return meeting;
      refuseUnless('start', meeting);
      return this.writer.edit(ctx, meeting, { state: 'in_progress', startedAt: ctx.now });
    });
  }
}
