/** What of a plan, and around it, somebody reads: written from the words of domain.md alone. */

import type { Facts } from './facts';
import type { Content, EvaluationFacts, NeedFacts } from './facts-of-content';
import { sightOf } from './oracle';
import { hiddenFrom } from './oracle-guard';
import { lasts } from './oracle-time';

/** What one who reads has open, and what is kept from them. */
interface Eye {
  has: (row: { area: string }) => boolean;
  /** Whether any of these is kept from them. */
  hides: (...names: (string | null | undefined)[]) => boolean;
  /** The name where it may be told. */
  tells: (name: string | null) => string;
}

const nobody = '-';

/** A line for each thing somebody reads at an instant, with those it names. */
export function contentReadBy(facts: Facts, content: Content, viewerId: string, at: Date): string[] {
  const sight = sightOf(facts, viewerId, at);
  if (!sight?.relations.some((relation) => relation !== 'emergency')) return [];
  const hidden = hiddenFrom(facts, viewerId, at);
  const hides: Eye['hides'] = (...names) => names.some((name) => hidden.has(name ?? ''));
  const eye: Eye = {
    has: ({ area }) => area in sight.levels,
    hides,
    tells: (name) => (name === null || hides(name) ? nobody : name),
  };
  return [
    ...goals(content, eye),
    ...measures(content, eye),
    ...removedMeasures(content, eye),
    ...contributors(content, eye),
    ...needs(content, eye),
    ...evaluations(content, eye),
    ...ofUnits(content, eye),
    ...courses(content, eye),
    ...facts.crisisSteps.filter(eye.has).map(({ id }) => `crisis step ${id}`),
    // Seen by their owner alone, in areas they have.
    ...content.drafts
      .filter((draft) => draft.personId === viewerId && eye.has(draft))
      .map(({ key, area }) => `draft ${key} ${area}`),
    `what matters by ${eye.tells(content.whatMattersBy)}`,
  ].sort();
}

/** Crisis steps, whatever their area, for whoever is let in by an emergency. */
export function readInEmergency(facts: Facts, viewerId: string, at: Date): string[] {
  if (!sightOf(facts, viewerId, at)?.relations.includes('emergency')) return [];
  return facts.crisisSteps.map(({ id }) => `crisis step ${id}`).sort();
}

/** Whoever has had a role in a unit, or is to have one, wears the hat while they have one. */
export function hatIsOff({ employments }: Facts, viewerId: string, at: Date): boolean {
  const roles = employments.filter(({ personId }) => personId === viewerId);
  return roles.length > 0 && !roles.some(({ period }) => lasts(period, at));
}

const stands = ({ removed }: { removed: boolean }): boolean => !removed;

const seen = ({ goals: all }: Content, { has }: Eye): Content['goals'] => all.filter(has);

/** What is taken away is listed where it stood, for those who see it. */
const goals = (content: Content, eye: Eye): string[] =>
  seen(content, eye).map(({ id, removed }) => `${removed ? 'removed goal' : 'goal'} ${id}`);

type Measure = Content['measures'][number];

const isOpen =
  ({ has, hides }: Eye) =>
  (measure: Measure): boolean =>
    has(measure) && !hides(measure.accountable?.personId, measure.accountable?.unitId);
const isThere =
  (eye: Eye) =>
  (measure: Measure): boolean =>
    isOpen(eye)(measure) && stands(measure);

/** A visible measure under a hidden goal is shown among others. */
const measures = (content: Content, eye: Eye): string[] =>
  content.measures.filter(isThere(eye)).map(({ id, goalId }) => {
    const goal = seen(content, eye).find((one) => one.id === goalId);
    return `measure ${id} under ${goal ? goal.id : nobody}`;
  });

const removedMeasures = (content: Content, eye: Eye): string[] =>
  content.measures
    .filter(isOpen(eye))
    .filter(({ removed }) => removed)
    .map(({ id }) => `removed measure ${id}`);

/** They hang on the measure, and name who they are. */
const contributors = (content: Content, eye: Eye): string[] =>
  content.measures
    .filter(isThere(eye))
    .flatMap(({ id }) => content.contributors.filter(({ measureId }) => measureId === id))
    .filter(({ personId, unitId, removed }) => !removed && !eye.hides(personId, unitId))
    .map(({ id }) => `contributor ${id}`);

/** Hidden with whoever owns it and with its measure. */
function needs({ needs: all, measures: made }: Content, eye: Eye): string[] {
  const measureOf = ({ measureId }: NeedFacts): Content['measures'][number] | undefined =>
    made.find(({ id }) => id === measureId);
  return all
    .filter(eye.has)
    .filter((need) => {
      const accountable = measureOf(need)?.accountable;
      return !eye.hides(need.ownerId, need.ownerUnitId, accountable?.personId, accountable?.unitId);
    })
    .map(({ id, by, removed, measureId }) =>
      removed ? `removed need ${id}` : `need ${id} by ${eye.tells(by)} for ${measureId ?? nobody}`,
    );
}

/** What services say is kept from whoever any of them is kept from; what the person says is not. */
const evaluations = (content: Content, eye: Eye): string[] =>
  content.evaluations
    .filter(stands)
    .filter(eye.has)
    .filter(({ voice, by, alsoBy }: EvaluationFacts) => voice === 'user' || !eye.hides(by, ...alsoBy))
    .map(({ id, voice, by }) => `evaluation ${id} ${voice} by ${eye.tells(by)}`);

const ofUnits = ({ offers, professionalPlans }: Content, eye: Eye): string[] =>
  [
    ...offers.map((row) => ({ ...row, kind: 'offer' })),
    ...professionalPlans.map((row) => ({ ...row, kind: 'professional plan' })),
  ]
    .filter(stands)
    .filter(eye.has)
    .filter(({ unitId }) => !eye.hides(unitId))
    .map(({ id, kind }) => `${kind} ${id}`);

const courses = ({ courses: all }: Content, eye: Eye): string[] =>
  all
    .filter(stands)
    .filter(eye.has)
    .flatMap(({ id, activities }) => [
      `course ${id}`,
      ...activities.filter(stands).map((activity) => `activity ${activity.id} rated by ${eye.tells(activity.ratedBy)}`),
    ]);
