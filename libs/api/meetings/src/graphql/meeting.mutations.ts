import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '@samplan/api/platform/authz';
import { attempt } from '@samplan/api/platform/graphql';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { CallMeeting } from '../application/call-meeting';
import { ConcludeItem } from '../application/conclude-item';
import { EndMeeting } from '../application/end-meeting';
import { MarkAttendance } from '../application/mark-attendance';
import { StartMeeting } from '../application/start-meeting';
import { TakeUpItem } from '../application/take-up-item';
import { CallMeetingInput, MarkAttendanceInput, MeetingIdInput, TakeUpItemInput } from './meeting.inputs';
import { toMeeting } from './meeting.mapping';
import { CallMeetingPayload, MeetingPayload } from './meeting.payloads';

/** Calling a meeting and running it. */
@Resolver()
export class MeetingMutations {
  constructor(
    private readonly calls: CallMeeting,
    private readonly starts: StartMeeting,
    private readonly attendance: MarkAttendance,
    private readonly takeUps: TakeUpItem,
    private readonly conclusions: ConcludeItem,
    private readonly ends: EndMeeting,
  ) {}

  @Mutation(() => CallMeetingPayload)
  @Access('meeting:call')
  callMeeting(@Ctx() ctx: RequestContext, @Args('input') input: CallMeetingInput): Promise<CallMeetingPayload> {
    return attempt(ctx, 'meeting', async () => toMeeting(await this.calls.run(ctx, input)));
  }

  @Mutation(() => MeetingPayload)
  @Access('meeting:run')
  startMeeting(@Ctx() ctx: RequestContext, @Args('input') input: MeetingIdInput): Promise<MeetingPayload> {
    return attempt(ctx, 'meeting', async () => toMeeting(await this.starts.run(ctx, input)));
  }

  @Mutation(() => MeetingPayload)
  @Access('meeting:run')
  markAttendance(@Ctx() ctx: RequestContext, @Args('input') input: MarkAttendanceInput): Promise<MeetingPayload> {
    return attempt(ctx, 'meeting', async () => toMeeting(await this.attendance.run(ctx, input)));
  }

  @Mutation(() => MeetingPayload, {
    description: 'Concludes the item that is open, if any, and opens this one for everybody.',
  })
  @Access('meeting:run')
  takeUpItem(@Ctx() ctx: RequestContext, @Args('input') input: TakeUpItemInput): Promise<MeetingPayload> {
    return attempt(ctx, 'meeting', async () => toMeeting(await this.takeUps.run(ctx, input)));
  }

  @Mutation(() => MeetingPayload)
  @Access('meeting:run')
  concludeItem(@Ctx() ctx: RequestContext, @Args('input') input: TakeUpItemInput): Promise<MeetingPayload> {
    return attempt(ctx, 'meeting', async () => toMeeting(await this.conclusions.run(ctx, input)));
  }

  @Mutation(() => MeetingPayload, {
    description: 'Ends the meeting, carries over what was not taken up; minutes stay a draft.',
  })
  @Access('meeting:run')
  endMeeting(@Ctx() ctx: RequestContext, @Args('input') input: MeetingIdInput): Promise<MeetingPayload> {
    return attempt(ctx, 'meeting', async () => toMeeting(await this.ends.run(ctx, input)));
  }
}
