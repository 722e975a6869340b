/** Periods, ages and days in Norway: written from the words of domain.md alone, as the oracle that rests on it. */

import type { Period } from './facts';

/** Every period includes its first instant and not its last. */
export function lasts(period: Period, at: Date): boolean {
  return period.from.getTime() <= at.getTime() && (period.until === null || at.getTime() < period.until.getTime());
}

export function earlier(one: Date, other: Date): Date {
  return one.getTime() <= other.getTime() ? one : other;
}

export function later(one: Date, other: Date): Date {
  return one.getTime() >= other.getTime() ? one : other;
}

/** From midnight in Norway on the birthday; dates as YYYY-MM-DD are in order as text. */
export function isOfAge(bornOn: string, age: number, today: string): boolean {
  return birthday(bornOn, age) <= today;
}

/** Born on 29 February, one turns an age on 28 February in years without that day. */
function birthday(bornOn: string, age: number): string {
  const year = Number(bornOn.slice(0, 4)) + age;
  const monthAndDay = bornOn.slice(5);
  const day = monthAndDay === '02-29' && !isLeapYear(year) ? '02-28' : monthAndDay;
  return `${String(year).padStart(4, '0')}-${day}`;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

const NORWEGIAN_DATE = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Oslo',
  calendar: 'gregory',
  numberingSystem: 'latn',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar date in Norway at an instant, as YYYY-MM-DD. */
export function dateInNorway(at: Date): string {
  const parts = NORWEGIAN_DATE.formatToParts(at);
  const part = (type: 'year' | 'month' | 'day') => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}
