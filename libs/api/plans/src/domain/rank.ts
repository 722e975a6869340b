import { generateKeyBetween } from 'fractional-indexing';

/** A key between two others: only what is moved gets a new one. Two moved at once may share one, and stand by age. */
export function rankBetween(before: string | null, after: string | null): string {
  return generateKeyBetween(before, after !== null && before !== null && after <= before ? null : after);
}
