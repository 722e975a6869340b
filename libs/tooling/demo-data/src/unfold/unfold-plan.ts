import type { LifeArea, MeasureStatus } from '@samplan/shared/contracts';
import type { Row } from '../core/book';
import { minutesAfter } from '../core/calendar';
import { GoalsStory } from '../story/goals-story';
import { PlanStory } from '../story/plan-story';
import type { ThemeGoal, ThemeMeasure } from '../themes/theme';
import type { Tale } from './tale';
import { unfoldEvaluations } from './unfold-evaluations';

/** A plan with goals that meetings can add measures to. */
export interface ToldPlan {
  plan: PlanStory;
  goals: readonly Row[];
  /** Smaller goals on the way to some of them. */
  steps: readonly Row[];
}

export function unfoldPlan(tale: Tale): ToldPlan | null {
  const { random } = tale.town;
  const { opened, closed } = tale.entry;
  const state = tale.entry.plan === undefined ? 'active' : tale.entry.plan;
  if (state === null) return null;
  const onlyAsked = state === 'wished' || state === 'declined';
  const made = opened + 12;
  const years = Math.ceil((made * -1) / 365);
  const end = closed ?? made + years * 365;
  const review = tale.has('reviewPassed') ? -random.int(70, 150) : Math.min(end, random.int(12, 120));
  const plan = new PlanStory(tale.story, {
    state,
    wishedOn: opened + 1,
    wishedHow: random.pick(tale.phrases.wishedHow),
    period: onlyAsked ? undefined : [end - 365, end, closed === undefined ? review : closed - 60],
  });
  if (onlyAsked) return null;

  tellWhatMatters(tale, plan, made);
  const texts = chooseGoals(tale);
  const steps: Row[] = [];
  const goals = texts.map((text, index) => {
    const day = Math.min(made + index * 9, tale.lastDay - 2);
    const by = text.voice === 'user' && random.chance(0.3) ? tale.owner : tale.coordinatorOn(day);
    const at = tale.town.calendar.at(day, '12:00');
    const told = { ...text, title: tale.fill(text.title) };
    const goal = plan.goal(told, by, at);
    for (const measure of text.measures) tellMeasure(tale, plan, goal, measure, minutesAfter(at, 6), day);
    for (const title of text.steps ?? [])
      steps.push(plan.goal({ ...told, title: tale.fill(title), under: goal }, by, minutesAfter(at, 9)));
    return goal;
  });
  unfoldEvaluations(tale, plan, goals, made);
  return { plan, goals, steps };
}

function tellWhatMatters(tale: Tale, plan: PlanStory, made: number): void {
  const { calendar, random } = tale.town;
  const [first, later] = random.sample(tale.theme.whatMatters, 2);
  if (first) plan.whatMatters(first, tale.owner, calendar.at(made, '11:30'));
  if (later && made < -250) plan.whatMatters(later, tale.owner, calendar.at(Math.floor(made / 3), '18:20'));
}

function chooseGoals(tale: Tale): ThemeGoal[] {
  const { random } = tale.town;
  const goals = tale.has('serviceGoalsOnly')
    ? tale.theme.goals.filter(({ voice }) => voice === 'service')
    : tale.theme.goals;
  const chosen = random.sample(goals, random.int(Math.min(2, goals.length), goals.length));
  // The person's own goals come first.
  return chosen.sort((one, other) => Number(one.voice === 'service') - Number(other.voice === 'service'));
}

/** Returns nothing when the story has nobody to do it. */
export function tellMeasure(
  tale: Tale,
  plan: PlanStory,
  goal: Row,
  text: ThemeMeasure,
  at: Date,
  day: number,
  area?: LifeArea,
): Row | null {
  const { random } = tale.town;
  const accountable = tale.playing(text.by, day);
  if (!accountable) return null;
  const status = statusNow(tale, day);
  const isOpen = status !== 'done' && status !== 'stopped';
  const start = day + random.int(1, 6);
  const overdue = isOpen && random.chance(tale.has('overdue') ? 0.6 : 0.06);
  const late = Math.max(start, -random.int(3, 24));
  const ended = Math.min(day + random.int(25, 70), tale.lastDay - 1);
  const measure = plan.measure(
    goal,
    {
      title: tale.fill(text.title),
      how: tale.fill(text.how),
      extent: tale.fill(text.extent),
      area,
      start,
      deadline: Math.max(start, isOpen ? (overdue ? late : random.int(5, 75)) : ended),
      status,
      statusReason: status === 'stopped' ? tale.fill(random.pick(tale.phrases.stopped)) : undefined,
      accountable,
      userAnswer: status === 'stopped' && random.chance(0.4) ? 'no' : random.chance(0.75) ? 'yes' : 'not_asked',
    },
    tale.coordinatorOn(day),
    at,
  );
  const begun = status === 'under_way' || status === 'done';
  if (begun && accountable.unit?.kind === 'child_welfare')
    new GoalsStory(tale.story).talk(measure, { by: accountable, at: minutesAfter(at, 1) });
  return measure;
}

function statusNow(tale: Tale, day: number): MeasureStatus {
  const { random } = tale.town;
  const drawn = random.next();
  if (tale.entry.closed !== undefined) return drawn < 0.85 ? 'done' : 'stopped';
  if (day < -150) return drawn < 0.5 ? 'done' : drawn < 0.6 ? 'stopped' : 'under_way';
  if (day < -35) return drawn < 0.2 ? 'done' : drawn < 0.75 ? 'under_way' : 'agreed';
  return drawn < 0.2 ? 'proposed' : drawn < 0.65 ? 'agreed' : 'under_way';
}
