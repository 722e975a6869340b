import { osloDate, osloInstant } from '@samplan/shared/i18n';

const day = 24 * 60 * 60 * 1000;

/** The instant a period ends whose last day is this date: midnight after it, in Norway. */
export function endOf(lastDay: string): Date {
  const next = new Date(Date.parse(`${lastDay}T12:00:00Z`) + day).toISOString().slice(0, 10);
  return startOf(next);
}

export function startOf(date: string): Date {
  return new Date(osloInstant(date, '00:00') ?? Number.NaN);
}

/** The last day people would say a period has, given the instant it ends. */
export function lastDayOf(until: Date | null): string | null {
  return until && osloDate(new Date(until.getTime() - 1));
}
