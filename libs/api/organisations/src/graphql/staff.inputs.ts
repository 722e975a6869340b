import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { UnitRole } from '@samplan/shared/contracts';
import { CalendarDate } from '@samplan/api/platform/graphql';
import { UnitRoleEnum } from './unit-staff.type';

@InputType({ isAbstract: true })
abstract class EmployeeFieldsInput {
  @Field(() => String)
  givenName: string;
  @Field(() => String)
  familyName: string;
  @Field(() => String, { nullable: true })
  profession?: string | null;
  @Field(() => String, { nullable: true })
  workPhone?: string | null;
  @Field(() => String, { nullable: true })
  workEmail?: string | null;
  @Field(() => String, { nullable: true })
  employeeNumber?: string | null;
  @Field(() => [String])
  competences: string[];
}

@InputType()
export class AddEmployeeInput extends EmployeeFieldsInput {
  @Field(() => ID)
  unitId: string;
  @Field(() => UnitRoleEnum)
  role: UnitRole;
  @Field(() => CalendarDate)
  from: string;
  @Field(() => CalendarDate, { nullable: true, description: 'The last day.' })
  until?: string | null;
}

@InputType()
export class EditEmployeeInput extends EmployeeFieldsInput {
  @Field(() => ID)
  personId: string;
  @Field(() => Int, { description: '0: nothing is noted yet.' })
  expectedVersion: number;
}

@InputType()
export class AddUnitRoleInput {
  @Field(() => ID)
  personId: string;
  @Field(() => ID)
  unitId: string;
  @Field(() => UnitRoleEnum)
  role: UnitRole;
  @Field(() => CalendarDate)
  from: string;
  @Field(() => CalendarDate, { nullable: true, description: 'The last day.' })
  until?: string | null;
}

@InputType()
export class EndUnitRoleInput {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  expectedVersion: number;
  @Field(() => CalendarDate, { description: 'The last day.' })
  until: string;
}
