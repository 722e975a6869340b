import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { LifeArea } from '@samplan/shared/contracts';
import { MutationError, type MutationErrorType } from '@samplan/api/platform/graphql';
import { LifeAreaEnum } from '@samplan/api/teams';
import type { CrisisStepEntity } from '../../persistence/person/crisis-step.entity';

@ObjectType({ description: 'A sign that things are turning, and what is done then.' })
export class CrisisStep {
  @Field(() => ID)
  id: string;
  @Field(() => LifeAreaEnum)
  lifeArea: LifeArea;
  @Field(() => String)
  earlyWarning: string;
  @Field(() => String)
  steps: string;
  @Field(() => String, { nullable: true })
  whoDoes: string | null;
  @Field(() => String, { nullable: true })
  whoToCall: string | null;
  @Field(() => Boolean, { description: "Whether these are the person's own words." })
  ownWords: boolean;
  @Field(() => Int)
  version: number;
}

export function toCrisisStep(row: CrisisStepEntity): CrisisStep {
  const { id, lifeArea, earlyWarning, steps, whoDoes, whoToCall, ownWords, version } = row;
  return { id, lifeArea, earlyWarning, steps, whoDoes, whoToCall, ownWords, version };
}

@InputType()
export class AddCrisisStepInput {
  @Field(() => ID)
  collaborationId: string;
  @Field(() => LifeAreaEnum, { nullable: true, description: 'COMMON or MENTAL_HEALTH.' })
  lifeArea?: LifeArea;
  @Field(() => String)
  earlyWarning: string;
  @Field(() => String)
  steps: string;
  @Field(() => String, { nullable: true })
  whoDoes?: string | null;
  @Field(() => String, { nullable: true })
  whoToCall?: string | null;
  @Field(() => Boolean, { nullable: true, description: "Whether these are the person's own words." })
  ownWords?: boolean;
}

@InputType()
export class EditCrisisStepInput {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  expectedVersion: number;
  @Field(() => String, { nullable: true })
  earlyWarning?: string;
  @Field(() => String, { nullable: true })
  steps?: string;
  @Field(() => String, { nullable: true })
  whoDoes?: string | null;
  @Field(() => String, { nullable: true })
  whoToCall?: string | null;
  @Field(() => Boolean, { nullable: true, description: "Whether these are the person's own words." })
  ownWords?: boolean;
}

@InputType()
export class MoveCrisisStepInput {
  @Field(() => ID)
  id: string;
  @Field(() => ID, { nullable: true, description: 'What it is to stand after; null for first.' })
  afterId: string | null;
}

@InputType()
export class RemoveCrisisStepInput {
  @Field(() => ID)
  id: string;
}

@ObjectType()
export class CrisisStepPayload {
  @Field(() => CrisisStep, { nullable: true })
  step: CrisisStep | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}
