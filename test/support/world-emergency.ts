import { newId } from '@samplan/shared/kernel';
import { daysFrom, insert, period } from './sql';
import type { World, WorldPerson } from './world';
import type { WorldCollaboration } from './world-collaboration';

/** Turns emergency access on in a municipality, from yesterday. */
export async function emergencyGround(world: World, setBy: WorldPerson, maxHours = 4): Promise<string> {
  const id = newId();
  await insert(world.db, 'emergency_setting', {
    id,
    tenant_id: world.tenantId,
    legal_ground: 'Nødrett',
    max_hours: maxHours,
    valid: period(daysFrom(world.now, -1)),
    set_by: setBy.id,
    set_at: daysFrom(world.now, -1),
  });
  return id;
}

export async function crisisStep(
  collaboration: WorldCollaboration,
  {
    earlyWarning = 'Sover ikke to netter på rad',
    lifeArea = 'common',
    createdBy,
  }: { earlyWarning?: string; lifeArea?: 'common' | 'mental_health'; createdBy: WorldPerson },
): Promise<string> {
  const id = newId();
  const { db, now } = collaboration.world;
  await insert(db, 'crisis_step', {
    id,
    ...collaboration.keys,
    life_area: lifeArea,
    early_warning: earlyWarning,
    steps: 'Sett på te og bli sittende. Skru av telefonen.',
    who_does: 'Den som er på vakt',
    who_to_call: 'Ambulant team, 70 00 00 09',
    rank: 'a1',
    created_by: createdBy.id,
    created_at: now,
  });
  return id;
}
