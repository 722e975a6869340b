import { osloDate, osloInstant } from '@samplan/shared/i18n';

const dayInMs = 24 * 60 * 60 * 1000;

/** Days counted from the day of the seed: −1 is yesterday, 3 is in three days. Clock times are those on a wall in Norway. */
export class Calendar {
  private readonly today: number;
  private readonly noons = new Map<number, number>();

  constructor(readonly now: Date) {
    this.today = Date.parse(`${osloDate(now)}T00:00:00Z`);
  }

  date(day: number): string {
    return new Date(this.today + day * dayInMs).toISOString().slice(0, 10);
  }

  /** The date on the wall at a moment. */
  dayOf(moment: Date): string {
    return osloDate(moment);
  }

  /** The day somebody is born who turns one year more in so many days. */
  born(years: number, daysToBirthday: number): string {
    const [year = '', month = '', date = ''] = this.date(daysToBirthday).split('-');
    const born = Date.UTC(Number(year) - years - 1, Number(month) - 1, Number(date));
    // Who is born on 29 February has no such day in most years.
    return new Date(born - (month === '02' && date === '29' ? dayInMs : 0)).toISOString().slice(0, 10);
  }

  /** Right from three in the morning on: by then the day has the clock it has at noon. */
  at(day: number, time: string): Date {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return minutesAfter(new Date(this.noon(day)), (hours - 12) * 60 + minutes);
  }

  /** When the day begins in Norway, also when the clock changes later on it. */
  midnight(day: number): Date {
    return new Date(osloInstant(this.date(day), '00:00') ?? '');
  }

  /** The same day, or the working day nearest to it: further back in the past, further on in the future. */
  workday(day: number): number {
    const step = day < 0 ? -1 : 1;
    let found = day;
    while (this.isWeekend(found)) found += step;
    return found;
  }

  /** Kept, because asking for the clock of a place takes long. */
  private noon(day: number): number {
    const known = this.noons.get(day);
    if (known !== undefined) return known;
    const noon = Date.parse(osloInstant(this.date(day), '12:00') ?? '');
    this.noons.set(day, noon);
    return noon;
  }

  private isWeekend(day: number): boolean {
    return [0, 6].includes(new Date(this.today + day * dayInMs).getUTCDay());
  }
}

export function minutesAfter(instant: Date, minutes: number): Date {
  return new Date(instant.getTime() + minutes * 60_000);
}
