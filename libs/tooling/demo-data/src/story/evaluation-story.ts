import type { Outcome } from '@samplan/shared/contracts';
import type { Row } from '../core/book';
import { asFields, editRow } from './edit';
import type { PlanStory } from './plan-story';
import type { Actor } from './town';

interface Looked {
  on: number;
  /** A service, on behalf of all of them. */
  by: Actor;
  outcome: Outcome;
  learnt?: string;
  /** Missing until the person has answered. */
  own?: { by: Actor; outcome: Outcome; words?: string };
}

/** Somebody says how it goes: with a goal, or with the plan as a whole where no goal is named. */
export function looksAt(plan: PlanStory, goal: Row | null, { on, by, outcome, learnt, own }: Looked): void {
  says(plan, goal, { on, by, said: { outcome, learnt: learnt ?? null }, speaks: { outcome_by: by.id } });
  if (!own) return;
  const said = { own_outcome: own.outcome, own_words: own.words ?? null };
  says(plan, goal, { on, by: own.by, said, speaks: { own_by: own.by.id } });
}

function says(
  plan: PlanStory,
  goal: Row | null,
  { on, by, said, speaks }: { on: number; by: Actor; said: Row; speaks: { outcome_by: string } | { own_by: string } },
): void {
  const { story } = plan;
  const { calendar, book } = story.town;
  const at = calendar.at(on, '11:15');
  const area = goal?.['life_area'] ?? 'common';
  const told = { evaluated_on: calendar.date(on), ...said };
  const goalId = goal?.['id'] ?? null;
  const row = book.add('evaluation', {
    id: story.newId(at),
    ...story.keys,
    life_area: area,
    plan_id: plan.id,
    goal_id: goalId,
    outcome: null,
    outcome_by: null,
    learnt: null,
    own_outcome: null,
    own_words: null,
    own_by: null,
    ...told,
    ...speaks,
    created_by: by.id,
    created_at: at,
    removed_at: null,
    removed_by: null,
    version: 1,
  });
  story.happened('evaluation.changed', 'evaluation', { id: row['id'], version: 1 }, by, at, {
    area,
    after: asFields({ goal_id: goalId, ...told }),
  });
}

/** When a goal is looked at next, and why later than first agreed. */
export function reviewsGoal(
  { story }: PlanStory,
  goal: Row,
  { on, by, decided, was, reason }: { on: number; by: Actor; decided: number; was?: number; reason?: string },
): void {
  const { calendar } = story.town;
  const columns = {
    review_on: calendar.date(on),
    review_was: was === undefined ? null : calendar.date(was),
    review_reason: reason ?? null,
  };
  const at = calendar.at(decided, '11:20');
  editRow(story, goal, columns, { type: 'goal.edited', entity: 'goal', by, at, area: goal['life_area'] });
}

interface Steps {
  muchLess: string;
  less: string;
  asHoped: string;
  more: string;
  muchMore: string;
}

/** What the five steps mean for one goal, as found together with the person. */
export function agreesOnSteps({ story }: PlanStory, goal: Row, steps: Steps, by: Actor, on: number): void {
  const at = story.town.calendar.at(on, '11:05');
  const id = story.newId(at);
  const area = goal['life_area'];
  const { muchLess, less, asHoped, more, muchMore } = steps;
  story.town.book.add('goal_scale', {
    id,
    ...story.keys,
    life_area: area,
    goal_id: goal['id'],
    much_less: muchLess,
    less,
    as_hoped: asHoped,
    more,
    much_more: muchMore,
    with_person: true,
    created_by: by.id,
    created_at: at,
    removed_at: null,
    removed_by: null,
    version: 1,
  });
  story.happened('goal_scale.changed', 'goal_scale', { id, version: 1 }, by, at, {
    area,
    after: { goalId: goal['id'], ...steps, withPerson: true },
  });
}
