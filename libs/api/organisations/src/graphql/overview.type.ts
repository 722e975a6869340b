import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CollaborationState } from '@samplan/shared/contracts';
import { CalendarDate, connectionOf, Instant } from '@samplan/api/platform/graphql';
import { Person, Unit } from '@samplan/api/people';
import { CollaborationStateEnum } from '@samplan/api/teams';

@ObjectType({ description: 'That a collaboration exists: who, since when, which coordinator. Nothing else of it.' })
export class CoordinationLine {
  @Field(() => ID)
  id: string;
  ownerId: string;
  coordinatorId: string | null;
  @Field(() => Person)
  owner?: Person;
  @Field(() => CollaborationStateEnum)
  state: CollaborationState;
  @Field(() => CalendarDate)
  openedOn: string;
  @Field(() => Person, { nullable: true })
  coordinator?: Person | null;
  @Field(() => CalendarDate, { nullable: true })
  coordinatorSince: string | null;
  @Field(() => Int, {
    description: 'How many needs have waited too long for somebody to take them; never what they are.',
  })
  needs: number;
  @Field(() => Instant, { nullable: true, description: 'Since when the oldest of them has waited.' })
  needsSince: Date | null;
}
export const CoordinationLineConnection = connectionOf(CoordinationLine, 'CoordinationLineConnection');

@ObjectType()
export class CoordinationCounts {
  @Field(() => Int)
  open: number;
  @Field(() => Int)
  withoutCoordinator: number;
  @Field(() => Int, { description: 'Where a need has waited too long.' })
  withNeeds: number;
}

@ObjectType({ description: 'In how many collaborations an employee takes part for the unit; no names of citizens.' })
export class EmployeeLoad {
  personId: string;
  @Field(() => Person)
  person?: Person;
  @Field(() => Int)
  collaborations: number;
  @Field(() => Int)
  coordinated: number;
}

@ObjectType()
export class UnitLoad {
  unitId: string;
  @Field(() => Unit)
  unit?: Unit;
  @Field(() => Int)
  collaborations: number;
  @Field(() => Int)
  coordinated: number;
  @Field(() => [EmployeeLoad])
  employees: EmployeeLoad[];
}
