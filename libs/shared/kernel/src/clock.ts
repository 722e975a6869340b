/** Source of the present moment. Time is always an argument, so tests and the demo can move it. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

const osloDate = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

/** The calendar date in Norway at an instant, as `YYYY-MM-DD`. */
export function dateInOslo(instant: Date): string {
  return osloDate.format(instant);
}
