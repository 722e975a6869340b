/** Who sees what, now: written from the words of domain.md alone. */

import type { Area, Facts, Level, Sight } from './facts';
import { type Row, rowsOf } from './oracle-rows';
import { earlier } from './oracle-time';

/** Each includes those before it. */
const LEVELS: readonly Level[] = ['read', 'contribute', 'edit_own', 'coordinate'];

/** How somebody stands to the collaboration at an instant; null when they have no row at all. */
export function sightOf(facts: Facts, viewerId: string, at: Date): Sight | null {
  const rows = rowsOf(facts, viewerId, at);
  if (rows.length === 0) return null;
  return {
    relations: [...new Set(rows.map((row) => row.relation))],
    levels: highestLevelPerArea(rows),
    messagesFrom: earliestMessagesPerArea(rows),
  };
}

function highestLevelPerArea(rows: readonly Row[]): Partial<Record<Area, Level>> {
  const levels: Partial<Record<Area, Level>> = {};
  for (const row of rows) {
    for (const area of row.areas) levels[area] = higherLevel(levels[area], row.level);
  }
  return levels;
}

function higherLevel(one: Level | undefined, other: Level): Level {
  if (one === undefined) return other;
  return LEVELS.indexOf(one) >= LEVELS.indexOf(other) ? one : other;
}

// What all the rows open together is no more than each opens: an early start in one area opens nothing in another.
function earliestMessagesPerArea(rows: readonly Row[]): Sight['messagesFrom'] {
  const starts: Sight['messagesFrom'] = {};
  for (const row of rows) {
    for (const area of row.areas) {
      const start = starts[area];
      starts[area] = start === undefined ? row.messagesFrom : earlierMessages(start, row.messagesFrom);
    }
  }
  return starts;
}

/** Nothing is earlier than the beginning. */
function earlierMessages(one: Date | null, other: Date | null): Date | null {
  return one === null || other === null ? null : earlier(one, other);
}
