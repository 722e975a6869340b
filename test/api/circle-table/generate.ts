import fc from 'fast-check';
import { current, day, id, instant } from './draws';
import type { Area, Facts, Ground, Level, Membership, StandingTeam } from './facts';
import { withGuards } from './generate-guards';

const areas: Area[] = [
  'health',
  'mental_health',
  'daily_living',
  'housing',
  'work',
  'education',
  'economy',
  'family',
  'leisure',
];

const someAreas = fc.subarray(areas, { minLength: 1 });
const narrowAreas = fc.subarray(areas, { minLength: 1, maxLength: 3 });
const kinLevel = fc.constantFrom<Level>('read', 'contribute');
const workLevel = fc.constantFrom<Level>('read', 'contribute', 'edit_own');

/** Birthdays whose 12th, 16th or 18th comes within the half year around today, leap days among them. */
const birth = (now: Date): fc.Arbitrary<Pick<Facts['owner'], 'bornOn' | 'expectedOn'>> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant({ bornOn: '1948-05-17', expectedOn: null }) },
    { weight: 1, arbitrary: fc.constant({ bornOn: null, expectedOn: null }) },
    { weight: 1, arbitrary: fc.constant({ bornOn: null, expectedOn: '2027-02-01' }) },
    {
      weight: 2,
      arbitrary: fc.constantFrom('2008-02-29', '2012-02-29').map((bornOn) => ({ bornOn, expectedOn: null })),
    },
    {
      weight: 8,
      arbitrary: fc
        .record({
          years: fc.constantFrom(3, 12, 12, 16, 16, 16, 18, 18, 18, 30),
          days: fc.integer({ min: -170, max: 170 }),
        })
        .map(({ years, days }) => {
          const turns = new Date(now.getTime() + days * day);
          turns.setUTCFullYear(turns.getUTCFullYear() - years);
          return { bornOn: turns.toISOString().slice(0, 10), expectedOn: null };
        }),
    },
  );

function memberships(now: Date, people: Facts['professionals'], citizenId: string): fc.Arbitrary<Membership[]> {
  const one = (personId: string, unitId: string | null, role: Membership['role']): fc.Arbitrary<Membership> =>
    fc
      .record({
        id,
        level: role === 'coordinator' ? fc.constant<Level>('coordinate') : workLevel,
        areas: someAreas,
        accepted: fc.integer({ min: 0, max: 9 }).map((draw) => draw > 0),
        period: current(now),
        messagesFrom: fc.option(instant(now), { freq: 2, nil: null }),
        opened: fc.option(fc.record({ from: instant(now), areas: someAreas }), { freq: 2, nil: null }),
      })
      .map((drawn) => ({ ...drawn, personId, unitId, role, deputyFor: null, measure: null }));
  const [first, second, third, deputy, expert] = people;
  const team = fc.tuple(
    one(first!.id, first!.unitId, 'coordinator'),
    one(second!.id, second!.unitId, 'member'),
    one(second!.id, second!.unitId, 'primary_contact'),
    one(third!.id, third!.unitId, 'member'),
    // A volunteer comes for an organisation of volunteers, or for nobody but themself.
    fc.constantFrom(first!.unitId, second!.unitId, null).chain((unitId) => one(citizenId, unitId, 'member')),
  );
  return fc
    .record({
      team,
      deputyFor: fc.constantFrom(0, 1),
      deputy: one(deputy!.id, deputy!.unitId, 'member'),
      expert: one(expert!.id, expert!.unitId, 'member'),
      measure: fc.record({
        id,
        accountable: fc.option(fc.constantFrom(...people.map(({ id: personId, unitId }) => ({ personId, unitId })))),
        area: fc.constantFrom<Area>('common', ...areas),
        status: fc.constantFrom<'agreed' | 'under_way' | 'done' | 'stopped'>('agreed', 'under_way', 'done', 'stopped'),
      }),
      keep: fc.subarray([0, 1, 2, 3, 4], { minLength: 2 }),
      extra: fc.subarray(['deputy', 'expert'] as const),
    })
    .map(({ team: all, deputyFor, deputy: stand, expert: guest, measure, keep, extra }) => {
      const kept = keep.map((index) => all[index]!);
      const stoodIn = all[deputyFor]!;
      if (extra.includes('deputy') && kept.includes(stoodIn)) kept.push(...standingIn(stoodIn, stand));
      if (extra.includes('expert')) kept.push({ ...guest, measure });
      return kept;
    });
}

/** For no longer than the place they stand in for. */
function standingIn({ id: deputyFor, role, level, period: place }: Membership, deputy: Membership): Membership[] {
  const { from, until } = deputy.period;
  const last = place.until && !(until && until < place.until) ? place.until : until;
  return last && last <= from ? [] : [{ ...deputy, role, level, deputyFor, period: { from, until: last } }];
}

