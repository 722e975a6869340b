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

export function daysFrom(instant: Date, count: number): Date {
  return new Date(instant.getTime() + days(count));
}
