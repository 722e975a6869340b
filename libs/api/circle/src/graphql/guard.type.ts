import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate, enumOf, Instant, MutationError, type MutationErrorType } from '@samplan/api/platform/graphql';
import { Person, Unit } from '@samplan/api/people';

const guardStates = ['stands', 'told', 'over'] as const;
export type GuardState = (typeof guardStates)[number];
const GuardStateEnum = enumOf('GuardState', guardStates, 'Only what stands hides anything.');

@ObjectType({ description: 'Somebody does not yet know that a service is involved, and is not to learn it here.' })
export class DisclosureGuard {
  @Field(() => ID)
  id: string;
  towardId: string;
  unitId: string;
  decidedById: string;
  @Field(() => Person)
  toward?: Person;
  @Field(() => Unit, { nullable: true })
  unit?: Unit | null;
  @Field(() => String)
  reason: string;
  @Field(() => String)
  legalGround: string;
  @Field(() => Person)
  decidedBy?: Person;
  @Field(() => Instant)
  decidedAt: Date;
  @Field(() => CalendarDate, { description: 'The last day it stands.' })
  until: string;
  @Field(() => Instant, { nullable: true })
  toldAt: Date | null;
  @Field(() => GuardStateEnum)
  state: GuardState;
  @Field(() => Int)
  version: number;
}

@ObjectType({ description: 'Somebody a guard may be toward.' })
export class GuardToward {
  personId: string;
  @Field(() => Person)
  person?: Person;
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'For the person themselves, while a child: the day they come of age. It ends before that.',
  })
  ofAgeOn: string | null;
}

@ObjectType()
export class GuardChoices {
  @Field(() => [GuardToward])
  towards: GuardToward[];
  unitIds: string[];
  deciderIds: string[];
  @Field(() => [Unit], { description: 'Those that take part first. Without those the coordinator acts for.' })
  units?: Unit[];
  @Field(() => [ID], { description: 'The units that take part, or are asked to.' })
  takingPartIds: string[];
  @Field(() => [Person])
  deciders?: Person[];
}

@ObjectType()
export class DisclosureGuards {
  @Field(() => [DisclosureGuard], { description: 'Those that stand first.' })
  guards: DisclosureGuard[];
  @Field(() => GuardChoices)
  choices: GuardChoices;
}

@InputType()
export class SetDisclosureGuardInput {
  @Field(() => ID)
  collaborationId: string;
  @Field(() => ID)
  towardId: string;
  @Field(() => ID)
  unitId: string;
  @Field(() => String)
  reason: string;
  @Field(() => String)
  legalGround: string;
  @Field(() => ID)
  decidedById: string;
  @Field(() => String, { description: 'The last day it stands.' })
  until: string;
}

@InputType()
export class RenewDisclosureGuardInput {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  expectedVersion: number;
  @Field(() => String)
  reason: string;
  @Field(() => String)
  legalGround: string;
  @Field(() => ID)
  decidedById: string;
  @Field(() => String)
  until: string;
}

@InputType()
export class MarkGuardToldInput {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  expectedVersion: number;
}

@ObjectType()
export class DisclosureGuardPayload {
  @Field(() => DisclosureGuards, { nullable: true })
  guarding: DisclosureGuards | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}
