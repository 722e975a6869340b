import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  type AgendaItemState,
  agendaItemStates,
  type Attendance,
  attendances,
  type LifeArea,
  type MeetingState,
  meetingStates,
  type MinutesState,
  minutesStates,
  noteSections,
} from '@samplan/shared/contracts';
import { connectionOf, enumOf, Instant } from '@samplan/api/platform/graphql';
import { Person } from '@samplan/api/people';
import { LifeAreaEnum } from '@samplan/api/teams';

const MeetingStateEnum = enumOf('MeetingState', meetingStates);
const MinutesStateEnum = enumOf('MinutesState', minutesStates);
const AgendaItemStateEnum = enumOf('AgendaItemState', agendaItemStates);
export const AttendanceEnum = enumOf('Attendance', attendances);
export const NoteSectionEnum = enumOf('NoteSection', noteSections);

@ObjectType()
export class Minutes {
  meetingId: string;
  approvedById: string | null;
  @Field(() => MinutesStateEnum)
  state: MinutesState;
  @Field(() => Person, { nullable: true })
  approvedBy?: Person | null;
  @Field(() => Instant, { nullable: true })
  approvedAt: Date | null;
  @Field(() => Instant, { nullable: true })
  publishedAt: Date | null;
}

@ObjectType()
export class Meeting {
  @Field(() => ID)
  id: string;
  @Field(() => ID)
  collaborationId: string;
  @Field(() => String)
  title: string;
  @Field(() => Instant)
  startsAt: Date;
  @Field(() => Instant)
  endsAt: Date;
  @Field(() => String, { nullable: true, description: 'Null also when this hat may not know; see placeHidden.' })
  place?: string | null;
  @Field(() => Boolean, { description: 'The address is protected, and where one meets is told to few.' })
  placeHidden?: boolean;
  @Field(() => MeetingStateEnum)
  state: MeetingState;
  @Field(() => Instant, { nullable: true })
  startedAt: Date | null;
  @Field(() => Instant, { nullable: true })
  endedAt: Date | null;
  /** Of any area; shown only to those who may see the item. */
  currentUnchecked: { itemId: string; openedAt: Date | null } | null;
  @Field(() => Minutes)
  minutes: Minutes;
  @Field(() => Int)
  version: number;
}

@ObjectType()
export class Participant {
  personId: string;
  @Field(() => Person)
  person?: Person;
  @Field(() => AttendanceEnum)
  attendance: Attendance;
}

@ObjectType()
export class AgendaItem {
  @Field(() => ID)
  id: string;
  @Field(() => ID)
  meetingId: string;
  @Field(() => String)
  title: string;
  @Field(() => LifeAreaEnum)
  lifeArea: LifeArea;
  @Field(() => Int, { description: 'Minutes set aside.' })
  minutes: number;
  @Field(() => AgendaItemStateEnum)
  state: AgendaItemState;
  proposedById: string;
  @Field(() => Person)
  proposedBy?: Person;
  @Field(() => Boolean)
  isWhatMatters: boolean;
  @Field(() => String)
  facts: string;
  @Field(() => String)
  assessments: string;
  @Field(() => Int)
  version: number;
}

@ObjectType()
export class MeetingDecision {
  @Field(() => ID)
  id: string;
  @Field(() => ID)
  meetingId: string;
  @Field(() => ID)
  agendaItemId: string;
  @Field(() => String)
  text: string;
  @Field(() => Instant)
  decidedAt: Date;
  measureIdUnchecked: string | null;
}

export const MeetingConnection = connectionOf(Meeting, 'MeetingConnection');
