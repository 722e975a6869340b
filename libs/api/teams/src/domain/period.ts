import { dateInOslo } from '@samplan/shared/kernel';

/** A `tstzrange` as the driver gives it: `["2026-01-01 00:00:00+00",)`. */
const shape = /^\[?"?([^",]*)"?,"?([^",)]*)"?\)$/;

function ends(range: string): [string, string] {
  const [, from = '', until = ''] = shape.exec(range) ?? [];
  return [from, until];
}

/** The first instant of a period. */
export function startsAt(range: string): Date {
  return new Date(ends(range)[0]);
}

/** The first day of a period, in Norway. */
export function startOf(range: string): string {
  return dateInOslo(new Date(ends(range)[0]));
}

/** The last day of a period, in Norway; null when it is open. A period ends just as the next day begins. */
export function endOf(range: string): string | null {
  const until = ends(range)[1];
  return until ? dateInOslo(new Date(new Date(until).getTime() - 1)) : null;
}

/** The same period with another last day, as PostgreSQL reads it. */
export function periodUntil(range: string, lastDay: string | null): string {
  const from = new Date(ends(range)[0]).toISOString();
  if (lastDay === null) return `[${from},)`;
  const next = new Date(`${lastDay}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return `[${from},${midnightInOslo(next.toISOString().slice(0, 10))})`;
}

/** The instant a day begins in Norway: one or two hours before it does in UTC. */
function midnightInOslo(day: string): string {
  const summer = new Date(`${day}T00:00:00+02:00`);
  return (dateInOslo(summer) === day ? summer : new Date(`${day}T00:00:00+01:00`)).toISOString();
}

/** From the beginning of a day in Norway on. */
export function fromDay(day: string): string {
  return `[${midnightInOslo(day)},)`;
}

/** The same period, over by now; one that has not begun lasts no time at all. */
export function endedAt(range: string, now: Date): string {
  const from = new Date(ends(range)[0]);
  return `[${from.toISOString()},${new Date(Math.max(now.getTime(), from.getTime() + 1)).toISOString()})`;
}
