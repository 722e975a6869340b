import { Injectable } from '@nestjs/common';
import { editEmployeeInput } from '@samplan/shared/contracts';
import type { PersonId } from '@samplan/shared/kernel';
import { PeopleReader, type Person } from '@samplan/api/people';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, knownId, notFound, type RequestContext } from '@samplan/api/platform/request';
import { StaffGate } from '../access/staff-gate';
import { asExpected } from '../persistence/constraint-names';
import { StaffRepository } from '../persistence/staff.repository';
import { type EmployeeFields, StaffWriter } from '../persistence/staff.writer';

/** An administrator changes everything about an employee; their leader what they do, can and are reached by. */
@Injectable()
export class EditEmployee {
  constructor(
    private readonly gate: StaffGate,
    private readonly people: PeopleReader,
    private readonly staff: StaffRepository,
    private readonly writer: StaffWriter,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<Person> {
    const { personId: text, expectedVersion, ...fields } = parseInput(editEmployeeInput, raw);
    const personId = knownId<PersonId>(text);
    return asExpected(async () => {
      await ctx.write(async () => {
        const { administers } = await this.gate.describes(ctx, personId);
        if (!(await this.staff.isProfessional(ctx, personId))) throw notFound();
        if (!administers) await this.refuseWhatIsNotTheLeaders(ctx, personId, fields);
        if (!(await this.writer.editPerson(ctx, personId, expectedVersion, fields))) {
          throw Expected.of('CHANGED_MEANWHILE');
        }
      });
      return this.people.person(ctx, personId);
    });
  }

  private async refuseWhatIsNotTheLeaders(ctx: RequestContext, id: string, fields: EmployeeFields): Promise<void> {
    const [person, employee] = [await this.people.person(ctx, id), await this.staff.employee(ctx, id)];
    if (`${fields.givenName} ${fields.familyName}` !== person.name) throw Expected.of('NOT_ALLOWED', 'givenName');
    if ((fields.employeeNumber ?? null) !== (employee?.employee_number ?? null)) {
      throw Expected.of('NOT_ALLOWED', 'employeeNumber');
    }
  }
}
