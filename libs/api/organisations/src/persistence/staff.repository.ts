import { Injectable } from '@nestjs/common';
import type { UnitRole } from '@samplan/shared/contracts';
import { loader } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';
import { likely, osloDaysOf } from './columns';

/** A role somebody has, had or will have in a unit. */
export interface UnitRoleRow {
  id: string;
  unit_id: string;
  person_id: string;
  role: UnitRole;
  from: string;
  until: string | null;
  version: number;
  sort: string;
}

export interface EmployeeRow {
  person_id: string;
  employee_number: string | null;
  work_email: string | null;
  competences: string[];
  version: number;
}

const roleColumns = `m.id, m.unit_id, m.person_id, m.role, ${osloDaysOf('m.valid')}, m.version`;

/** Who works where, and what is noted about them at work. */
@Injectable()
export class StaffRepository {
  /** Roles in a unit by name; those that have ended only when asked for. */
  async rolesIn(
    ctx: RequestContext,
    { unitId, ended, leadersOnly }: { unitId: string; ended: boolean; leadersOnly: boolean },
    after: (string | null)[] | null,
    limit: number,
  ): Promise<UnitRoleRow[]> {
    const tx = await ctx.db.tx();
    return tx.sql<UnitRoleRow>(
      `select * from (
         select ${roleColumns}, p.family_name || ' ' || p.given_name as sort
           from unit_membership m join person p on p.id = m.person_id
          where m.unit_id = $1 and ($2 or upper(m.valid) is null or upper(m.valid) > app.now())
            and (not $6 or m.role = 'leader' and m.valid @> app.now())) roles
        where $3::text is null or (sort, id) > ($3::text, $4::uuid) order by sort, id limit $5`,
      [unitId, ended, after?.[0] ?? null, after?.[1] ?? null, limit, leadersOnly],
    );
  }

  async role(ctx: RequestContext, id: string): Promise<UnitRoleRow | null> {
    const tx = await ctx.db.tx();
    const rows = await tx.sql<UnitRoleRow>(`select ${roleColumns}, '' as sort from unit_membership m where m.id = $1`, [
      id,
    ]);
    return rows[0] ?? null;
  }

  /** What is noted about somebody at work; null for citizens and for whom nothing is noted. */
  employee(ctx: RequestContext, personId: string): Promise<EmployeeRow | null> {
    return loader<EmployeeRow>(ctx, null, 'employee', async (ids) => {
      const tx = await ctx.db.tx();
      const rows = await tx.sql<EmployeeRow>(
        'select person_id, employee_number, work_email, competences, version from employee where person_id = any ($1)',
        [ids],
      );
      return new Map(rows.map((row) => [row.person_id, row]));
    }).load(personId);
  }

  viewerIsProfessional(ctx: RequestContext): Promise<boolean> {
    return ctx.once('viewer is professional', async () => {
      const tx = await ctx.db.tx();
      const [row] = await tx.sql<{ is: boolean }>('select app.is_professional() as is');
      return row?.is ?? false;
    });
  }

  async worksIn(ctx: RequestContext, personId: string, unitIds: readonly string[]): Promise<boolean> {
    const tx = await ctx.db.tx();
    const rows = await tx.sql(
      'select from unit_membership where person_id = $1 and unit_id = any ($2) and valid @> app.now() limit 1',
      [personId, unitIds],
    );
    return rows.length > 0;
  }

  async isProfessional(ctx: RequestContext, personId: string): Promise<boolean> {
    const tx = await ctx.db.tx();
    const rows = await tx.sql(`select from person where id = $1 and kind = 'professional'`, [personId]);
    return rows.length > 0;
  }

  /** Professionals of the municipality by name, to be given a role in a unit. */
  async professionals(ctx: RequestContext, search: string, limit: number): Promise<{ id: string }[]> {
    const tx = await ctx.db.tx();
    return tx.sql<{ id: string }>(
      `select id from person where kind = 'professional' and given_name || ' ' || family_name ilike $1
        order by family_name, given_name, id limit $2`,
      [likely(search), limit],
    );
  }

  /** Whether somebody else will go on administrating after a day. */
  async administratorAfter(ctx: RequestContext, exceptIds: readonly string[], until: string): Promise<boolean> {
    const tx = await ctx.db.tx();
    const rows = await tx.sql(
      `select from unit_membership where role = 'administrator' and not id = any ($1)
          and upper_inf(valid) and lower(valid) <= ($2::date + 1)::timestamp at time zone 'Europe/Oslo' limit 1`,
      [exceptIds, until],
    );
    return rows.length > 0;
  }
}
