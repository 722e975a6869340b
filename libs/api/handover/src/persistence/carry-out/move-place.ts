import type { AccessLevel, LifeArea, TeamRole } from '@samplan/shared/contracts';
import { newId } from '@samplan/shared/kernel';
import type { HandOverEntity } from '../hand-over.entity';
import { type Sql, tellChange } from './sql';

export interface LeftPlace {
  role: TeamRole;
  level: AccessLevel;
  areas: LifeArea[];
  helpsWith: string | null;
  unitId: string | null;
  seesFrom: string;
  /** What was opened to the place apart from that, and where; else neither. */
  openedFrom: string | null;
  openedAreas: LifeArea[] | null;
}

/** The place that is handed over, if it is still held; held until the transaction ends. */
export async function placeHeld(sql: Sql, handOver: HandOverEntity): Promise<LeftPlace | null> {
  const [place] = await sql<LeftPlace>(
    `select role, level, areas, helps_with as "helpsWith", unit_id as "unitId", coalesce(sees_from, lower(valid))::text as "seesFrom",
            opened_from::text as "openedFrom", opened_areas as "openedAreas"
       from team_membership
      where id = $1 and accepted_at is not null and valid @> app.now() and lower(valid) < app.now()
        for update`,
    [handOver.membershipId],
  );
  return place ?? null;
}

/** From this instant the successor has the place. The old one ends at the same instant: no gap, nobody twice. */
export async function moveRole(
  sql: Sql,
  handOver: HandOverEntity,
  place: LeftPlace,
  seesFrom: string | null,
): Promise<void> {
  const [ended] = await sql<{ version: number; until: string | null }>(
    `with old as (select id, upper(valid) as until from team_membership where id = $1),
          ended as (update team_membership set valid = tstzrange(lower(valid), app.now()), left_reason = 'handed_over', version = version + 1
                     where id = $1 returning id, version)
     select ended.version, old.until::text as until from ended join old using (id)`,
    [handOver.membershipId],
  );
  await tellChange(sql, handOver, {
    type: 'membership.handed_over',
    entity: 'team_membership',
    id: handOver.membershipId,
    version: ended!.version,
    lifeArea: 'common',
    before: { personId: handOver.predecessorId, role: place.role },
    after: { personId: handOver.successorId, role: place.role },
  });
  await giveSuccessor(sql, handOver, place, seesFrom, ended!.until);
  if (place.level === 'coordinate') {
    const { collaborationId, predecessorId, successorId } = handOver;
    await sql('select app.law_follows($1, $2, $3, $4)', [collaborationId, predecessorId, successorId, newId()]);
  }
  if (handOver.stays) await stayAsMember(sql, handOver, place);
}

/** What is moved without the place makes the successor a member; whoever is one already stays as they are. */
export async function bringIn(
  sql: Sql,
  handOver: HandOverEntity,
  place: LeftPlace,
  seesFrom: string | null,
): Promise<void> {
  const member: LeftPlace = { ...place, role: 'member', level: 'edit_own', helpsWith: null };
  await giveSuccessor(sql, handOver, member, seesFrom, null);
}

/** A place of the same kind is widened rather than begun anew, so that nothing once open is closed. */
async function giveSuccessor(
  sql: Sql,
  handOver: HandOverEntity,
  place: LeftPlace,
  seesFrom: string | null,
  until: string | null,
): Promise<void> {
  const { openedFrom, openedAreas } = handOver.opensThreads ? place : { openedFrom: null, openedAreas: null };
  const [held] = await sql<{ id: string; version: number }>(
    `with widened as (
     update team_membership
        set areas = array(select distinct area from unnest(areas || $4::text[]) area order by area),
            level = case when level in ('edit_own', 'coordinate') then level else $5 end,
            accepted_at = coalesce(accepted_at, app.now()),
            valid = tstzrange(lower(valid), nullif(greatest(coalesce(upper(valid), 'infinity'), coalesce($7::timestamptz, 'infinity')), 'infinity')),
            sees_from = least(coalesce(sees_from, lower(valid)), $6::timestamptz),
            opened_from = coalesce(opened_from, $8), opened_areas = case when opened_from is null then $9::text[] else opened_areas end,
            version = version + 1
      where collaboration_id = $1 and person_id = $2 and role = $3 and deputy_for is null and measure_id is null and valid @> app.now()
      returning id, version)
     select * from widened`,
    [
      handOver.collaborationId,
      handOver.successorId,
      place.role,
      place.areas,
      place.level,
      seesFrom,
      until,
      openedFrom,
      openedAreas,
    ],
  );
  const id = held?.id ?? newId();
  if (!held) {
    await sql(
      `insert into team_membership (id, tenant_id, collaboration_id, person_id, unit_id, role, helps_with, level, areas, accepted_at, valid, sees_from, invited_by, opened_from, opened_areas)
       values ($1, app.tenant(), $2, $3, $4, $5, $6, $7, $8, app.now(), tstzrange(app.now(), $9), $10, $11, $12, $13)`,
      [
        id,
        handOver.collaborationId,
        handOver.successorId,
        handOver.successorUnitId,
        place.role,
        place.helpsWith,
        place.level,
        place.areas,
        until,
        seesFrom,
        handOver.predecessorId,
        openedFrom,
        openedAreas,
      ],
    );
  }
  await tellPlace(sql, handOver, id, held?.version ?? 1, handOver.successorId, place.role);
}

async function stayAsMember(sql: Sql, handOver: HandOverEntity, place: LeftPlace): Promise<void> {
  const id = newId();
  const [added] = await sql<{ id: string }>(
    `insert into team_membership (id, tenant_id, collaboration_id, person_id, unit_id, role, level, areas, accepted_at, valid, sees_from, opened_from, opened_areas)
     select $1, app.tenant(), $2, $3, app.unit_on($3, $4, app.today()), 'member', 'edit_own', $5, app.now(), tstzrange(app.now(), null), $6, $7, $8
      where not exists (select from team_membership where collaboration_id = $2 and person_id = $3 and role = 'member'
                           and deputy_for is null and measure_id is null and (upper_inf(valid) or upper(valid) > app.now()))
     returning id`,
    [
      id,
      handOver.collaborationId,
      handOver.predecessorId,
      place.unitId,
      place.areas,
      place.seesFrom,
      place.openedFrom,
      place.openedAreas,
    ],
  );
  if (added) await tellPlace(sql, handOver, id, 1, handOver.predecessorId, 'member');
}

function tellPlace(
  sql: Sql,
  handOver: HandOverEntity,
  id: string,
  version: number,
  personId: string,
  role: TeamRole,
): Promise<void> {
  return tellChange(sql, handOver, {
    type: 'membership.handed_over',
    entity: 'team_membership',
    id,
    version,
    lifeArea: 'common',
    before: null,
    after: { personId, role },
  });
}
