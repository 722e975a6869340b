/** The calendar date so many months on; the last day of a shorter month where the day does not exist. */
export function monthsAfter(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10);
}

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
