import fc from 'fast-check';
import { day, id, instant } from './draws';
import type { Facts, Guard } from './facts';
import { rolesOf, successions } from './generate-work';

type Circle = Omit<Facts, 'employments' | 'successions' | 'guards' | 'measures' | 'messages' | 'crisisSteps'>;

/** What there is to hide around a circle, and from whom it is hidden. */
export function withGuards(now: Date, circle: Circle): fc.Arbitrary<Facts> {
  const { professionals, units } = circle;
  const each = <Value>(of: (person: Facts['professionals'][number]) => fc.Arbitrary<Value>): fc.Arbitrary<Value[]> =>
    fc.tuple(...professionals.map(of));
  const unitId = fc.constantFrom(...units.map((unit) => unit.id));
  return fc
    .record({
      employments: each((person) => rolesOf(now, person, units)).map((all) => all.flat()),
      successions: successions(units),
      measures: each(({ id: personId, unitId: own }) =>
        fc.record({
          id,
          personId: fc.constant(personId),
          unitId: fc.oneof({ weight: 3, arbitrary: fc.constant(own) }, unitId),
        }),
      ),
      messages: fc.tuple(
        ...[...professionals, ...circle.citizens].map(({ id: authorId }) =>
          fc.record({ id, authorId: fc.constant(authorId) }),
        ),
      ),
      crisisSteps: fc.tuple(
        fc.record({ id, area: fc.constant('common' as const) }),
        fc.record({ id, area: fc.constant('mental_health' as const) }),
      ),
      guards: guards(now, circle),
    })
    .map((rest) => ({ ...circle, ...rest }));
}

function guards(now: Date, circle: Circle): fc.Arbitrary<Guard[]> {
  const relatives = [circle.relatives, circle.mandates, circle.parents].flatMap((rows: { personId: string }[]) => rows);
  const toward = [...relatives.map(({ personId }) => personId), circle.owner.id];
  const one = fc
    .record({
      id,
      towardId: fc.constantFrom(...toward),
      unitId: fc.constantFrom(...circle.units.map((unit) => unit.id)),
      from: instant(now),
      days: fc.integer({ min: 1, max: 300 }),
      told: fc.integer({ min: 0, max: 4 }).map((draw) => draw === 0),
    })
    .map(({ from, days, ...rest }) => ({ ...rest, period: { from, until: new Date(from.getTime() + days * day) } }));
  const drawn = fc.uniqueArray(one, { maxLength: 4, selector: whatItKeeps });
  return fc
    .tuple(drawn, stoodInForFromElsewhere(now, circle, toward))
    .map(([some, onPurpose]) => [...onPurpose, ...some.filter((guard) => !onPurpose.some(keepsTheSame(guard)))])
    .map((all) => all.flatMap((guard) => inChildhood(guard, circle.owner)));
}

const whatItKeeps = ({ towardId, unitId }: Guard): string => `${towardId} ${unitId}`;
const keepsTheSame = (one: Guard) => (other: Guard) => whatItKeeps(one) === whatItKeeps(other);

/**
 * Seldom drawn by chance: a unit is kept from somebody for whom one from another unit stands in there, who would be known
 * but for that.
 */
function stoodInForFromElsewhere(now: Date, circle: Circle, toward: string[]): fc.Arbitrary<Guard[]> {
  const units = circle.memberships.flatMap(({ deputyFor, unitId: from }) => {
    const place = circle.memberships.find(({ id: placeId }) => placeId === deputyFor);
    return place?.unitId && place.unitId !== from ? [place.unitId] : [];
  });
  if (units.length === 0) return fc.constant([]);
  return fc
    .record({
      id,
      // Toward the person it may fall away with their age.
      towardId: fc.constant(toward[0]!),
      unitId: fc.constantFrom(...units),
      before: fc.integer({ min: 1, max: 60 }),
      after: fc.integer({ min: 1, max: 60 }),
    })
    .map(({ before, after, ...rest }) => ({
      ...rest,
      period: { from: new Date(now.getTime() - before * day), until: new Date(now.getTime() + after * day) },
      told: false,
    }))
    .map((guard) => [guard]);
}

/** Toward the person it ends before they come of age, and without a date of birth there is none. */
function inChildhood(guard: Guard, { id: ownerId, bornOn }: Facts['owner']): Guard[] {
  if (guard.towardId !== ownerId) return [guard];
  if (!bornOn) return [];
  const [year, month, date] = bornOn.split('-').map(Number) as [number, number, number];
  const ofAge = new Date(Date.UTC(year + 18, month - 1, date - 2, 12));
  const { from } = guard.period;
  const until = guard.period.until < ofAge ? guard.period.until : ofAge;
  return from < until ? [{ ...guard, period: { from, until } }] : [];
}
