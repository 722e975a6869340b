import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Attendance, LifeArea, NoteSection } from '@samplan/shared/contracts';
import { CalendarDate, Instant } from '@samplan/api/platform/graphql';
import { LifeAreaEnum } from '@samplan/api/teams';
import { AttendanceEnum, NoteSectionEnum } from './meeting.type';

@InputType()
export class AgendaItemInput {
  @Field(() => String)
  title: string;
  @Field(() => LifeAreaEnum, { defaultValue: 'common' })
  lifeArea: LifeArea;
  @Field(() => Int, { defaultValue: 10 })
  minutes: number;
}

@InputType()
export class CallMeetingInput {
  @Field(() => ID)
  collaborationId: string;
  @Field(() => String)
  title: string;
  @Field(() => Instant)
  startsAt: string;
  @Field(() => Instant)
  endsAt: string;
  @Field(() => String, { nullable: true })
  place?: string | null;
  @Field(() => [ID])
  participantIds: string[];
  @Field(() => [AgendaItemInput])
  agenda: AgendaItemInput[];
  @Field(() => ID)
  idempotencyKey: string;
}

@InputType()
export class ProposeAgendaItemInput {
  @Field(() => ID)
  meetingId: string;
  @Field(() => String)
  title: string;
  @Field(() => LifeAreaEnum, { defaultValue: 'common' })
  lifeArea: LifeArea;
}

@InputType()
export class MeetingIdInput {
  @Field(() => ID)
  meetingId: string;
}

@InputType()
export class MarkAttendanceInput {
  @Field(() => ID)
  meetingId: string;
  @Field(() => ID)
  personId: string;
  @Field(() => AttendanceEnum)
  attendance: Attendance;
}

@InputType()
export class TakeUpItemInput {
  @Field(() => ID)
  itemId: string;
}

@InputType()
export class WriteNotesInput {
  @Field(() => ID)
  itemId: string;
  @Field(() => Int)
  expectedVersion: number;
  @Field(() => NoteSectionEnum)
  section: NoteSection;
  @Field(() => String)
  text: string;
}

@InputType()
export class TakeDecisionInput {
  @Field(() => ID)
  itemId: string;
  @Field(() => String)
  text: string;
  @Field(() => ID)
  idempotencyKey: string;
}

@InputType({
  description:
    'Makes a decision an owned measure. Without a goal it goes under the first in its own area of life, else the first of the plan.',
})
export class MakeMeasureInput {
  @Field(() => ID)
  decisionId: string;
  @Field(() => ID, { nullable: true })
  goalId?: string | null;
  @Field(() => ID)
  accountablePersonId: string;
  @Field(() => CalendarDate)
  deadline: string;
}
