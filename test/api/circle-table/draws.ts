import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import type { Period } from './facts';

export const day = 24 * 60 * 60 * 1000;

export const id = fc.constant(null).map(() => randomUUID());

/** A noon within half a year of today, so that periods meet, touch and miss each other. */
export const instant = (now: Date): fc.Arbitrary<Date> =>
  fc.integer({ min: -180, max: 180 }).map((days) => new Date(now.getTime() + days * day));

const period = (now: Date): fc.Arbitrary<Period> =>
  fc
    .record({ from: instant(now), days: fc.option(fc.integer({ min: 1, max: 300 }), { freq: 2 }) })
    .map(({ from, days }) => ({ from, until: days === null ? null : new Date(from.getTime() + days * day) }));

/** Long enough to hold today most of the time: else nearly everything would be closed. */
export const current = (now: Date): fc.Arbitrary<Period> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant({ from: new Date(now.getTime() - 90 * day), until: null }) },
    { weight: 2, arbitrary: period(now) },
  );
