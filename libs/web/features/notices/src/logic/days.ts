import { dateInOslo } from '@samplan/shared/kernel';

export interface Day<T> {
  /** The calendar date in Norway, `YYYY-MM-DD`. */
  date: string;
  items: T[];
}

/** Groups what comes newest first by the day it happened. */
export function groupByDay<T extends { createdAt: string }>(items: readonly T[]): Day<T>[] {
  const days: Day<T>[] = [];
  for (const item of items) {
    const date = dateInOslo(new Date(item.createdAt));
    const last = days.at(-1);
    if (last?.date === date) last.items.push(item);
    else days.push({ date, items: [item] });
  }
  return days;
}

const day = 24 * 60 * 60_000;

/** How a day is spoken of: the two nearest have names. Counted at noon UTC, clear of clock changes. */
export function dayName(date: string, today: string): 'today' | 'yesterday' | 'date' {
  const ago = Math.round((Date.parse(`${today}T12:00:00Z`) - Date.parse(`${date}T12:00:00Z`)) / day);
  if (ago === 0) return 'today';
  return ago === 1 ? 'yesterday' : 'date';
}
