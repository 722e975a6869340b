import { dateInOslo, newId } from '@samplan/shared/kernel';
import { insert, type World, type WorldUnit } from '@samplan/test/support';

/** The unit is part of another as of today, with everybody who works there. */
export async function becomes(world: World, unit: WorldUnit, merged: WorldUnit): Promise<void> {
  const today = dateInOslo(world.now);
  await world.db.query('update unit set valid = daterange(null, $2::date) where id = $1', [unit.id, today]);
  await insert(world.db, 'unit_succession', {
    id: newId(),
    tenant_id: world.tenantId,
    from_unit_id: unit.id,
    to_unit_id: merged.id,
    on_date: today,
  });
  await world.db.query(
    `with ended as (update unit_membership set valid = tstzrange(lower(valid), now()) where unit_id = $1 returning *)
     insert into unit_membership (id, tenant_id, person_id, unit_id, role, valid)
     select gen_random_uuid(), tenant_id, person_id, $2, role, tstzrange(now(), null) from ended`,
    [unit.id, merged.id],
  );
}
