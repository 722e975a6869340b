import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { type UnitRole, unitRoles } from '@samplan/shared/contracts';
import { CalendarDate, connectionOf, enumOf } from '@samplan/api/platform/graphql';
import { Person } from '@samplan/api/people';

export const UnitRoleEnum = enumOf('UnitRole', unitRoles, 'What somebody is in a unit.');

@ObjectType({
  description: 'What is noted about somebody at work. Colleagues see it; the number, leaders and administrators.',
})
export class EmployeeFacts {
  @Field(() => String, { nullable: true })
  employeeNumber: string | null;
  @Field(() => String, { nullable: true })
  workPhone: string | null;
  @Field(() => String, { nullable: true })
  workEmail: string | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'How many vouch for the number HelseID is to find the employee by: 0, 1 or 2. Null for who has come in, and to whoever may not type it.',
  })
  numberWords: number | null;
  @Field(() => [String])
  competences: string[];
  @Field(() => Int)
  version: number;
}

@ObjectType({ description: 'A role somebody has, had or will have in a unit.' })
export class UnitStaff {
  @Field(() => ID)
  id: string;
  personId: string;
  unitId: string;
  @Field(() => Person)
  person?: Person;
  @Field(() => UnitRoleEnum)
  role: UnitRole;
  @Field(() => CalendarDate)
  from: string;
  @Field(() => CalendarDate, { nullable: true, description: 'The last day.' })
  until: string | null;
  @Field(() => Int)
  version: number;
  @Field(() => EmployeeFacts, { nullable: true, description: 'Null for citizens.' })
  facts?: EmployeeFacts | null;
}
export const UnitStaffConnection = connectionOf(UnitStaff, 'UnitStaffConnection');
