import { type Outcome, outcomes } from '@samplan/shared/contracts';
import type { Row } from '../core/book';
import { Random } from '../core/random';
import { looksAt, reviewsGoal } from '../story/evaluation-story';
import type { PlanStory } from '../story/plan-story';
import type { Tale } from './tale';

/** Every third month or so, first when there has been time for something to happen. */
const first = 70;
const between = 92;

/** How it has gone with each goal, mostly forward and sometimes back, as the services and the person see it. */
export function unfoldEvaluations(tale: Tale, plan: PlanStory, goals: readonly Row[], made: number): void {
  // Of its own, so that what else is drawn for the town stays as it is.
  const random = new Random(Math.abs(made) * 31 + tale.entry.name.length);
  const last = tale.has('reviewPassed') ? Math.min(tale.lastDay, -200) : tale.lastDay;
  for (const goal of goals) {
    if (random.chance(0.3)) continue;
    let step = random.int(0, 1);
    for (let day = made + first + random.int(0, 20); day < last - 2; day += between + random.int(-9, 9)) {
      step = Math.max(0, Math.min(4, step + random.int(-1, 2)));
      const own = Math.max(0, Math.min(4, step + random.int(-1, 1)));
      looksAt(plan, goal, {
        on: day,
        by: tale.coordinatorOn(day),
        outcome: outcomeAt(step),
        learnt: random.chance(0.6) ? tale.fill(random.pick(tale.phrases.learnt)) : undefined,
        own: random.chance(0.8)
          ? {
              by: tale.owner,
              outcome: outcomeAt(own),
              words: random.chance(0.5) ? random.pick(tale.phrases.ownWords[own < 2 ? 'worse' : 'better']) : undefined,
            }
          : undefined,
      });
    }
    if (tale.entry.closed === undefined && !tale.has('reviewPassed') && random.chance(0.5))
      reviewsGoal(plan, goal, { on: random.int(4, 80), by: tale.coordinatorOn(-2), decided: -2 });
  }
}

const outcomeAt = (step: number): Outcome => outcomes[step] ?? 'as_hoped';
