import type { Row } from '../../core/book';
import { agreesOnSteps, looksAt, reviewsGoal } from '../../story/evaluation-story';
import type { PlanStory } from '../../story/plan-story';
import { trains } from '../../story/rehab-story';
import type { AudsPeople } from './aud-team';

interface AudsGoals {
  outside: Row;
  economy: Row;
  garden: Row;
}

/** How it has gone with Aud since autumn, as she and those who help her see it. */
export function audsEvaluation(people: AudsPeople, plan: PlanStory, { outside, economy, garden }: AudsGoals): void {
  const { aud, kari, ola } = people;
  agreesOnSteps(
    plan,
    outside,
    {
      muchLess: 'Jeg går ikke ut',
      less: 'Jeg går ut når noen holder meg',
      asHoped: 'Jeg går til postkassen med rullator',
      more: 'Jeg går til hagen alene',
      muchMore: 'Jeg går til hagelaget',
    },
    kari,
    -96,
  );
  looksAt(plan, outside, {
    on: -152,
    by: kari,
    outcome: 'less',
    own: { by: aud, outcome: 'much_less', words: 'Jeg er redd for å falle hver gang.' },
    learnt: 'Å trene inne hjalp lite på motet. Vi flytter treninga ut i trappa.',
  });
  looksAt(plan, outside, {
    on: -96,
    by: kari,
    outcome: 'as_hoped',
    own: { by: aud, outcome: 'less', words: 'Det går, men bare når Per er med.' },
    learnt: 'Rullatoren Aud valgte selv, blir brukt. Den forrige sto i gangen.',
  });
  looksAt(plan, outside, {
    on: -41,
    by: kari,
    outcome: 'as_hoped',
    own: { by: aud, outcome: 'more', words: 'Jeg har vært ved rosene. Alene!' },
    learnt: 'Benken Liv satte ut, gjør at Aud tør å gå lenger.',
  });
  reviewsGoal(plan, outside, {
    on: 9,
    was: -4,
    reason: 'Aud var forkjølet, og ville være frisk først',
    by: kari,
    decided: -6,
  });
  looksAt(plan, economy, {
    on: -60,
    by: ola,
    outcome: 'more',
    learnt: 'Den grønne mappa virker. Ingen purringer på to måneder.',
  });
  reviewsGoal(plan, economy, { on: 62, by: ola, decided: -60 });
  looksAt(plan, garden, {
    on: -30,
    by: kari,
    outcome: 'less',
    own: { by: aud, outcome: 'less', words: 'Jeg savner damene.' },
  });
  looksAt(plan, null, {
    on: -112,
    by: kari,
    outcome: 'as_hoped',
    own: { by: aud, outcome: 'as_hoped', words: 'Færre å ringe til. Det er godt.' },
    learnt: 'Aud vil ha møtene hjemme, og korte.',
  });
  audsTraining(people, outside);
}

/** One course that is over, and one she is in the middle of. */
function audsTraining({ story, per }: AudsPeople, outside: Row): void {
  trains(story, outside, {
    purpose: 'Gå trappa opp og ned uten å holde i noen',
    intensity: 'Tre ganger i uka i seks uker',
    from: -198,
    until: -156,
    by: per,
    activities: [
      { what: 'Gå trappa med en hånd på rekkverket', howOften: 'Tre ganger i uka', who: 'Per', start: 3, end: 6 },
      { what: 'Reise seg fra stolen uten hender', howOften: 'Hver dag', start: 4, end: 7 },
    ],
  });
  trains(story, outside, {
    purpose: 'Gå til rosene og hjem igjen',
    intensity: 'To ganger i uka i åtte uker',
    from: -24,
    until: 32,
    by: per,
    activities: [
      { what: 'Gå til postkassen med rullator', howOften: 'Hver dag det ikke er is', start: 5 },
      { what: 'Gå på gress og grus', howOften: 'To ganger i uka', who: 'Per', start: 3 },
    ],
  });
}
