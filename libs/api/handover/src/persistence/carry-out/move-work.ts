import type { LifeArea } from '@samplan/shared/contracts';
import type { HandOverEntity } from '../hand-over.entity';
import { type Sql, tellChange } from './sql';

/** Open measures get a new accountable person; each says in its history that it was handed over. */
export async function moveMeasures(sql: Sql, handOver: HandOverEntity): Promise<void> {
  const moved = await sql<{ id: string; version: number; lifeArea: LifeArea }>(
    `with moved as (
     update measure
        set accountable_person_id = $3, accountable_kind = 'professional', accountable_unit_id = $4, version = version + 1
      where collaboration_id = $1 and accountable_person_id = $2 and removed_at is null and status in ('proposed', 'agreed', 'under_way')
      returning id, version, life_area)
     select id, version, life_area as "lifeArea" from moved order by id`,
    [handOver.collaborationId, handOver.predecessorId, handOver.successorId, handOver.successorUnitId],
  );
  for (const { id, version, lifeArea } of moved) {
    await tellChange(sql, handOver, {
      type: 'measure.edited',
      entity: 'measure',
      id,
      version,
      lifeArea,
      before: { accountablePersonId: handOver.predecessorId },
      after: { accountablePersonId: handOver.successorId },
    });
  }
}

/** Coming meetings get the successor as a participant; whoever leaves the team will not come. */
export async function moveMeetings(sql: Sql, handOver: HandOverEntity): Promise<void> {
  const { collaborationId, predecessorId, successorId } = handOver;
  const coming = await sql<{ id: string; version: number }>(
    `select m.id, m.version from meeting m
       join meeting_participant p on p.meeting_id = m.id and p.person_id = $2
      where m.collaboration_id = $1 and m.state in ('draft', 'called') and m.starts_at > app.now() order by m.id`,
    [collaborationId, predecessorId],
  );
  for (const { id, version } of coming) {
    await sql(
      `insert into meeting_participant (tenant_id, collaboration_id, meeting_id, person_id, attendance)
       values (app.tenant(), $1, $2, $3, 'invited') on conflict do nothing`,
      [collaborationId, id, successorId],
    );
    const leaves = handOver.movesRole && !handOver.stays;
    if (leaves)
      await sql("update meeting_participant set attendance = 'absent' where meeting_id = $1 and person_id = $2", [
        id,
        predecessorId,
      ]);
    await tellChange(sql, handOver, {
      type: 'attendance.marked',
      entity: 'meeting',
      id,
      version,
      lifeArea: 'common',
      before: { personId: predecessorId, attendance: 'invited' },
      after: { personId: successorId, attendance: 'invited', predecessorAttendance: leaves ? 'absent' : 'invited' },
    });
  }
}

/** When the oldest message was sent that the person, or somebody near, still waits to have answered. */
export async function oldestUnanswered(sql: Sql, collaborationId: string): Promise<string | null> {
  const [row] = await sql<{ since: string | null }>(
    `select min(m.sent_at)::text as since
       from message m join person p on p.id = m.author_id and p.kind = 'citizen'
      where m.collaboration_id = $1
        and m.sent_at > coalesce((select max(a.sent_at) from message a join person ap on ap.id = a.author_id and ap.kind = 'professional'
                                   where a.collaboration_id = $1), '-infinity')`,
    [collaborationId],
  );
  return row?.since ?? null;
}
