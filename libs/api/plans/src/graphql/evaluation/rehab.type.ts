import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { type CourseMoment, courseMoments, type LifeArea } from '@samplan/shared/contracts';
import { CalendarDate, enumOf, MutationError, type MutationErrorType } from '@samplan/api/platform/graphql';
import { Person } from '@samplan/api/people';
import { LifeAreaEnum } from '@samplan/api/teams';
import type { RehabActivityEntity } from '../../persistence/evaluation/rehab-activity.entity';
import type { RehabCourseEntity } from '../../persistence/evaluation/rehab-course.entity';

const CourseMomentEnum = enumOf('CourseMoment', courseMoments);

@ObjectType({ description: 'One thing that is trained; the ratings are the person’s own, from 1 to 10.' })
export class RehabActivity {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  what: string;
  @Field(() => String, { nullable: true })
  howOften: string | null;
  @Field(() => String, { nullable: true, description: 'Who trains with the person.' })
  who: string | null;
  @Field(() => Int, { nullable: true })
  startRating: number | null;
  startById: string | null;
  @Field(() => Person, { nullable: true })
  startBy?: Person | null;
  @Field(() => Int, { nullable: true })
  endRating: number | null;
  endById: string | null;
  @Field(() => Person, { nullable: true })
  endBy?: Person | null;
  @Field(() => Int)
  version: number;
}

export function toRehabActivity(row: RehabActivityEntity): RehabActivity {
  const { id, what, howOften, who, startRating, endRating, version } = row;
  return { id, what, howOften, who, startRating, endRating, version, startById: row.startBy, endById: row.endBy };
}

@ObjectType({ description: 'A course of rehabilitation toward a goal, from one day until another.' })
export class RehabCourse {
  @Field(() => ID)
  id: string;
  collaborationId: string;
  @Field(() => ID)
  goalId: string;
  @Field(() => LifeAreaEnum)
  lifeArea: LifeArea;
  @Field(() => String)
  purpose: string;
  @Field(() => CalendarDate)
  fromDate: string;
  @Field(() => CalendarDate)
  untilDate: string;
  @Field(() => String, { nullable: true, description: 'How much and how often as a whole.' })
  intensity: string | null;
  @Field(() => Int)
  version: number;
}

export function toRehabCourse(row: RehabCourseEntity): RehabCourse {
  const { id, collaborationId, goalId, lifeArea, purpose, fromDate, untilDate, intensity, version } = row;
  return { id, collaborationId, goalId, lifeArea, purpose, fromDate, untilDate, intensity, version };
}

@InputType()
export class AddRehabCourseInput {
  @Field(() => ID)
  goalId: string;
  @Field(() => String)
  purpose: string;
  @Field(() => CalendarDate)
  fromDate: string;
  @Field(() => CalendarDate)
  untilDate: string;
  @Field(() => String, { nullable: true })
  intensity?: string | null;
}

@InputType({ description: 'Only the fields sent are changed.' })
export class EditRehabCourseInput {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  expectedVersion: number;
  @Field(() => String, { nullable: true })
  purpose?: string;
  @Field(() => CalendarDate, { nullable: true })
  fromDate?: string;
  @Field(() => CalendarDate, { nullable: true })
  untilDate?: string;
  @Field(() => String, { nullable: true })
  intensity?: string | null;
}

@InputType()
export class AddRehabActivityInput {
  @Field(() => ID)
  courseId: string;
  @Field(() => String)
  what: string;
  @Field(() => String, { nullable: true })
  howOften?: string | null;
  @Field(() => String, { nullable: true })
  who?: string | null;
}

@InputType({ description: 'Only the fields sent are changed.' })
export class EditRehabActivityInput {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  expectedVersion: number;
  @Field(() => String, { nullable: true })
  what?: string;
  @Field(() => String, { nullable: true })
  howOften?: string | null;
  @Field(() => String, { nullable: true })
  who?: string | null;
}

@InputType()
export class RateRehabActivityInput {
  @Field(() => ID)
  id: string;
  @Field(() => CourseMomentEnum)
  moment: CourseMoment;
  @Field(() => Int, { description: 'From 1, does not manage, to 10, manages very well.' })
  rating: number;
  @Field(() => Boolean, { nullable: true, description: 'Must be true when another writes what the person said.' })
  saidByPerson?: boolean;
}

@ObjectType()
export class RehabCoursePayload {
  @Field(() => RehabCourse, { nullable: true })
  rehabCourse: RehabCourse | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}

@ObjectType()
export class RehabActivityPayload {
  @Field(() => RehabActivity, { nullable: true })
  rehabActivity: RehabActivity | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}
