import type { Client } from 'pg';
import type { Area, Level, Relation, Sight } from './facts';

/** A row of the circle as the database has it; null is without beginning or end. */
export interface CircleRow {
  viewerId: string;
  relation: Relation;
  level: Level;
  areas: Area[];
  seesFrom: Date | null;
  begins: Date | null;
  ends: Date | null;
}

const strength: readonly Level[] = ['read', 'contribute', 'edit_own', 'coordinate'];

/** The circles of some collaborations, with the rows of each. */
export async function circlesOf(db: Client, collaborationIds: string[]): Promise<Map<string, CircleRow[]>> {
  const { rows } = await db.query<CircleRow & { collaborationId: string; halfOpen: boolean }>(
    `select collaboration_id as "collaborationId", viewer_id as "viewerId", relation, level, areas,
            nullif(sees_from, '-infinity') as "seesFrom", lower(valid) as begins, upper(valid) as ends,
            (lower_inf(valid) or lower_inc(valid)) and not upper_inc(valid) as "halfOpen"
       from circle_access where collaboration_id = any ($1)`,
    [collaborationIds],
  );
  const circles = new Map<string, CircleRow[]>(collaborationIds.map((id) => [id, []]));
  for (const row of rows) {
    if (!row.halfOpen) throw new Error('A row of the circle that leaves out its first instant, or includes its last');
    circles.get(row.collaborationId)!.push(row);
  }
  return circles;
}

const lasts = ({ begins, ends }: CircleRow, at: Date): boolean => !(begins && at < begins) && !(ends && at >= ends);

/** What somebody's rows open together at an instant. */
export function sightIn(rows: CircleRow[], at: Date): Sight | null {
  const open = rows.filter((row) => lasts(row, at));
  if (open.length === 0) return null;
  const levels: Sight['levels'] = {};
  const messagesFrom: Sight['messagesFrom'] = {};
  for (const { areas, level, seesFrom } of open)
    for (const area of areas) {
      if (strength.indexOf(level) > strength.indexOf(levels[area]!)) levels[area] = level;
      const earliest = area in messagesFrom ? messagesFrom[area]! : seesFrom;
      messagesFrom[area] = earliest && seesFrom && earliest > seesFrom ? seesFrom : seesFrom && earliest;
    }
  return {
    relations: [...new Set(open.map(({ relation }) => relation))],
    levels,
    messagesFrom,
  };
}
