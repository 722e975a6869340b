import { Injectable } from '@nestjs/common';
import { meetingIdInput } from '@samplan/shared/contracts';
import type { MeetingId } from '@samplan/shared/kernel';
import { parseInput } from '@samplan/api/platform/graphql';
import { knownId, type RequestContext } from '@samplan/api/platform/request';
import { ended } from '../domain/meeting';
import { approve, publish } from '../domain/minutes';
import type { MeetingEntity } from '../persistence/meeting.entity';
import { MeetingGate } from './meeting-gate';
import { MeetingWriter } from './meeting-writer';
import { refuseUnless } from './refuse';

/** The last press of a meeting: it ends if it still runs, and its minutes are approved and out. */
@Injectable()
export class PublishMinutes {
  constructor(
    private readonly gate: MeetingGate,
    private readonly writer: MeetingWriter,
  ) {}

  /** Pressing again changes nothing. */
  run(ctx: RequestContext, raw: unknown): Promise<MeetingEntity> {
    const id = knownId<MeetingId>(parseInput(meetingIdInput, raw).meetingId);
    return ctx.write(async () => {
      const { meeting, scope } = await this.gate.meeting(ctx, 'minutes:publish', id);
      if (meeting.minutesState === 'published') return meeting;
      refuseUnless('publish', meeting);
      // Before the meeting itself: once the minutes are published, nothing in it can be written any more.
      await this.writer.closeAgenda(ctx, scope, meeting);
      const { minutesState, minutesApprovedBy, minutesApprovedAt, minutesPublishedAt } = publish(
        approve(meeting, ctx.viewer.personId, ctx.now),
        ctx.now,
      );
      const minutes = { minutesState, minutesApprovedBy, minutesApprovedAt, minutesPublishedAt };
      const ending = meeting.state === 'in_progress' ? ended(ctx.now) : {};
      return this.writer.edit(ctx, meeting, { ...ending, ...minutes }, 'minutes.published');
    });
  }
}
