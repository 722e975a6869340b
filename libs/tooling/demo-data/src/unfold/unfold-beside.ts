import type { Row } from '../core/book';
import { minutesAfter } from '../core/calendar';
import { GoalsStory } from '../story/goals-story';
import { needs } from '../story/need-story';
import type { Actor } from '../story/town';
import { kinAreas } from '../themes/theme';
import type { Tale } from './tale';
import type { ToldPlan } from './unfold-plan';

const openStatus = new Set<unknown>(['proposed', 'agreed', 'under_way']);

/**
 * What has grown around the goals of a plan. Nothing is drawn by lot here: it follows from the story as it stands, so
 * that more of it never changes another story.
 */
export function unfoldBeside(tale: Tale, told: ToldPlan): void {
  const mine = tale.town.book.rowsOf('measure').filter((row) => row['collaboration_id'] === tale.story.id);
  mine.forEach((measure, index) => tellWhoContributes(tale, measure, index));
  tellReached(tale, told, mine);
  if (tale.entry.closed !== undefined) return;
  tellSecondThoughts(tale, told);
  tellElsewhere(tale);
  tellNeed(tale);
}

function tellWhoContributes({ story, phrases, owner, kin, entry }: Tale, measure: Row, index: number): void {
  const { contributes } = phrases;
  const pick = <One>(from: readonly One[]): One => from[(index - entry.opened) % from.length]!;
  const does = new GoalsStory(story);
  const at = minutesAfter(measure['created_at'] as Date, 5);
  const kinSees = (kinAreas as readonly unknown[]).includes(measure['life_area']);
  if (at >= story.town.calendar.now) return;
  if (index % 4 === 1 && measure['accountable_person_id'] !== owner.id)
    does.contributes(measure, owner, pick(contributes.owner), { by: owner, at });
  if (index % 4 === 2 && kin && kinSees && measure['accountable_person_id'] !== kin.id)
    does.contributes(measure, kin, pick(contributes.kin), { by: owner, at });
  if (index % 4 === 3) {
    const [who, what] = pick(contributes.outside);
    does.contributes(measure, who, what, { by: owner, at });
  }
}

/** Steps are reached in their order; a goal is reached when all that was to be done is done. */
function tellReached(
  { town, coordinatorOn, lastDay, entry }: Tale,
  { plan, goals, steps }: ToldPlan,
  measures: readonly Row[],
): void {
  const day = Math.max(Math.ceil(entry.opened / 3), -40);
  const reach = (goal: Row, on: number): void => {
    plan.settleGoal(goal, 'reached', null, coordinatorOn(on), town.calendar.at(on, '13:20'));
  };
  const first = steps[0];
  if (first && entry.opened < -60) reach(first, day);
  for (const goal of goals) {
    const under = measures.filter((measure) => measure['goal_id'] === goal['id']);
    const ended = under.every(({ status }) => !openStatus.has(status));
    if (ended && under.some(({ status }) => status === 'done')) reach(goal, lastDay - 1);
  }
}

/** Taken away the day after, and still there to bring back. */
function tellSecondThoughts(tale: Tale, { plan, goals }: ToldPlan): void {
  const { town, phrases, lastDay, coordinatorOn } = tale;
  const goal = goals[0];
  const by = coordinatorOn(lastDay - 6);
  if (!goal || tale.entry.opened > -20) return;
  const at = town.calendar.at(lastDay - 6, '09:15');
  const asked = { ...phrases.thoughtBetter, deadline: 30, status: 'proposed', userAnswer: 'not_asked' } as const;
  const measure = plan.measure(goal, { ...asked, accountable: by }, by, at);
  plan.remove('measure', measure, by, town.calendar.at(lastDay - 5, '08:50'));
}

function tellElsewhere({ town, story, phrases, lastDay, entry, coordinatorOn }: Tale): void {
  const by = coordinatorOn(lastDay - 9);
  if (entry.opened > -40 || by.unit?.kind !== 'home_care') return;
  const beside = new GoalsStory(story);
  const unit = by.unit;
  const written = { by, at: town.calendar.at(lastDay - 9, '14:10') };
  beside.plan('daily_living', { kind: 'care', ...phrases.carePlan, unit, reviseOn: 40 }, written);
  beside.offer('daily_living', { unit, wish: phrases.offers.can, answer: 'can', reason: null }, written);
  const no = { unit, wish: phrases.offers.cannot, answer: 'cannot', reason: phrases.offers.because } as const;
  beside.offer('leisure', no, written);
}

/** Every third person waits for something; some so long that the coordinating unit has been told. */
function tellNeed({ story, phrases, owner, kin, entry, coordinatorOn }: Tale): void {
  if (entry.opened > -45 || entry.opened % 3 !== 0) return;
  const need = phrases.needs[-entry.opened % phrases.needs.length]!;
  const on = entry.opened % 2 === 0 ? -19 : -4;
  const said: Record<typeof need.saidBy, Actor | null> = { person: owner, relative: kin, service: coordinatorOn(on) };
  const saidBy = said[need.saidBy] ? need.saidBy : 'person';
  const told = on < -14 ? ([on + 7, on + 14] as const) : undefined;
  needs(story, { ...need, saidBy, by: said[saidBy] ?? owner, on, told });
}
