/** SQL: the midnight in Norway at which a calendar date begins. */
const midnight = (date: string): string => `((${date})::date::timestamp at time zone 'Europe/Oslo')`;

/** SQL: from the first day, or from now when that has begun, up to and including the last. */
export const dayRange = (first: string, last: string): string =>
  `tstzrange(greatest(${midnight(first)}, app.now()), ${midnight(`(${last})::date + 1`)})`;
