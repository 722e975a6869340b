import { osloDate, osloInstant } from '@samplan/shared/i18n';

const dayInMs = 24 * 60 * 60 * 1000;

/** Days counted from the day of the seed: −1 is yesterday, 3 is in three days. Clock times are those on a wall in Norway. */
export class Calendar {
  private readonly today: number;

  constructor(readonly now: Date) {
    this.today = Date.parse(`${osloDate(now)}T00:00:00Z`);
  }

  date(day: number): string {
    return new Date(this.today + day * dayInMs).toISOString().slice(0, 10);
  }

  at(day: number, time: string): Date {
    const instant = osloInstant(this.date(day), time);
    if (!instant) throw new Error(`Not a time of day: ${time}`);
    return new Date(instant);
  }

  /** The same day, or the working day nearest to it: further back in the past, further on in the future. */
  workday(day: number): number {
    const step = day < 0 ? -1 : 1;
    let found = day;
    while (this.isWeekend(found)) found += step;
    return found;
  }

  private isWeekend(day: number): boolean {
    return [0, 6].includes(new Date(this.today + day * dayInMs).getUTCDay());
  }
}

export function minutesAfter(instant: Date, minutes: number): Date {
  return new Date(instant.getTime() + minutes * 60_000);
}
