import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { type LifeArea, type ProfessionalPlanKind, professionalPlanKinds } from '@samplan/shared/contracts';
import { CalendarDate, enumOf, MutationError, type MutationErrorType } from '@samplan/api/platform/graphql';
import { LifeAreaEnum } from '@samplan/api/teams';
import type { ProfessionalPlanEntity } from '../../persistence/goals/professional-plan.entity';

const ProfessionalPlanKindEnum = enumOf('ProfessionalPlanKind', professionalPlanKinds);

@ObjectType({ description: 'A plan a service keeps elsewhere: that it is there, whose it is, when it is revised.' })
export class ProfessionalPlan {
  @Field(() => ID)
  id: string;
  @Field(() => LifeAreaEnum)
  lifeArea: LifeArea;
  unitId: string | null;
  @Field(() => ProfessionalPlanKindEnum)
  kind: ProfessionalPlanKind;
  @Field(() => String)
  title: string;
  @Field(() => String, { nullable: true })
  keptWhere: string | null;
  @Field(() => CalendarDate, { nullable: true })
  reviseOn: string | null;
  @Field(() => Int)
  version: number;
}

export function toProfessionalPlan(row: ProfessionalPlanEntity): ProfessionalPlan {
  const { id, lifeArea, unitId, kind, title, keptWhere, reviseOn, version } = row;
  return { id, lifeArea, unitId, kind, title, keptWhere, reviseOn, version };
}

@InputType()
export class AddProfessionalPlanInput {
  @Field(() => ID)
  collaborationId: string;
  @Field(() => LifeAreaEnum)
  lifeArea: LifeArea;
  @Field(() => ID, { nullable: true })
  unitId?: string | null;
  @Field(() => ProfessionalPlanKindEnum)
  kind: ProfessionalPlanKind;
  @Field(() => String)
  title: string;
  @Field(() => String, { nullable: true })
  keptWhere?: string | null;
  @Field(() => CalendarDate, { nullable: true })
  reviseOn?: string | null;
}

@InputType({ description: 'Only the fields sent are changed.' })
export class EditProfessionalPlanInput {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  expectedVersion: number;
  @Field(() => ID, { nullable: true })
  unitId?: string | null;
  @Field(() => ProfessionalPlanKindEnum, { nullable: true })
  kind?: ProfessionalPlanKind;
  @Field(() => String, { nullable: true })
  title?: string;
  @Field(() => String, { nullable: true })
  keptWhere?: string | null;
  @Field(() => CalendarDate, { nullable: true })
  reviseOn?: string | null;
}

@ObjectType()
export class ProfessionalPlanPayload {
  @Field(() => ProfessionalPlan, { nullable: true })
  professionalPlan: ProfessionalPlan | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}
