import { Field, ObjectType } from '@nestjs/graphql';
import { MutationError, type MutationErrorType } from '@samplan/api/platform/graphql';
import { AgendaItem, Meeting, MeetingDecision } from './meeting.type';

@ObjectType()
export class MeetingPayload {
  @Field(() => Meeting, { nullable: true })
  meeting: Meeting | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}

@ObjectType()
export class CallMeetingPayload extends MeetingPayload {}

@ObjectType()
export class AgendaItemPayload {
  @Field(() => AgendaItem, { nullable: true })
  item: AgendaItem | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}

@ObjectType()
export class ProposeAgendaItemPayload extends AgendaItemPayload {}

@ObjectType()
export class TakeDecisionPayload {
  @Field(() => MeetingDecision, { nullable: true })
  decision: MeetingDecision | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}

@ObjectType()
export class MakeMeasurePayload extends TakeDecisionPayload {}
