import { Injectable } from '@nestjs/common';
import { loader } from '@samplan/api/platform/graphql';
import { newId } from '@samplan/shared/kernel';
import { notFound, type RequestContext } from '@samplan/api/platform/request';

/** Who works in a unit today, and who of them answers invitations for it. */
@Injectable()
export class UnitStaff {
  async works(ctx: RequestContext, unitId: string, personId: string): Promise<boolean> {
    return (await this.ofUnit(ctx, unitId)).includes(personId);
  }

  /** Ids of everybody at work in the unit, by name. */
  ofUnit(ctx: RequestContext, unitId: string): Promise<string[]> {
    return this.grouped(
      ctx,
      'unit-staff',
      `select m.unit_id, m.person_id from unit_membership m join person p on p.id = m.person_id
        where m.unit_id = any ($1) and m.valid @> app.now()
        group by m.unit_id, m.person_id, p.given_name, p.family_name
        order by p.given_name, p.family_name, m.person_id`,
      unitId,
    );
  }

  /** Units by name: those named, or all of them. */
  async units(ctx: RequestContext, ids: readonly string[] | null): Promise<{ id: string; name: string }[]> {
    const tx = await ctx.db.tx();
    return tx.sql(
      `select id, name from unit
        where valid @> (app.now() at time zone 'Europe/Oslo')::date and ($1::uuid[] is null or id = any ($1))
        order by name, id`,
      [ids],
    );
  }

  /** Whether new things are begun for the unit today. */
  async isOpen(ctx: RequestContext, id: string): Promise<boolean> {
    const found = await loader<true>(ctx, null, 'open-unit', async (ids) => {
      const open = await this.units(ctx, ids);
      return new Map(open.map((unit) => [unit.id, true]));
    }).load(id);
    return found === true;
  }

  /** Units the viewer leads today, with those they have come from. */
  led(ctx: RequestContext): Promise<readonly string[]> {
    return ctx.once('led-or-former-units', async () => {
      const tx = await ctx.db.tx();
      const [row] = await tx.sql<{ ids: string[] }>('select app.led_or_former_units() as ids');
      return row!.ids;
    });
  }

  async unit(ctx: RequestContext, id: string): Promise<{ id: string; name: string }> {
    const [unit] = await this.units(ctx, [id]);
    if (!unit) throw notFound();
    return unit;
  }

  /** Those the leader lets answer, besides the leader, while they work there. */
  receivers(ctx: RequestContext, unitId: string): Promise<string[]> {
    return this.grouped(
      ctx,
      'unit-receivers',
      'select unit_id, person_id from invitation_receiver where unit_id = any ($1) and valid @> app.now() and app.at_work_now(person_id, unit_id) order by person_id',
      unitId,
    );
  }

  /** Lets somebody answer from now on, or no longer; asking twice for the same changes nothing. */
  async letReceive(ctx: RequestContext, unitId: string, personId: string, receives: boolean): Promise<void> {
    const tx = await ctx.db.tx();
    if (receives) {
      await tx.sql(
        `insert into invitation_receiver (id, tenant_id, unit_id, person_id, let_by, valid)
         values ($1, app.tenant(), $2, $3, app.person(), tstzrange(app.now(), null)) on conflict do nothing`,
        [newId(ctx.now), unitId, personId],
      );
    } else {
      await tx.sql(
        `update invitation_receiver set valid = tstzrange(lower(valid), greatest(app.now(), lower(valid) + interval '1 microsecond')), version = version + 1
          where unit_id = $1 and person_id = $2 and valid @> app.now()`,
        [unitId, personId],
      );
    }
  }

  private grouped(ctx: RequestContext, name: string, statement: string, unitId: string): Promise<string[]> {
    return loader<string[]>(ctx, null, name, async (ids) => {
      const tx = await ctx.db.tx();
      const rows = await tx.sql<{ unit_id: string; person_id: string }>(statement, [[...ids]]);
      const groups = new Map<string, string[]>();
      for (const row of rows) groups.set(row.unit_id, [...(groups.get(row.unit_id) ?? []), row.person_id]);
      return groups;
    })
      .load(unitId)
      .then((ids) => ids ?? []);
  }
}