function grounds(now: Date, facts: Pick<Facts, 'units' | 'professionals' | 'citizens'>): fc.Arbitrary<Ground[]> {
  const to = fc.oneof(
    ...facts.units.map((unit) => fc.constant({ unitId: unit.id, personId: null })),
    ...[...facts.professionals, ...facts.citizens].map((person) => fc.constant({ unitId: null, personId: person.id })),
  );
  const one = fc
    .record({
      id,
      kind: fc.constantFrom<'consent' | 'legal_basis'>('consent', 'legal_basis'),
      to,
      // The law alone opens no life area.
      areas: fc.oneof({ weight: 6, arbitrary: someAreas }, { weight: 1, arbitrary: fc.constant<Area[]>([]) }),
      period: current(now),
    })
    .map(({ to: given, ...rest }) => ({ ...rest, ...given }));
  return fc.array(one, { minLength: 3, maxLength: 12 });
}

const standingTeams = (now: Date, facts: Pick<Facts, 'units' | 'professionals'>): fc.Arbitrary<StandingTeam[]> =>
  fc.array(
    fc.record({
      id,
      unitId: fc.constantFrom(...facts.units.map((unit) => unit.id)),
      period: current(now),
      members: fc
        .subarray(
          facts.professionals.map((person) => person.id),
          { minLength: 1, maxLength: 3 },
        )
        .chain((ids) =>
          fc.tuple(...ids.map((personId) => fc.record({ id, personId: fc.constant(personId), period: current(now) }))),
        ),
      inPlan: fc.record({
        id,
        level: workLevel,
        areas: someAreas,
        accepted: fc.integer({ min: 0, max: 5 }).map((draw) => draw > 0),
        period: current(now),
      }),
    }),
    { maxLength: 2 },
  );

/** Collaborations of every kind around today; the same seed gives the same ones, but for their ids. */
export function generate(now: Date, count: number, seed: number): Facts[] {
  const ids = fc.record({
    units: fc.tuple(id, id, id),
    people: fc.tuple(id, id, id, id, id, id),
    citizens: fc.tuple(id, id, id, id, id),
  });
  const facts = ids.chain(({ units: unitIds, people, citizens: citizenIds }) => {
    const units = unitIds.map((unitId, index) => ({ id: unitId, kind: index === 2 ? 'gp' : 'home_care' }) as const);
    const professionals = people.map((personId, index) => ({ id: personId, unitId: unitIds[index % 3]! }));
    const citizens = citizenIds.map((citizenId) => ({ id: citizenId }));
    const [kin, guardian, mother, father, volunteer] = citizenIds;
    const base = { units, professionals, citizens };
    const mostly = <Value>(values: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> => fc.array(values, { maxLength: 1 });
    const circle = fc.record({
      ...Object.fromEntries(Object.entries(base).map(([key, value]) => [key, fc.constant(value)])),
      owner: fc.record({ id, birth: birth(now) }).map(({ id: ownerId, birth: born }) => ({ id: ownerId, ...born })),
      memberships: memberships(now, professionals, volunteer!),
      grounds: grounds(now, base),
      standingTeams: standingTeams(now, base),
      exclusions: mostly(fc.record({ personId: fc.constantFrom(...people, kin!), period: current(now) })).map((rows) =>
        rows.filter(({ personId }) => personId !== kin),
      ),
      relatives: mostly(
        fc.record({
          id,
          personId: fc.constantFrom(kin!, kin!, kin!, guardian!, volunteer!),
          level: kinLevel,
          areas: narrowAreas,
          period: current(now),
        }),
      ),
      mandates: mostly(
        fc.record({
          personId: fc.constantFrom(guardian!, guardian!, guardian!, mother!, kin!),
          level: kinLevel,
          areas: narrowAreas,
          period: current(now),
        }),
      ),
      parents: fc
        .subarray([mother!, father!])
        .chain((ids) =>
          fc.tuple(...ids.map((personId) => fc.record({ personId: fc.constant(personId), period: current(now) }))),
        ),
      withheld: fc
        .subarray(['health', 'mental_health'] as const)
        .chain((kept) => fc.tuple(...kept.map((area) => fc.record({ area: fc.constant(area), period: current(now) })))),
      emergencies: mostly(
        fc.record({ personId: fc.constantFrom(...people), from: instant(now), hours: fc.integer({ min: 1, max: 24 }) }),
      ).map((rows) =>
        rows.map(({ personId, from, hours }) => ({
          personId,
          period: { from, until: new Date(from.getTime() + hours * 60 * 60 * 1000) },
        })),
      ),
    }) as unknown as fc.Arbitrary<Facts>;
    return circle.chain((drawn) => withGuards(now, drawn));
  });
  return fc.sample(facts, { numRuns: count, seed });
}
