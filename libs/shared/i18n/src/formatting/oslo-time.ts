/** Instants are stored in UTC and shown as the clock on the wall in Norway; dates people mean as dates have no clock. */
const timeZone = 'Europe/Oslo';

export interface WallClock {
  year: number;
  /** 1–12 */
  month: number;
  day: number;
  hour: number;
  minute: number;
  /** 0 is Sunday, as in `Date`. */
  weekday: number;
}

export type Instant = string | number | Date;

// en-GB is in every browser's locale data; only the numbers are read from it.
const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone,
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
});

const calendarDate = /^(\d{4})-(\d{2})-(\d{2})$/;

/** What the wall clock shows at an instant; a plain `YYYY-MM-DD` is that date at midnight. */
export function osloWallClock(value: Instant): WallClock {
  const plain = typeof value === 'string' ? calendarDate.exec(value) : null;
  if (plain) return withWeekday(Number(plain[1]), Number(plain[2]), Number(plain[3]), 0, 0);
  const read = Object.fromEntries(
    parts.formatToParts(new Date(value)).map(({ type, value: text }) => [type, Number(text)]),
  );
  return withWeekday(read['year'] ?? 0, read['month'] ?? 0, read['day'] ?? 0, read['hour'] ?? 0, read['minute'] ?? 0);
}

function withWeekday(year: number, month: number, day: number, hour: number, minute: number): WallClock {
  return { year, month, day, hour, minute, weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay() };
}

const two = (value: number): string => String(value).padStart(2, '0');

/** The Norwegian calendar date of an instant, `YYYY-MM-DD`. */
export function osloDate(value: Instant): string {
  const { year, month, day } = osloWallClock(value);
  return `${year}-${two(month)}-${two(day)}`;
}

/** The Norwegian time of day of an instant, `HH:mm`. */
export function osloTime(value: Instant): string {
  const { hour, minute } = osloWallClock(value);
  return `${two(hour)}:${two(minute)}`;
}

/** The instant, ISO 8601 in UTC, when the wall clock shows this date and time; null if they are not readable. */
export function osloInstant(date: string, time: string): string | null {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  if (!calendarDate.test(date) || !/^\d{2}:\d{2}$/.test(time) || Number.isNaN(asUtc)) return null;
  // Twice, because the offset may be another one hour earlier when the clocks change.
  const first = asUtc - offsetAt(asUtc);
  return new Date(asUtc - offsetAt(first)).toISOString();
}

function offsetAt(instant: number): number {
  const { year, month, day, hour, minute } = osloWallClock(instant);
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(instant / 60_000) * 60_000;
}

/** Whole calendar days from `from` to `to` as people in Norway count them. */
export function osloDaysBetween(from: Instant, to: Instant): number {
  const day = (value: Instant): number => Date.parse(`${osloDate(value)}T00:00:00Z`);
  return Math.round((day(to) - day(from)) / 86_400_000);
}
