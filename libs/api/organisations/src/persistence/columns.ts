/** The first and the last day of a `daterange`, both included, as people say them. */
export const daysOf = (range: string): string => `lower(${range})::text as from, (upper(${range}) - 1)::text as until`;

/** The same of a `tstzrange` that begins and ends at midnight in Norway. */
export const osloDaysOf = (range: string): string =>
  `(lower(${range}) at time zone 'Europe/Oslo')::date::text as from, ((upper(${range}) at time zone 'Europe/Oslo')::date - 1)::text as until`;

/** A `tstzrange` from the beginning of a day to the end of another, in Norway. */
export const osloRange = (from: string, until: string): string =>
  `tstzrange(${from}::date::timestamp at time zone 'Europe/Oslo', (${until}::date + 1)::timestamp at time zone 'Europe/Oslo')`;

/** What somebody typed, safe within a `like`. */
export const likely = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

export function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

/** Whether an update met its row: TypeORM answers with the rows and their count. */
export function metARow(answer: unknown): boolean {
  const [, count] = answer as [unknown[], number];
  return count > 0;
}
