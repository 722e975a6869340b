import { readPeriod, writePeriod } from '../domain/period';

/** The same period, but over now; what has not begun never does, though a period is never empty. */
export function endedAt(valid: string, now: Date): string {
  const { from, until } = readPeriod(valid);
  if (until && until <= now) return valid;
  if (from && from > now) return writePeriod({ from: new Date(now.getTime() - 1), until: now });
  return writePeriod({ from, until: from && from >= now ? new Date(from.getTime() + 1) : now });
}

export function isOver(valid: string, now: Date): boolean {
  const { until } = readPeriod(valid);
  return until !== null && until <= now;
}
