import { Injectable } from '@nestjs/common';
import type { UnitRole } from '@samplan/shared/contracts';
import { newId } from '@samplan/shared/kernel';
import type { RequestContext } from '@samplan/api/platform/request';
import { metARow, osloRange } from './columns';

export interface EmployeeFields {
  givenName: string;
  familyName: string;
  profession?: string | null;
  workPhone?: string | null;
  workEmail?: string | null;
  employeeNumber?: string | null;
  competences: readonly string[];
}

export interface RoleFields {
  personId: string;
  unitId: string;
  role: UnitRole;
  from: string;
  until?: string | null;
}

/** Writes of employees and of the roles they have in units. */
@Injectable()
export class StaffWriter {
  async addPerson(ctx: RequestContext, fields: EmployeeFields): Promise<string> {
    const id = newId();
    const tx = await ctx.db.tx();
    await tx.sql(
      `insert into person (id, tenant_id, kind, given_name, family_name, profession, work_phone)
       values ($1, app.tenant(), 'professional', $2, $3, $4, $5)`,
      [id, fields.givenName, fields.familyName, fields.profession, fields.workPhone],
    );
    await this.noteEmployee(ctx, id, 0, fields);
    return id;
  }

  async editPerson(ctx: RequestContext, id: string, version: number, fields: EmployeeFields): Promise<boolean> {
    const tx = await ctx.db.tx();
    await tx.sql(
      'update person set given_name = $2, family_name = $3, profession = $4, work_phone = $5 where id = $1',
      [id, fields.givenName, fields.familyName, fields.profession, fields.workPhone],
    );
    return this.noteEmployee(ctx, id, version, fields);
  }

  async addRole(ctx: RequestContext, { personId, unitId, role, from, until }: RoleFields): Promise<string> {
    const id = newId();
    const tx = await ctx.db.tx();
    await tx.sql(
      `insert into unit_membership (id, tenant_id, person_id, unit_id, role, valid)
       values ($1, app.tenant(), $2, $3, $4, ${osloRange('$5', '$6')})`,
      [id, personId, unitId, role, from, until],
    );
    return id;
  }

  async endRole(ctx: RequestContext, id: string, version: number, until: string): Promise<boolean> {
    const tx = await ctx.db.tx();
    const answer = await tx.sql(
      `update unit_membership
          set valid = tstzrange(lower(valid), ($3::date + 1)::timestamp at time zone 'Europe/Oslo'), version = version + 1
        where id = $1 and version = $2 returning id`,
      [id, version, until],
    );
    return metARow(answer);
  }

  /**
   * Ends every role in a unit when its successors begin, and lets each go on in one of them. A role that was to begin
   * later begins there instead.
   */
  async moveRoles(
    ctx: RequestContext,
    unitId: string,
    onDate: string,
    successorOf: ReadonlyMap<string, string>,
    otherwise: string,
  ): Promise<void> {
    const tx = await ctx.db.tx();
    const day = `$2::date::timestamp at time zone 'Europe/Oslo'`;
    const moving = `
      select m.id, m.person_id, m.role, m.valid, coalesce(p.to_id, $4::uuid) as to_id
        from unit_membership m
        left join jsonb_to_recordset($3::jsonb) as p (person_id uuid, to_id uuid) on p.person_id = m.person_id
       where m.unit_id = $1 and m.valid && tstzrange(${day}, null)`;
    const placements = JSON.stringify([...successorOf].map(([person_id, to_id]) => ({ person_id, to_id })));
    const parameters = [unitId, onDate, placements, otherwise];
    await tx.sql(
      `update unit_membership set unit_id = moving.to_id, version = version + 1
         from (${moving}) moving where moving.id = unit_membership.id and lower(moving.valid) >= ${day}`,
      parameters,
    );
    await tx.sql(
      `insert into unit_membership (id, tenant_id, person_id, unit_id, role, valid)
       select gen_random_uuid(), app.tenant(), person_id, to_id, role, tstzrange(${day}, upper(valid))
         from (${moving}) moving
        where not exists (select from unit_membership there where there.person_id = moving.person_id and there.unit_id = moving.to_id
                             and there.role = moving.role and there.valid && moving.valid * tstzrange(${day}, null))`,
      parameters,
    );
    await tx.sql(
      `update unit_membership set valid = tstzrange(lower(valid), ${day}), version = version + 1
        where unit_id = $1 and valid && tstzrange(${day}, null)`,
      [unitId, onDate],
    );
  }

  private async noteEmployee(
    ctx: RequestContext,
    personId: string,
    version: number,
    { employeeNumber, workEmail, competences }: EmployeeFields,
  ): Promise<boolean> {
    const tx = await ctx.db.tx();
    if (version > 0) {
      const answer = await tx.sql(
        `update employee set employee_number = $3, work_email = $4, competences = $5, version = version + 1
          where person_id = $1 and version = $2 returning person_id`,
        [personId, version, employeeNumber, workEmail, competences],
      );
      return metARow(answer);
    }
    const added = await tx.sql(
      `insert into employee (person_id, tenant_id, employee_number, work_email, competences)
       values ($1, app.tenant(), $2, $3, $4) on conflict (person_id) do nothing returning person_id`,
      [personId, employeeNumber, workEmail, competences],
    );
    return added.length > 0;
  }
}
