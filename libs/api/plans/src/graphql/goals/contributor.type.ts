import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { MutationError, type MutationErrorType } from '@samplan/api/platform/graphql';
import type { ContributorEntity } from '../../persistence/goals/contributor.entity';

@ObjectType({ description: 'Somebody who takes part without answering for it: a person, a unit, or just a name.' })
export class Contributor {
  @Field(() => ID)
  id: string;
  personId: string | null;
  unitId: string | null;
  @Field(() => String, { nullable: true, description: 'Of somebody who is not in Samplan.' })
  name: string | null;
  @Field(() => String, { nullable: true, description: 'What they do.' })
  does: string | null;
  createdById: string;
  @Field(() => Int)
  version: number;
}

export function toContributor(row: ContributorEntity): Contributor {
  const { id, personId, unitId, name, does, createdBy: createdById, version } = row;
  return { id, personId, unitId, name, does, createdById, version };
}

@InputType({ description: 'Exactly one of person, unit and name.' })
export class AddContributorInput {
  @Field(() => ID)
  measureId: string;
  @Field(() => ID, { nullable: true })
  personId?: string | null;
  @Field(() => ID, { nullable: true })
  unitId?: string | null;
  @Field(() => String, { nullable: true })
  name?: string | null;
  @Field(() => String, { nullable: true })
  does?: string | null;
}

@InputType()
export class EditContributorInput {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  expectedVersion: number;
  @Field(() => String, { nullable: true })
  does?: string | null;
}

@ObjectType()
export class ContributorPayload {
  @Field(() => Contributor, { nullable: true })
  contributor: Contributor | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}
