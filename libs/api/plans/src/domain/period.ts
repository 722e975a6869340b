import { monthsAfter } from '@samplan/shared/kernel';

const periodMonths = 12;

/** What a plan begins with unless something else is chosen: a year, looked at on the way. */
export function firstPeriod(
  today: string,
  reviewMonths: number,
): { periodStart: string; periodEnd: string; reviewDate: string } {
  return {
    periodStart: today,
    periodEnd: monthsAfter(today, Math.max(periodMonths, reviewMonths)),
    reviewDate: monthsAfter(today, reviewMonths),
  };
}
