import { dateInOslo } from '@samplan/shared/kernel';

export interface Week<T> {
  /** The Monday it begins on, `YYYY-MM-DD`. */
  monday: string;
  items: T[];
}

const day = 24 * 60 * 60_000;

/** The Monday of the week a calendar date lies in. Dates are counted at noon UTC, clear of clock changes. */
export function mondayOf(date: string): string {
  const noon = new Date(`${date}T12:00:00Z`);
  const sinceMonday = (noon.getUTCDay() + 6) % 7;
  return new Date(noon.getTime() - sinceMonday * day).toISOString().slice(0, 10);
}

export function groupByWeek<T extends { at: string }>(items: readonly T[]): Week<T>[] {
  const weeks: Week<T>[] = [];
  for (const item of items) {
    const monday = mondayOf(dateInOslo(new Date(item.at)));
    const last = weeks.at(-1);
    if (last?.monday === monday) last.items.push(item);
    else weeks.push({ monday, items: [item] });
  }
  return weeks;
}

/** How a week is spoken of: the two nearest have names, the rest have dates. */
export function weekName(monday: string, today: string): 'thisWeek' | 'lastWeek' | 'dates' {
  const weeksAgo = Math.round((Date.parse(mondayOf(today)) - Date.parse(monday)) / (7 * day));
  if (weeksAgo === 0) return 'thisWeek';
  return weeksAgo === 1 ? 'lastWeek' : 'dates';
}
