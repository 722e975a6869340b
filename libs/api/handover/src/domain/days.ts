import { dateInOslo } from '@samplan/shared/kernel';

const day = 24 * 60 * 60 * 1000;

/** The calendar date a number of days later. Counted at noon UTC, clear of clock changes. */
export function dayAfter(date: string, days = 1): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + days * day).toISOString().slice(0, 10);
}

/** Whether a day has come in Norway. */
export const hasCome = (date: string, now: Date): boolean => date <= dateInOslo(now);
