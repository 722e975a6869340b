import { dateInOslo } from '@samplan/shared/kernel';

const dayInMs = 24 * 60 * 60 * 1000;

/** Whole days from today in Norway; counted at noon UTC, clear of clock changes. */
export function daysUntil(date: string, now = new Date()): number {
  return Math.round((Date.parse(`${date}T12:00:00Z`) - Date.parse(`${dateInOslo(now)}T12:00:00Z`)) / dayInMs);
}
