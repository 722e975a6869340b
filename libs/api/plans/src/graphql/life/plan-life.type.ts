import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  measureEndings,
  type PlanPart,
  planParts,
  type PlanPoint,
  planPoints,
  type PlanPointState,
  planPointStates,
  type RefusalStatus,
  refusalStatuses,
  type RefusalSubject,
  refusalSubjects,
} from '@samplan/shared/contracts';
import { CalendarDate, enumOf, MutationError, type MutationErrorType } from '@samplan/api/platform/graphql';
import type { PlanRefusalEntity } from '../../persistence/life/plan-refusal.entity';
import { IndividualPlan } from '../plan.type';

export const MeasureEndingEnum = enumOf('MeasureEnding', measureEndings, 'Carried goes on without the plan.');
const RefusalSubjectEnum = enumOf('RefusalSubject', refusalSubjects);
export const RefusalStatusEnum = enumOf('RefusalStatus', refusalStatuses);
const PlanPointEnum = enumOf('PlanPoint', planPoints, 'The nine things a plan has to say.');
const PlanPointStateEnum = enumOf(
  'PlanPointState',
  planPointStates,
  'Unseen rests on parts of life this hat does not have.',
);
const PlanPartEnum = enumOf('PlanPart', planParts, 'What is missing of a point.');

@ObjectType()
class MissingPart {
  @Field(() => PlanPartEnum)
  part: PlanPart;
  @Field(() => ID, { nullable: true, description: 'The measure it is missing of.' })
  measureId: string | null;
  @Field(() => ID, { nullable: true, description: 'Whose place in the team it is missing of; one in `team`.' })
  memberId: string | null;
}

@ObjectType()
export class PointOfPlan {
  @Field(() => PlanPointEnum)
  point: PlanPoint;
  @Field(() => PlanPointStateEnum)
  state: PlanPointState;
  @Field(() => [MissingPart])
  missing: MissingPart[];
}

@ObjectType({ description: "A municipality's no; what it says is never changed, only what became of it." })
export class PlanRefusal {
  @Field(() => ID)
  id: string;
  @Field(() => RefusalSubjectEnum)
  about: RefusalSubject;
  @Field(() => String)
  grounds: string;
  @Field(() => CalendarDate)
  decidedOn: string;
  @Field(() => CalendarDate)
  appealBy: string;
  @Field(() => String)
  appealBody: string;
  @Field(() => RefusalStatusEnum)
  status: RefusalStatus;
  @Field(() => CalendarDate, { nullable: true })
  appealedOn: string | null;
  @Field(() => CalendarDate, { nullable: true })
  settledOn: string | null;
  @Field(() => Int)
  version: number;
}

@ObjectType()
export class PlanPayload {
  @Field(() => IndividualPlan, { nullable: true })
  plan: IndividualPlan | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}

@ObjectType()
export class PlanRefusalPayload {
  @Field(() => PlanRefusal, { nullable: true })
  refusal: PlanRefusal | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}

export function toRefusal(row: Omit<PlanRefusalEntity, 'tenantId' | 'recordedBy' | 'recordedAt'>): PlanRefusal {
  const { id, about, grounds, decidedOn, appealBy, appealBody, status, appealedOn, settledOn, version } = row;
  return { id, about, grounds, decidedOn, appealBy, appealBody, status, appealedOn, settledOn, version };
}
