import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  type Cover,
  type HandOverState,
  handOverStates,
  type LifeArea,
  type TeamRole,
} from '@samplan/shared/contracts';
import {
  CalendarDate,
  connectionOf,
  enumOf,
  Instant,
  MutationError,
  type MutationErrorType,
} from '@samplan/api/platform/graphql';
import { Person } from '@samplan/api/people';
import { LifeAreaEnum, TeamRoleEnum } from '@samplan/api/teams';
import { Colleague, CoverEnum } from './absence.type';

const HandOverStateEnum = enumOf('HandOverState', handOverStates);

@ObjectType({ description: 'What goes from one to the next in one collaboration; told to those two alone.' })
export class HandOver {
  @Field(() => ID)
  id: string;
  @Field(() => ID, { description: 'The same for all that was planned in one press.' })
  batchId: string;
  @Field(() => ID)
  collaborationId: string;
  predecessorId: string;
  successorId: string;
  @Field(() => Person, { nullable: true, description: 'Whose plan it is, while the viewer may know.' })
  owner?: Person | null;
  @Field(() => Person)
  predecessor?: Person;
  @Field(() => Person)
  successor?: Person;
  @Field(() => Boolean, { description: 'The viewer hands over; else receives.' })
  mine: boolean;
  @Field(() => CalendarDate)
  onDate: string;
  @Field(() => HandOverStateEnum)
  state: HandOverState;
  @Field(() => Boolean, { description: 'The day has come and the successor may not see yet.' })
  heldBack: boolean;
  @Field(() => String)
  summary: string;
}

export const HandOverConnection = connectionOf(HandOver, 'HandOverConnection');

@ObjectType()
export class MovingMeasure {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  title: string;
  @Field(() => LifeAreaEnum)
  lifeArea: LifeArea;
}

@ObjectType()
export class MovingMeeting {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  title: string;
  @Field(() => Instant)
  startsAt: Date;
}

@ObjectType({ description: 'Exactly what would move for one plan.' })
export class HandOverPlace {
  @Field(() => ID)
  collaborationId: string;
  ownerId: string;
  @Field(() => Person)
  owner?: Person;
  @Field(() => TeamRoleEnum)
  role: TeamRole;
  @Field(() => [MovingMeasure])
  measures: MovingMeasure[];
  @Field(() => [MovingMeeting])
  meetings: MovingMeeting[];
  @Field(() => Int, { description: 'Messages from the person or somebody near that nobody at work has answered.' })
  unanswered: number;
  @Field(() => Boolean, { description: 'A hand-over of this place is planned already.' })
  planned: boolean;
  @Field(() => Boolean, { nullable: true, description: 'Null while no successor is chosen.' })
  possible: boolean | null;
  @Field(() => CoverEnum, { nullable: true, description: 'Null while no successor is chosen.' })
  cover: Cover | null;
}

@ObjectType()
export class HandOverPreview {
  @Field(() => [HandOverPlace])
  nodes: HandOverPlace[];
  @Field(() => [Colleague])
  colleagues: Colleague[];
}

@ObjectType()
export class HandOverPayload {
  @Field(() => [HandOver], { nullable: true })
  handOvers: HandOver[] | null;
  @Field(() => [MutationError], { description: 'The path of what concerns one plan is `plans`, then its id.' })
  errors: MutationErrorType[];
}
