import type { Client } from 'pg';

export type Row = Record<string, unknown>;

/** Adds one row as given. Columns are written out by the callers, so a new column is never guessed. */
export async function insert(db: Client, table: string, row: Row): Promise<void> {
  const columns = Object.keys(row);
  const places = columns.map((_, index) => `$${index + 1}`);
  await db.query(`insert into ${table} (${columns.join(', ')}) values (${places.join(', ')})`, Object.values(row));
}

/** A `tstzrange` from an instant up to, and not including, another; open when left out. */
export function period(from: Date, until?: Date): string {
  return `[${from.toISOString()},${until?.toISOString() ?? ''})`;
}

const days = (count: number): number => count * 24 * 60 * 60 * 1000;
const wallClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'medium',
});
/** How far the clocks in Norway are ahead of UTC, in milliseconds. */
const ahead = (instant: Date): number =>
  Date.parse(`${wallClock.format(instant).replace(' ', 'T')}Z`) - Math.floor(instant.getTime() / 1000) * 1000;

/** The same time of day so many days later, as days are counted in Norway: also where the clocks are changed between. */
export function daysFrom(instant: Date, count: number): Date {
  const then = new Date(instant.getTime() + days(count));
  return new Date(then.getTime() + ahead(instant) - ahead(then));
}
