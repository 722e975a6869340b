import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf, MutationError, type MutationErrorType } from '@samplan/api/platform/graphql';
import { Person } from '@samplan/api/people';
import type { CoordinatorRefusalRow } from '../../persistence/life/coordinator-refusal.repository';
import { PlanRefusal, toRefusal } from './plan-life.type';

@ObjectType({ description: 'A no to a coordinator, to those who said it: whose it is and the decision. Nothing else.' })
export class CoordinatorRefusal {
  @Field(() => ID)
  id: string;
  ownerId: string;
  @Field(() => Person)
  owner?: Person;
  @Field(() => PlanRefusal)
  refusal: PlanRefusal;
}
export const CoordinatorRefusalConnection = connectionOf(CoordinatorRefusal, 'CoordinatorRefusalConnection');

@ObjectType()
export class CoordinatorRefusalPayload {
  @Field(() => CoordinatorRefusal, { nullable: true })
  refusal: CoordinatorRefusal | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}

export function toCoordinatorRefusal(row: CoordinatorRefusalRow): CoordinatorRefusal {
  return { id: row.id, ownerId: row.ownerId, refusal: toRefusal(row) };
}
