/** When something counts: from an instant up to, and not including, another. Null is open. */
export interface Period {
  from: Date | null;
  until: Date | null;
}

const shape = /^[[(](?:"?([^",]*)"?),(?:"?([^",)\]]*)"?)[)\]]$/;

/** Reads a `tstzrange` as PostgreSQL writes it. */
export function readPeriod(text: string): Period {
  const [, from, until] = shape.exec(text) ?? [];
  return { from: bound(from), until: bound(until) };
}

export function writePeriod({ from, until }: Period): string {
  return `[${from?.toISOString() ?? ''},${until?.toISOString() ?? ''})`;
}

export function countsAt({ from, until }: Period, now: Date): boolean {
  return (from === null || from <= now) && (until === null || now < until);
}

/** Which of two ends comes first; null is none. */
export function firstEnd(one: Date | null, other: Date | null): Date | null {
  if (!one || !other) return one ?? other;
  return one < other ? one : other;
}

function bound(text: string | undefined): Date | null {
  return !text || text.endsWith('infinity') ? null : new Date(text);
}
