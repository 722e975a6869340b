const minuteInMs = 60_000;

/** Whole minutes until then, never less than none; what has begun counts as a minute. */
export function minutesLeft(endsAt: string, now: number): number {
  return Math.max(0, Math.ceil((Date.parse(endsAt) - now) / minuteInMs));
}
