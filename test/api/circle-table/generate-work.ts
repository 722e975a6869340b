import fc from 'fast-check';
import { current, day, id, instant } from './draws';
import type { Facts, Period } from './facts';

type Role = Facts['employments'][number];
type Succession = Facts['successions'][number];

/** Which it is opens nothing, and each of them is a place to work. */
const unitRole = fc.constantFrom<Role['role']>(
  'employee',
  'employee',
  'leader',
  'coordinating',
  'administrator',
  'log_control',
);

/** Two roles, one, or none: then they are there through a membership or a standing team only. */
export function rolesOf(
  now: Date,
  person: Facts['professionals'][number],
  units: Facts['units'],
): fc.Arbitrary<Role[]> {
  const role = (unitId: string, period: fc.Arbitrary<Period>): fc.Arbitrary<Role> =>
    fc.record({ id, personId: fc.constant(person.id), unitId: fc.constant(unitId), role: unitRole, period });
  const others = units.filter((unit) => unit.id !== person.unitId);
  const own = role(person.unitId, working(now));
  const elsewhere = fc.oneof(...others.map((unit) => role(unit.id, working(now))));
  const leftAndCameBack = twoInTurn(now).chain((periods) =>
    fc.tuple(...periods.map((period) => role(person.unitId, fc.constant(period)))),
  );
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant<Role[]>([]) },
    { weight: 5, arbitrary: fc.tuple(own) },
    { weight: 3, arbitrary: fc.tuple(elsewhere) },
    { weight: 2, arbitrary: fc.tuple(own, elsewhere) },
    { weight: 1, arbitrary: leftAndCameBack },
  );
}

/** From long ago and still, from long ago until some day, or as any other period: begun later, ended before, or both. */
function working(now: Date): fc.Arbitrary<Period> {
  const longAgo = new Date(now.getTime() - 400 * day);
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant({ from: longAgo, until: null }) },
    { weight: 2, arbitrary: instant(now).map((until) => ({ from: longAgo, until })) },
    { weight: 1, arbitrary: current(now) },
  );
}

/** The second begins when the first ends, or some days after. */
function twoInTurn(now: Date): fc.Arbitrary<Period[]> {
  return fc
    .record({ from: instant(now), days: fc.integer({ min: 1, max: 100 }), away: fc.constantFrom(0, 1, 30) })
    .map(({ from, days, away }) => {
      const left = new Date(from.getTime() + days * day);
      const back = new Date(left.getTime() + away * day);
      return [
        { from, until: left },
        { from: back, until: null },
      ];
    });
}

/** Mostly none, so that there are units that have nothing to do with each other. */
export function successions(units: Facts['units']): fc.Arbitrary<Succession[]> {
  const ids = units.map((unit) => unit.id);
  const step = (fromUnitId: string, toUnitId: string): Succession => ({ fromUnitId, toUnitId });
  return fc.shuffledSubarray(ids, { minLength: ids.length }).chain(([a, b, c]) => {
    const becameAnother = [step(a!, b!)];
    const becameAnotherTwice = [step(a!, b!), step(b!, c!)];
    const split = [step(a!, b!), step(a!, c!)];
    const merged = [step(a!, c!), step(b!, c!)];
    return fc.oneof(
      { weight: 4, arbitrary: fc.constant<Succession[]>([]) },
      { weight: 4, arbitrary: fc.constantFrom(becameAnother, becameAnotherTwice, split, merged) },
    );
  });
}
