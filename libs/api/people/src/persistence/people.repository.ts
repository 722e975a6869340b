import { Injectable } from '@nestjs/common';
import { loader } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';
import { In } from 'typeorm';
import { PersonEntity } from './person.entity';
import { UnitEntity } from './unit.entity';

/**
 * People and units by id. Row-level security decides which people exist for the viewer: colleagues, themselves, and
 * the people of the circles they are in.
 */
@Injectable()
export class PeopleRepository {
  person(ctx: RequestContext, id: string): Promise<PersonEntity | null> {
    return loader<PersonEntity>(ctx, null, 'person', async (ids) => {
      const { manager } = await ctx.db.tx();
      return byId(await manager.findBy(PersonEntity, { id: In([...ids]) }));
    }).load(id);
  }

  /** Whether something is kept from the viewer for a time. */
  hidesSomebody(ctx: RequestContext): Promise<boolean> {
    return ctx.once('hides-somebody', async () => {
      const tx = await ctx.db.tx();
      const [row] = await tx.sql<{ hides: boolean }>('select app.hidden() is not null as hides');
      return row?.hides ?? false;
    });
  }

  unit(ctx: RequestContext, id: string): Promise<UnitEntity | null> {
    return loader<UnitEntity>(ctx, null, 'unit', async (ids) => {
      const { manager } = await ctx.db.tx();
      return byId(await manager.findBy(UnitEntity, { id: In([...ids]) }));
    }).load(id);
  }

  /** The unit a professional belongs to now, the longest-standing first. */
  unitOf(ctx: RequestContext, personId: string): Promise<UnitEntity | null> {
    return loader<UnitEntity>(ctx, null, 'unit-of-person', async (ids) => {
      const tx = await ctx.db.tx();
      const rows = await tx.sql<{ person_id: string; id: string; tenant_id: string; name: string; kind: string }>(
        `select distinct on (m.person_id) m.person_id, u.id, u.tenant_id, u.name, u.kind
           from unit_membership m join unit u on u.id = m.unit_id
          where m.person_id = any ($1) and m.valid @> app.now()
          order by m.person_id, lower(m.valid)`,
        [[...ids]],
      );
      return new Map(
        rows.map((row) => [
          row.person_id,
          Object.assign(new UnitEntity(), { id: row.id, tenantId: row.tenant_id, name: row.name, kind: row.kind }),
        ]),
      );
    }).load(personId);
  }
}

function byId<Row extends { id: string }>(rows: Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
