import { dateInOslo } from '@samplan/shared/kernel';

/** The last day in Norway of a period that ends at a midnight there, from PostgreSQL's way of writing it. */
export function lastDayIn(valid: string): string {
  const end = /,"?([^"\])]+)"?[\])]$/.exec(valid)?.[1];
  if (!end) throw new Error('A period without an end');
  return dateInOslo(new Date(new Date(end).getTime() - 1));
}
