import fc from 'fast-check';
import { id } from './draws';
import type { Area, Facts } from './facts';
import type { Content, ContributorFacts, CourseFacts, EvaluationFacts, NeedFacts, OfUnit } from './facts-of-content';

const area = fc.constantFrom<Area>(
  'common',
  'health',
  'mental_health',
  'daily_living',
  'housing',
  'work',
  'education',
  'economy',
  'family',
  'leisure',
);
const seldom = fc.integer({ min: 0, max: 5 }).map((draw) => draw === 0);
const written = { id, removed: seldom };

/** What could have been written around these facts; the same seed gives the same, but for the ids. */
export function generateContent(facts: Facts, seed: number): Content {
  return fc.sample(content(facts), { numRuns: 1, seed })[0]!;
}

function content(facts: Facts): fc.Arbitrary<Content> {
  const standing = fc.record({ id, removed: fc.constant(false), area });
  return fc.tuple(standing, standing, fc.record({ ...written, area })).chain((goals) =>
    measures(facts, goals).chain((all) =>
      fc.record({
        goals: fc.constant(goals),
        measures: fc.constant(all),
        contributors: fc
          .tuple(...all.map((measure) => contributors(facts, measure)))
          .map((some): ContributorFacts[] => some.flat()),
        needs: fc.array(need(facts, all.filter(stands)), { minLength: 3, maxLength: 5 }),
        evaluations: fc.array(evaluation(facts, goals.filter(stands)), { minLength: 3, maxLength: 4 }),
        offers: fc.array(ofUnit(facts), { minLength: 2, maxLength: 3 }),
        professionalPlans: fc.array(ofUnit(facts), { minLength: 2, maxLength: 3 }),
        courses: fc.array(course(facts, goals.filter(stands)), { minLength: 1, maxLength: 2 }),
        drafts: fc.uniqueArray(draft(facts), {
          minLength: 4,
          maxLength: 6,
          selector: ({ personId, key }) => `${personId} ${key}`,
        }),
        whatMattersBy: by(facts),
      }),
    ),
  );
}

const stands = ({ removed }: { removed: boolean }): boolean => !removed;
const somebody = <Value>(from: Value[]): fc.Arbitrary<Value> => fc.constantFrom(...from);
const by = ({ owner, professionals }: Facts): fc.Arbitrary<string> =>
  somebody([owner.id, ...professionals.map((person) => person.id)]);
const unit = ({ units }: Facts): fc.Arbitrary<string> => somebody(units.map((one) => one.id));

/** Its own life area, which need not be the goal's; what is under a goal that is gone is gone with it. */
const measures = (facts: Facts, goals: Content['goals']): fc.Arbitrary<Content['measures']> =>
  fc.array(
    somebody(goals).chain((goal) =>
      fc.record({
        id,
        area: fc.oneof(fc.constant(goal.area), area),
        removed: goal.removed ? fc.constant(true) : seldom,
        goalId: fc.constant(goal.id),
        accountable: fc.option(
          somebody(facts.professionals).chain(({ id: personId, unitId }) =>
            fc.record({ personId: fc.constant(personId), unitId: fc.oneof(fc.constant(unitId), unit(facts)) }),
          ),
          { freq: 3 },
        ),
      }),
    ),
    { minLength: 2, maxLength: 3 },
  );

/** Each of them once. */
function contributors(facts: Facts, { id: measureId, area: its }: Content['measures'][number]) {
  const people = facts.professionals.map(({ id: personId }) => ({ personId, unitId: null }));
  const units = facts.units.map(({ id: unitId }) => ({ personId: null, unitId }));
  const byName = { personId: null, unitId: null };
  return fc
    .shuffledSubarray([...people, ...units, byName, { personId: facts.owner.id, unitId: null }], {
      minLength: 2,
      maxLength: 5,
    })
    .chain((some) =>
      fc.tuple(
        ...some.map((who) =>
          fc
            .record({ ...written, measureId: fc.constant(measureId), area: fc.constant(its) })
            .map((row): ContributorFacts => ({ ...row, ...who })),
        ),
      ),
    );
}

/** A measure that is made of it has its life area. */
function need(facts: Facts, all: Content['measures']): fc.Arbitrary<NeedFacts> {
  const owners = fc.oneof(
    unit(facts).map((ownerUnitId) => ({ ownerId: null, ownerUnitId })),
    somebody(facts.professionals).map(({ id: ownerId, unitId: ownerUnitId }) => ({ ownerId, ownerUnitId })),
    { weight: 2, arbitrary: fc.constant({ ownerId: facts.owner.id, ownerUnitId: null }) },
  );
  const nobody = { ownerId: null, ownerUnitId: null };
  const state = fc.constantFrom<NeedFacts['state']>('open', 'owned', 'owned', 'owned', 'met', 'declined');
  return fc
    .record({
      ...written,
      area,
      by: by(facts),
      state,
      owners,
      measure: all.length > 0 ? fc.option(somebody(all), { freq: 4 }) : fc.constant(null),
    })
    .map(({ owners: owner, measure, ...row }) => ({
      ...row,
      ...(row.state === 'open' ? nobody : owner),
      measureId: row.state === 'owned' ? (measure?.id ?? null) : null,
      area: row.state === 'owned' && measure ? measure.area : row.area,
    }));
}

/** In the area of the goal it is of, or for all when it is of the plan. */
const evaluation = (facts: Facts, goals: Content['goals']): fc.Arbitrary<EvaluationFacts> =>
  fc
    .record({
      ...written,
      goal: fc.option(somebody(goals), { freq: 3 }),
      voice: fc.constantFrom<EvaluationFacts['voice']>('service', 'user'),
      by: by(facts),
      alsoBy: fc.array(by(facts), { maxLength: 2 }),
    })
    .map(({ goal, ...row }) => ({ ...row, goalId: goal?.id ?? null, area: goal?.area ?? 'common' }));

const ofUnit = (facts: Facts): fc.Arbitrary<OfUnit> =>
  fc.record({ ...written, area, by: by(facts), unitId: fc.option(unit(facts), { freq: 4 }) });

const course = (facts: Facts, goals: Content['goals']): fc.Arbitrary<CourseFacts> =>
  fc
    .record({
      ...written,
      goal: somebody(goals),
      by: by(facts),
      activities: fc.array(fc.record({ ...written, ratedBy: fc.option(by(facts)) }), { minLength: 1, maxLength: 2 }),
    })
    .map(({ goal, ...row }) => ({ ...row, goalId: goal.id, area: goal.area }));

const draft = ({ owner, professionals, citizens }: Facts): fc.Arbitrary<Content['drafts'][number]> =>
  fc.record({
    key: fc.constantFrom('need', 'goal', 'what-matters'),
    personId: somebody([owner, ...professionals, ...citizens].map((person) => person.id)),
    area,
  });
