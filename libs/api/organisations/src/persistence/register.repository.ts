import { Injectable } from '@nestjs/common';
import type { OrganisationType, UnitKind } from '@samplan/shared/contracts';
import { loader } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';
import { daysOf, grouped, likely } from './columns';

export interface OrganisationRow {
  id: string;
  name: string;
  type: OrganisationType;
  organisation_number: string | null;
  from: string | null;
  until: string | null;
  version: number;
  units: number;
}

export interface UnitRow {
  id: string;
  name: string;
  kind: UnitKind;
  organisation_id: string | null;
  code: string | null;
  zone: string | null;
  from: string | null;
  until: string | null;
  closed: boolean;
  version: number;
}

export const unitColumns = `u.id, u.name, u.kind, u.organisation_id, u.code, u.zone, ${daysOf('u.valid')}, upper(u.valid) <= app.today() is true as closed, u.version`;
const organisationColumns = `o.id, o.name, o.type, o.organisation_number, ${daysOf('o.valid')}, o.version,
  (select count(*)::integer from unit u where u.organisation_id = o.id and u.valid @> app.today()) as units`;

const byId = <Row extends { id: string }>(rows: Row[]): Map<string, Row> => new Map(rows.map((row) => [row.id, row]));

/** Organisations and units as the register has them; everybody in the municipality may read, administrators write. */
@Injectable()
export class RegisterRepository {
  async organisations(ctx: RequestContext, after: (string | null)[] | null, limit: number): Promise<OrganisationRow[]> {
    const tx = await ctx.db.tx();
    return tx.sql<OrganisationRow>(
      `select ${organisationColumns} from organisation o
        where $1::text is null or (o.name, o.id) > ($1::text, $2::uuid) order by o.name, o.id limit $3`,
      [after?.[0] ?? null, after?.[1] ?? null, limit],
    );
  }

  organisation(ctx: RequestContext, id: string): Promise<OrganisationRow | null> {
    return loader<OrganisationRow>(ctx, null, 'organisation', async (ids) => {
      const tx = await ctx.db.tx();
      return byId(
        await tx.sql<OrganisationRow>(`select ${organisationColumns} from organisation o where o.id = any ($1)`, [ids]),
      );
    }).load(id);
  }

  async units(
    ctx: RequestContext,
    { search, closed }: { search: string; closed: boolean },
    after: (string | null)[] | null,
    limit: number,
  ): Promise<UnitRow[]> {
    const tx = await ctx.db.tx();
    return tx.sql<UnitRow>(
      `select ${unitColumns} from unit u
        where ($1::text is null or (u.name, u.id) > ($1::text, $2::uuid))
          and ($4 = '%%' or u.name ilike $4 or u.code ilike $4)
          and ($5 or upper(u.valid) is null or upper(u.valid) > app.today())
        order by u.name, u.id limit $3`,
      [after?.[0] ?? null, after?.[1] ?? null, limit, likely(search), closed],
    );
  }

  unit(ctx: RequestContext, id: string): Promise<UnitRow | null> {
    return loader<UnitRow>(ctx, null, 'registered-unit', async (ids) => {
      const tx = await ctx.db.tx();
      return byId(await tx.sql<UnitRow>(`select ${unitColumns} from unit u where u.id = any ($1)`, [ids]));
    }).load(id);
  }

  /** What took over from a unit, or what it took over from. */
  relatedUnits(ctx: RequestContext, id: string, way: 'successors' | 'predecessors'): Promise<UnitRow[]> {
    const [mine, other] =
      way === 'successors' ? ['s.from_unit_id', 's.to_unit_id'] : ['s.to_unit_id', 's.from_unit_id'];
    return loader<UnitRow[]>(ctx, null, `unit-${way}`, async (ids) => {
      const tx = await ctx.db.tx();
      const rows = await tx.sql<UnitRow & { of: string }>(
        `select ${mine} as of, ${unitColumns} from unit_succession s join unit u on u.id = ${other}
          where ${mine} = any ($1) order by u.name, u.id`,
        [ids],
      );
      return grouped(rows, ({ of }) => of);
    })
      .load(id)
      .then((rows) => rows ?? []);
  }

  async hasUnitsAfter(ctx: RequestContext, organisationId: string, until: string): Promise<boolean> {
    const tx = await ctx.db.tx();
    const rows = await tx.sql(
      'select from unit where organisation_id = $1 and (upper(valid) is null or upper(valid) - 1 > $2::date) limit 1',
      [organisationId, until],
    );
    return rows.length > 0;
  }

  async hasRolesAfter(ctx: RequestContext, unitId: string, until: string): Promise<boolean> {
    const tx = await ctx.db.tx();
    const rows = await tx.sql(
      `select from unit_membership
        where unit_id = $1 and (upper(valid) is null or upper(valid) > ($2::date + 1)::timestamp at time zone 'Europe/Oslo') limit 1`,
      [unitId, until],
    );
    return rows.length > 0;
  }

  /** How many work in a unit now. */
  employeeCount(ctx: RequestContext, id: string): Promise<number> {
    return loader<number>(ctx, null, 'unit-employees', async (ids) => {
      const tx = await ctx.db.tx();
      const rows = await tx.sql<{ unit_id: string; count: number }>(
        `select unit_id, count(distinct person_id)::integer as count from unit_membership
          where unit_id = any ($1) and valid @> app.now() group by unit_id`,
        [ids],
      );
      return new Map(rows.map((row) => [row.unit_id, row.count]));
    })
      .load(id)
      .then((count) => count ?? 0);
  }
}
