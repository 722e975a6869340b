import type { HandOverState } from '@samplan/shared/contracts';
import type { HandOverEntity } from '../hand-over.entity';
import { bringIn, type LeftPlace, moveRole, placeHeld } from './move-place';
import { moveMeasures, moveMeetings, oldestUnanswered } from './move-work';
import { type Sql, tellChange, tellPeople } from './sql';

/**
 * Carries out one hand-over in the open transaction: the place, what goes along, and word to those concerned, or
 * nothing. Once done it is done: a second worker finds it settled. Gives the state it is left in.
 */
export async function carryOut(sql: Sql, id: string): Promise<HandOverState | null> {
  const handOver = await planned(sql, id);
  if (!handOver) return null;
  const place = await placeHeld(sql, handOver);
  if (!place || (await isKeptOut(sql, handOver))) return lapse(sql, handOver);
  if (!handOver.withoutGround && !(await isCovered(sql, handOver, place))) return holdBack(sql, handOver);
  const seesFrom = await sightOf(sql, handOver, place);
  if (handOver.movesRole) await moveRole(sql, handOver, place, seesFrom);
  else await bringIn(sql, handOver, place, seesFrom);
  if (handOver.movesMeasures) await moveMeasures(sql, handOver);
  if (handOver.movesMeetings) await moveMeetings(sql, handOver);
  await settle(sql, handOver, 'carried_out');
  await tellWhoIsNew(sql, handOver, place);
  return 'carried_out';
}

/** Marks it as settled and tells the two it is between. */
export async function settle(sql: Sql, handOver: HandOverEntity, state: HandOverState): Promise<void> {
  const version = handOver.version + 1;
  await sql('update hand_over set state = $2, settled_at = app.now(), version = $3 where id = $1', [
    handOver.id,
    state,
    version,
  ]);
  await tellState(sql, handOver, version, state);
}

async function planned(sql: Sql, id: string): Promise<HandOverEntity | null> {
  const [row] = await sql<HandOverEntity>(
    `select id, collaboration_id as "collaborationId", membership_id as "membershipId", predecessor_id as "predecessorId",
            successor_id as "successorId", app.unit_on(successor_id, successor_unit_id, app.today()) as "successorUnitId", on_date as "onDate", state,
            moves_role as "movesRole", moves_measures as "movesMeasures", moves_meetings as "movesMeetings",
            moves_questions as "movesQuestions", opens_threads as "opensThreads", stays, tells_team as "tellsTeam",
            without_ground as "withoutGround", held_back_at as "heldBackAt", version
       from hand_over where id = $1 and state = 'planned' for update`,
    [id],
  );
  return row ?? null;
}

/** Named employees whom the person keeps out take nothing over, whatever was planned before. */
async function isKeptOut(sql: Sql, { collaborationId, successorId }: HandOverEntity): Promise<boolean> {
  const [row] = await sql<{ out: boolean }>('select app.kept_out_now($1, $2) as out', [collaborationId, successorId]);
  return row!.out;
}

/** Whether the grounds there are now let the successor see everything the place sees. */
async function isCovered(sql: Sql, handOver: HandOverEntity, place: LeftPlace): Promise<boolean> {
  const [row] = await sql<{ covered: boolean }>(
    `select count(*) > 0 and $4::text[] <@ coalesce(array_agg(distinct area) filter (where area is not null), '{}') as covered
       from ground g left join unnest(g.areas) area on true
      where g.collaboration_id = $1 and (g.person_id = $2 or g.unit_id = $3) and g.valid @> app.now()`,
    [handOver.collaborationId, handOver.successorId, handOver.successorUnitId, place.areas],
  );
  return row!.covered;
}

/** From when the successor reads messages: as the one before, from the oldest question, or from now on. */
async function sightOf(sql: Sql, handOver: HandOverEntity, place: LeftPlace): Promise<string | null> {
  if (handOver.opensThreads) return place.seesFrom;
  return handOver.movesQuestions ? oldestUnanswered(sql, handOver.collaborationId) : null;
}

async function lapse(sql: Sql, handOver: HandOverEntity): Promise<HandOverState> {
  await settle(sql, handOver, 'lapsed');
  await tellPeople(sql, handOver, [handOver.predecessorId], 'hand_over_lapsed', handOver.successorId);
  return 'lapsed';
}

/** The day has come, the ground has not: it waits, and those who can do something about it hear so once. */
async function holdBack(sql: Sql, handOver: HandOverEntity): Promise<HandOverState> {
  if (handOver.heldBackAt) return 'planned';
  const version = handOver.version + 1;
  await sql('update hand_over set held_back_at = app.now(), version = $2 where id = $1', [handOver.id, version]);
  await tellState(sql, handOver, version, 'planned');
  const coordinators = await team(sql, handOver, "t.role in ('coordinator', 'child_coordinator')");
  await tellPeople(
    sql,
    handOver,
    [handOver.predecessorId, ...coordinators],
    'hand_over_held_back',
    handOver.successorId,
  );
  return 'planned';
}

async function tellState(sql: Sql, handOver: HandOverEntity, version: number, state: HandOverState): Promise<void> {
  for (const audienceId of [handOver.predecessorId, handOver.successorId]) {
    await tellChange(sql, handOver, {
      type: 'hand_over.changed',
      entity: 'hand_over',
      id: handOver.id,
      version,
      lifeArea: 'common',
      audienceId,
      before: { state: 'planned' },
      after: { state },
    });
  }
}

/** One calm word to the person about who is new, to the two it was between, and to the team if that was wished. */
async function tellWhoIsNew(sql: Sql, handOver: HandOverEntity, place: LeftPlace): Promise<void> {
  const { successorId, predecessorId } = handOver;
  const coordinates = place.level === 'coordinate' && handOver.movesRole;
  const [owner] = await sql<{ id: string }>('select owner_id as id from collaboration where id = $1', [
    handOver.collaborationId,
  ]);
  const others = handOver.tellsTeam ? await team(sql, handOver, 'true') : [];
  const told = [owner!.id, ...others].filter((id) => id !== successorId && id !== predecessorId);
  await tellPeople(sql, handOver, told, coordinates ? 'new_coordinator' : 'new_helper', successorId);
  await tellPeople(sql, handOver, [successorId], 'hand_over_received', predecessorId);
  await tellPeople(sql, handOver, [predecessorId], 'hand_over_done', successorId);
}

async function team(sql: Sql, handOver: HandOverEntity, where: string): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    `select distinct t.person_id as id from team_membership t
      where t.collaboration_id = $1 and t.accepted_at is not null and t.valid @> app.now() and t.deputy_for is null and ${where}`,
    [handOver.collaborationId],
  );
  return rows.map(({ id }) => id);
}
