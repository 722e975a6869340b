import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CollaborationState } from '@samplan/shared/contracts';
import { CalendarDate, connectionOf } from '@samplan/api/platform/graphql';
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
}
export const CoordinationLineConnection = connectionOf(CoordinationLine, 'CoordinationLineConnection');

@ObjectType()
export class CoordinationCounts {
  @Field(() => Int)
  open: number;
  @Field(() => Int)
  withoutCoordinator: number;
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
