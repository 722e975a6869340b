import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  type AccessLevel,
  accessLevels,
  type Action,
  type CollaborationState,
  collaborationStates,
  type GroundKind,
  groundKinds,
  type LifeArea,
  lifeAreas,
  type Relation,
  relations,
  type TeamRole,
  teamRoles,
} from '@samplan/shared/contracts';
import { CalendarDate, connectionOf, enumOf } from '@samplan/api/platform/graphql';
import { Person, Unit } from '@samplan/api/people';

export const CollaborationStateEnum = enumOf('CollaborationState', collaborationStates);
export const TeamRoleEnum = enumOf('TeamRole', teamRoles);
export const AccessLevelEnum = enumOf(
  'AccessLevel',
  accessLevels,
  'What a person in the circle may do there; each level includes those before it.',
);
export const RelationEnum = enumOf('Relation', relations);
export const GroundKindEnum = enumOf('GroundKind', groundKinds);
export const LifeAreaEnum = enumOf(
  'LifeArea',
  lifeAreas,
  'A part of life; everything about a person has exactly one, or COMMON.',
);

@ObjectType({ description: 'What this hat may do and see in one collaboration, and why.' })
export class MyAccess {
  @Field(() => RelationEnum)
  relation: Relation;
  @Field(() => AccessLevelEnum)
  level: AccessLevel;
  @Field(() => [LifeAreaEnum])
  areas: LifeArea[];
  @Field(() => GroundKindEnum)
  groundKind: GroundKind;
  @Field(() => [String], { description: 'Names of the actions this hat may take here.' })
  actions: Action[];
}

@ObjectType()
export class TeamMember {
  @Field(() => ID)
  id: string;
  personId: string;
  unitId: string | null;
  @Field(() => ID, { nullable: true, description: 'The membership this one stands in for while it lasts.' })
  deputyFor: string | null;
  @Field(() => Person)
  person?: Person;
  @Field(() => Unit, { nullable: true })
  unit?: Unit | null;
  @Field(() => TeamRoleEnum)
  role: TeamRole;
  @Field(() => String, { nullable: true })
  profession?: string | null;
  @Field(() => String, { nullable: true, description: 'What this member helps with, in plain words.' })
  helpsWith: string | null;
  @Field(() => String, { nullable: true, description: 'How to reach a professional directly; never a private number.' })
  phone?: string | null;
  @Field(() => CalendarDate)
  since: string;
  @Field(() => CalendarDate, { nullable: true, description: 'The last day; null when it is open.' })
  until: string | null;
  collaborationId: string;
  allAreas: LifeArea[];
  measureId: string | null;
  /** As one who has to know a protected place. */
  marked: boolean;
  @Field(() => [LifeAreaEnum], { description: 'What they may see, as far as this hat has those life areas.' })
  areas?: LifeArea[];
  @Field(() => AccessLevelEnum)
  level: AccessLevel;
  @Field(() => Boolean, { description: 'Here for one measure only, and leaves with it.' })
  temporary: boolean;
  @Field(() => Boolean, { description: 'Stands in for another member for a time.' })
  deputy: boolean;
  @Field(() => Boolean, { description: 'Whether messages from before they came are open to them, in what they see.' })
  seesEarlier: boolean;
  @Field(() => Boolean, { description: 'Whether anything is open to them today; in the team without a ground is not.' })
  sees?: boolean;
  @Field(() => Int)
  version: number;
}

@ObjectType({ description: 'How many the person has to relate to.' })
export class Helpers {
  @Field(() => Int)
  people: number;
  @Field(() => Int)
  services: number;
}

@ObjectType()
export class NextOfKin {
  @Field(() => ID)
  id: string;
  personId: string;
  @Field(() => Person)
  person?: Person;
  @Field(() => String)
  relationship: string;
}

@ObjectType()
export class Collaboration {
  @Field(() => ID)
  id: string;
  ownerId: string;
  @Field(() => CollaborationStateEnum)
  state: CollaborationState;
  @Field(() => CalendarDate)
  openedAt: string;
}

export const CollaborationConnection = connectionOf(Collaboration, 'CollaborationConnection');
