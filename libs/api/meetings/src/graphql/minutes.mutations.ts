import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '@samplan/api/platform/authz';
import { attempt } from '@samplan/api/platform/graphql';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { MakeMeasure } from '../application/make-measure';
import { MarkMinutesRead } from '../application/mark-minutes-read';
import { ProposeAgendaItem } from '../application/propose-agenda-item';
import { PublishMinutes } from '../application/publish-minutes';
import { TakeDecision } from '../application/take-decision';
import { WriteNotes } from '../application/write-notes';
import {
  MakeMeasureInput,
  MeetingIdInput,
  ProposeAgendaItemInput,
  TakeDecisionInput,
  WriteNotesInput,
} from './meeting.inputs';
import { toAgendaItem, toDecision, toMeeting } from './meeting.mapping';
import {
  AgendaItemPayload,
  MakeMeasurePayload,
  MeetingPayload,
  ProposeAgendaItemPayload,
  TakeDecisionPayload,
} from './meeting.payloads';

/** Writing in a meeting: what it is about, what was said and decided, and the minutes that come of it. */
@Resolver()
export class MinutesMutations {
  constructor(
    private readonly proposals: ProposeAgendaItem,
    private readonly notes: WriteNotes,
    private readonly decisions: TakeDecision,
    private readonly measures: MakeMeasure,
    private readonly publishing: PublishMinutes,
    private readonly reading: MarkMinutesRead,
  ) {}

  @Mutation(() => ProposeAgendaItemPayload)
  @Access('agenda:propose')
  proposeAgendaItem(
    @Ctx() ctx: RequestContext,
    @Args('input') input: ProposeAgendaItemInput,
  ): Promise<ProposeAgendaItemPayload> {
    return attempt(ctx, 'item', async () => toAgendaItem(await this.proposals.run(ctx, input)));
  }

  @Mutation(() => AgendaItemPayload)
  @Access('meeting:write-notes')
  writeNotes(@Ctx() ctx: RequestContext, @Args('input') input: WriteNotesInput): Promise<AgendaItemPayload> {
    return attempt(ctx, 'item', async () => toAgendaItem(await this.notes.run(ctx, input)));
  }

  @Mutation(() => TakeDecisionPayload)
  @Access('meeting:decide')
  takeDecision(@Ctx() ctx: RequestContext, @Args('input') input: TakeDecisionInput): Promise<TakeDecisionPayload> {
    return attempt(ctx, 'decision', async () => toDecision(await this.decisions.run(ctx, input)));
  }

  @Mutation(() => MakeMeasurePayload)
  @Access('meeting:decide')
  makeMeasure(@Ctx() ctx: RequestContext, @Args('input') input: MakeMeasureInput): Promise<MakeMeasurePayload> {
    return attempt(ctx, 'decision', async () => toDecision(await this.measures.run(ctx, input)));
  }

  @Mutation(() => MeetingPayload, {
    description: 'Ends the meeting if it runs, approves and publishes the minutes in one step.',
  })
  @Access('minutes:publish')
  publishMinutes(@Ctx() ctx: RequestContext, @Args('input') input: MeetingIdInput): Promise<MeetingPayload> {
    return attempt(ctx, 'meeting', async () => toMeeting(await this.publishing.run(ctx, input)));
  }

  @Mutation(() => MeetingPayload)
  @Access('minutes:mark-read')
  markMinutesRead(@Ctx() ctx: RequestContext, @Args('input') input: MeetingIdInput): Promise<MeetingPayload> {
    return attempt(ctx, 'meeting', async () => toMeeting(await this.reading.run(ctx, input)));
  }
}
