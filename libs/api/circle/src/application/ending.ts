import { readPeriod, writePeriod } from '../domain/period';

/** The same period, but over now; what has not begun is over as soon as it has, for a period is never empty. */
export function endedAt(valid: string, now: Date): string {
  const { from, until } = readPeriod(valid);
  if (until && until <= now) return valid;
  return writePeriod({ from, until: from && from >= now ? new Date(from.getTime() + 1) : now });
}

export function isOver(valid: string, now: Date): boolean {
  const { until } = readPeriod(valid);
  return until !== null && until <= now;
}
