import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@samplan/api/platform/request';
import type {
  EmployeeState,
  KeptAddress,
  RoleState,
  StaffState,
  StaffWrites,
  UnitLife,
} from '../import/plan-employees';
import type { OrganisationState, UnitState, UnitWrites } from '../import/plan-units';
import { daysOf, osloDaysOf, osloRange } from './columns';

/** The register as files see it, read and written whole, one statement for many rows. */
@Injectable()
export class ImportRepository {
  /** One file at a time, so that what was looked at is what is there; thousands of rows may take their time. */
  async lock(ctx: RequestContext): Promise<void> {
    const tx = await ctx.db.tx();
    await tx.sql(`set local statement_timeout = '60s'`);
    await tx.sql(`select pg_advisory_xact_lock(hashtextextended('register ' || app.tenant(), 0))`);
  }

  async unitState(ctx: RequestContext): Promise<{ organisations: OrganisationState[]; units: UnitState[] }> {
    const tx = await ctx.db.tx();
    const organisations = await tx.sql<OrganisationState>(
      'select id, name, type, organisation_number as number from organisation order by name, id',
    );
    const units = await tx.sql<UnitState>(
      `select u.id, u.code, u.name, u.kind, u.organisation_id, u.zone, ${daysOf('u.valid')},
              exists (select from unit_succession s where s.from_unit_id = u.id) as replaced,
              (select case when bool_or(upper_inf(m.valid)) then '9999-12-31' else ((max(upper(m.valid)) at time zone 'Europe/Oslo')::date - 1)::text end
                 from unit_membership m where m.unit_id = u.id) as last_role,
              coalesce(f.helps_with, '') as helps_with, coalesce(f.tags, '{}') as tags, coalesce(f.opening_hours, '') as opening_hours, f.phone, f.email
         from unit u left join unit_profile f on f.unit_id = u.id where u.code is not null order by u.code`,
    );
    return { organisations, units };
  }

  async saveUnits(ctx: RequestContext, { organisations, units }: UnitWrites): Promise<void> {
    const tx = await ctx.db.tx();
    await tx.sql(
      `insert into organisation (id, tenant_id, name, type, organisation_number)
       select id, app.tenant(), name, type, number from jsonb_to_recordset($1::jsonb) as o (id uuid, name text, type text, number text)`,
      [JSON.stringify(organisations)],
    );
    const file = `jsonb_to_recordset($1::jsonb) as f (id uuid, is_new boolean, code text, name text, kind text, organisation_id uuid, zone text,
      "from" date, until date, helps_with text, tags text[], opening_hours text, phone text, email text)`;
    const given = [JSON.stringify(units)];
    await tx.sql(
      `insert into unit (id, tenant_id, name, kind, organisation_id, code, zone, valid)
       select id, app.tenant(), name, kind, organisation_id, code, zone, daterange("from", until, '[]') from ${file} where is_new`,
      given,
    );
    await tx.sql(
      `update unit u set name = f.name, kind = f.kind, organisation_id = f.organisation_id, zone = f.zone,
              valid = daterange(f."from", f.until, '[]'), version = u.version + 1
         from ${file} where f.id = u.id and not f.is_new
          and (u.name, u.kind, u.organisation_id, u.zone, u.valid) is distinct from (f.name, f.kind, f.organisation_id, f.zone, daterange(f."from", f.until, '[]'))`,
      given,
    );
    await tx.sql(
      `insert into unit_profile as p (unit_id, tenant_id, helps_with, tags, opening_hours, phone, email)
       select id, app.tenant(), helps_with, tags, opening_hours, phone, email from ${file}
       on conflict (unit_id) do update set helps_with = excluded.helps_with, tags = excluded.tags, opening_hours = excluded.opening_hours,
              phone = excluded.phone, email = excluded.email, version = p.version + 1
        where (p.helps_with, p.tags, p.opening_hours, p.phone, p.email)
              is distinct from (excluded.helps_with, excluded.tags, excluded.opening_hours, excluded.phone, excluded.email)`,
      given,
    );
  }

  async staffState(ctx: RequestContext): Promise<StaffState> {
    const tx = await ctx.db.tx();
    const employees = await tx.sql<EmployeeState>(
      `select p.id, e.employee_number as number, p.given_name, p.family_name, p.profession, p.work_phone, e.work_email,
              coalesce(e.competences, '{}') as competences
         from person p left join employee e on e.person_id = p.id where p.kind = 'professional' order by p.id`,
    );
    const roles = await tx.sql<RoleState>(
      `select id, person_id, unit_id, role, ${osloDaysOf('valid')} from unit_membership order by lower(valid), id`,
    );
    const units = await tx.sql<UnitLife>(
      `select id, code, ${daysOf('valid')} from unit where code is not null order by code`,
    );
    const addresses = await tx.sql<KeptAddress>('select address, person_id from app.kept_addresses()');
    return { employees, roles, units, addresses };
  }

  async saveStaff(ctx: RequestContext, { employees, roles }: StaffWrites): Promise<void> {
    const tx = await ctx.db.tx();
    const file = `jsonb_to_recordset($1::jsonb) as f (id uuid, is_new boolean, number text, given_name text, family_name text, profession text,
      work_phone text, work_email text, competences text[])`;
    const given = [JSON.stringify(employees)];
    await tx.sql(
      `insert into person (id, tenant_id, kind, given_name, family_name, profession, work_phone)
       select id, app.tenant(), 'professional', given_name, family_name, profession, work_phone from ${file} where is_new`,
      given,
    );
    await tx.sql(
      `update person p set given_name = f.given_name, family_name = f.family_name, profession = f.profession, work_phone = f.work_phone
         from ${file} where f.id = p.id and not f.is_new`,
      given,
    );
    await tx.sql(
      `insert into employee as e (person_id, tenant_id, employee_number, work_email, competences)
       select id, app.tenant(), number, work_email, competences from ${file}
       on conflict (person_id) do update set employee_number = excluded.employee_number, work_email = excluded.work_email,
              competences = excluded.competences, version = e.version + 1`,
      given,
    );
    const seats = `jsonb_to_recordset($1::jsonb) as f (id uuid, is_new boolean, person_id uuid, unit_id uuid, role text, "from" date, until date)`;
    const seated = [JSON.stringify(roles)];
    await tx.sql(
      `insert into unit_membership (id, tenant_id, person_id, unit_id, role, valid)
       select id, app.tenant(), person_id, unit_id, role, ${osloRange('"from"', 'until')} from ${seats} where is_new`,
      seated,
    );
    await tx.sql(
      `update unit_membership m set valid = tstzrange(lower(m.valid), (f.until + 1)::timestamp at time zone 'Europe/Oslo'), version = m.version + 1
         from ${seats} where f.id = m.id and not f.is_new`,
      seated,
    );
    // A refusal that waits for the end of the transaction must also be seen by whoever only looks.
    await tx.sql('set constraints all immediate');
  }
}
