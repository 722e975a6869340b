import { Field, ObjectType } from '@nestjs/graphql';
import { Person } from '@samplan/api/people';
import { MutationError, type MutationErrorType } from '@samplan/api/platform/graphql';
import { DirectoryUnit } from './directory-unit.type';
import { Organisation } from './organisation.type';
import { UnitStaff } from './unit-staff.type';

@ObjectType()
export class OrganisationPayload {
  @Field(() => Organisation, { nullable: true })
  organisation: Organisation | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}

@ObjectType()
export class UnitPayload {
  @Field(() => DirectoryUnit, { nullable: true })
  unit: DirectoryUnit | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}

@ObjectType()
export class ReorganiseUnitsPayload {
  @Field(() => [DirectoryUnit], { nullable: true, description: 'The units that go on.' })
  units: DirectoryUnit[] | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}

@ObjectType()
export class UnitStaffPayload {
  @Field(() => UnitStaff, { nullable: true })
  staff: UnitStaff | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}

@ObjectType()
export class EmployeePayload {
  @Field(() => Person, { nullable: true })
  person: Person | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}
