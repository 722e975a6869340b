import { types } from 'pg';

const instantOid = 1184;
const parse = types.getTypeParser(instantOid) as (text: string) => Date | number;
/** Digits behind the millisecond, of those instants that have any. */
const behind = new WeakMap<Date, string>();

// A Date ends at the millisecond, and PostgreSQL does not: who turns a page by a Date sees a row twice or never.
types.setTypeParser(instantOid, (text) => {
  const instant = parse(text);
  const digits = /\.\d{3}(\d{1,3})/.exec(text)?.[1];
  if (digits && instant instanceof Date) behind.set(instant, digits.padEnd(3, '0'));
  return instant;
});

/** An instant as the database has it, to the microsecond where it was read from there. */
export function exactInstant(instant: Date): string {
  const text = instant.toISOString();
  const digits = behind.get(instant);
  return digits ? text.replace('Z', `${digits}Z`) : text;
}
