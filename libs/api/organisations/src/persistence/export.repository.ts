import { Injectable } from '@nestjs/common';
import type { ImportKind } from '@samplan/shared/contracts';
import { wordOf } from '@samplan/shared/i18n';
import type { RequestContext } from '@samplan/api/platform/request';
import { daysOf, osloDaysOf } from './columns';

type Row = Record<string, string | null>;

/** The register row by row, in the order of the columns of its files. */
@Injectable()
export class ExportRepository {
  async rows(ctx: RequestContext, kind: ImportKind): Promise<(string | null)[][]> {
    const rows = kind === 'units' ? await this.units(ctx) : await this.employees(ctx);
    return rows.map((row) => Object.values(row));
  }

  private async units(ctx: RequestContext): Promise<Row[]> {
    const tx = await ctx.db.tx();
    const rows = await tx.sql<Row>(
      `select o.organisation_number, o.name as organisation, o.type, u.code, u.name, u.kind, u.zone, f.helps_with, array_to_string(f.tags, ', ') as tags,
              f.opening_hours, f.phone, f.email, ${daysOf('u.valid')}
         from unit u left join organisation o on o.id = u.organisation_id left join unit_profile f on f.unit_id = u.id
        order by o.name, u.name, u.id`,
    );
    return rows.map((row) => ({
      ...row,
      type: row['type'] ? wordOf(ctx.language, 'organisationType', row['type']) : null,
      kind: wordOf(ctx.language, 'unitKind', row['kind']!),
    }));
  }

  private async employees(ctx: RequestContext): Promise<Row[]> {
    const tx = await ctx.db.tx();
    const rows = await tx.sql<Row>(
      `select e.employee_number, p.given_name, p.family_name, p.profession, p.work_phone, e.work_email, array_to_string(e.competences, ', ') as competences,
              u.code, m.role, ${osloDaysOf('m.valid')}
         from unit_membership m join person p on p.id = m.person_id join unit u on u.id = m.unit_id left join employee e on e.person_id = p.id
        order by u.name, p.family_name, p.given_name, m.id`,
    );
    return rows.map((row) => ({ ...row, role: wordOf(ctx.language, 'unitRole', row['role']!) }));
  }
}
