import type { GoalVoice, LifeArea, MeasureStatus, PlanState, UserAnswer } from '@samplan/shared/contracts';
import { generateKeyBetween } from 'fractional-indexing';
import { minutesAfter } from '../core/calendar';
import type { Row } from '../core/book';
import { asFields, editRow } from './edit';
import type { Story } from './story';
import type { Actor } from './town';

interface PlanTerms {
  state: PlanState;
  wishedOn: number;
  wishedHow: string;
  /** Days of start, end and revision; absent until the plan is made. */
  period?: readonly [start: number, end: number, review: number];
  about?: PlanTexts;
}

/** What a plan holds besides words and goals; nobody has written it in most of them. */
interface PlanTexts {
  resources: string;
  ownContribution: string;
  kinContribution: string;
  neededCooperation: string;
}

/** Since when it has stood where it does: over since the end, a no since it was asked. */
function since(state: PlanState, wishedOn: number, period: PlanTerms['period']): number | undefined {
  if (state === 'closed' || state === 'withdrawn') return period?.[1];
  if (state === 'declined') return wishedOn;
  return state === 'paused' ? -20 : period?.[0];
}

interface GoalText {
  title: string;
  voice: GoalVoice;
  area: LifeArea;
  details?: string;
  /** The goal this one is a step towards. */
  under?: Row;
}

interface MeasureTerms {
  title: string;
  how: string | null;
  extent: string | null;
  /** The goal's unless said. */
  area?: LifeArea;
  start?: number;
  deadline: number;
  status: MeasureStatus;
  statusReason?: string;
  accountable: Actor;
  userAnswer: UserAnswer;
}

export class PlanStory {
  private rank: string | null = null;
  private readonly row: Row;

  constructor(
    readonly story: Story,
    { state, wishedOn, wishedHow, period, about }: PlanTerms,
  ) {
    const date = (day: number | undefined): string | null => (day === undefined ? null : story.town.calendar.date(day));
    // Nobody begins on a plan before the person has said yes to it.
    const yes = state === 'wished' || state === 'declined' ? undefined : wishedOn;
    const stands = since(state, wishedOn, period);
    this.row = story.town.book.add('individual_plan', {
      id: story.newId(story.town.calendar.at(wishedOn, '11:00')),
      ...story.keys,
      state,
      wished_on: date(wishedOn),
      wished_how: wishedHow,
      wished_by: state === 'declined' ? 'service' : 'person',
      consent_on: date(yes),
      consent_how: yes === undefined ? null : 'spoken',
      state_since: stands === undefined ? null : story.town.calendar.at(Math.min(stands, -1), '10:00'),
      resources: about?.resources ?? null,
      own_contribution: about?.ownContribution ?? null,
      kin_contribution: about?.kinContribution ?? null,
      needed_cooperation: about?.neededCooperation ?? null,
      review_months: period === undefined ? null : 6,
      period_start: date(period?.[0]),
      period_end: date(period?.[1]),
      review_date: date(period?.[2]),
      what_matters: null,
      what_matters_author_id: null,
      what_matters_at: null,
      what_matters_version: 0,
      version: 1,
    });
  }

  whatMatters(text: string, by: Actor, at: Date): void {
    const before = this.row['what_matters'];
    const version = Number(this.row['what_matters_version']) + 1;
    Object.assign(this.row, {
      what_matters: text,
      what_matters_author_id: by.id,
      what_matters_at: at,
      what_matters_version: version,
    });
    this.story.happened('what_matters.edited', 'individual_plan', { id: this.row['id'], version }, by, at, {
      area: 'common',
      before: version === 1 ? null : { whatMatters: before },
      after: { whatMatters: text },
    });
  }

  get id(): unknown {
    return this.row['id'];
  }

  private nextRank(): string {
    return (this.rank = generateKeyBetween(this.rank, null));
  }

  goal({ title, voice, area, details, under }: GoalText, by: Actor, at: Date): Row {
    const goal = this.story.town.book.add('goal', {
      id: this.story.newId(at),
      ...this.story.keys,
      plan_id: this.row['id'],
      life_area: area,
      title,
      voice,
      rank: this.nextRank(),
      parent_id: under?.['id'] ?? null,
      is_top: false,
      details: details ?? null,
      state: 'open',
      state_reason: null,
      settled_at: null,
      review_on: null,
      review_was: null,
      review_reason: null,
      removed_at: null,
      removed_by: null,
      created_by: by.id,
      created_at: at,
      version: 1,
    });
    this.story.happened('goal.added', 'goal', { id: goal['id'], version: 1 }, by, at, {
      area,
      after: { title, voice, lifeArea: area, ...asFields({ parent_id: goal['parent_id'], details: goal['details'] }) },
    });
    return goal;
  }

  renameGoal(goal: Row, title: string, by: Actor, at: Date): void {
    const { life_area: area } = goal;
    editRow(this.story, goal, { title }, { type: 'goal.edited', entity: 'goal', by, at, area });
  }

  settleGoal(goal: Row, state: 'reached' | 'set_aside', reason: string | null, by: Actor, at: Date): void {
    const { life_area: area } = goal;
    const change = { type: 'goal.edited', entity: 'goal', by, at, area } as const;
    editRow(this.story, goal, { state, state_reason: reason }, change);
    goal['settled_at'] = at;
  }

  /** Taken away, and still there to bring back. */
  remove(entity: 'goal' | 'measure', row: Row, by: Actor, at: Date): void {
    Object.assign(row, { removed_at: at, removed_by: by.id, version: Number(row['version']) + 1 });
    const told = { id: row['id'], version: row['version'] };
    const change = { area: row['life_area'], before: { removed: false }, after: { removed: true } };
    this.story.happened(`${entity}.edited`, entity, told, by, at, change);
  }

  /** Added as agreed (or proposed), and then followed to where it stands now. */
  measure(goal: Row, terms: MeasureTerms, by: Actor, at: Date): Row {
    const { calendar, book } = this.story.town;
    const area = terms.area ?? goal['life_area'];
    const begun = { status: terms.status === 'proposed' ? 'proposed' : 'agreed' };
    const columns = {
      title: terms.title,
      how: terms.how,
      extent: terms.extent,
      start_date: terms.start === undefined ? null : calendar.date(terms.start),
      deadline: calendar.date(terms.deadline),
      accountable_person_id: terms.accountable.id,
      user_answer: terms.userAnswer,
    };
    const measure = book.add('measure', {
      id: this.story.newId(at),
      ...this.story.keys,
      goal_id: goal['id'],
      life_area: area,
      ...columns,
      status: begun.status,
      status_reason: null,
      rank: this.nextRank(),
      settled_at: null,
      removed_at: null,
      removed_by: null,
      accountable_kind: terms.accountable.kind,
      accountable_unit_id: terms.accountable.unit?.id ?? null,
      created_by: by.id,
      created_at: at,
      version: 1,
    });
    this.story.happened('measure.added', 'measure', { id: measure['id'], version: 1 }, by, at, {
      area,
      after: asFields({ ...columns, ...begun, goal_id: goal['id'] }),
    });
    this.follow(measure, terms, at);
    return measure;
  }

  editMeasure(measure: Row, columns: Row, by: Actor, at: Date): void {
    editRow(this.story, measure, columns, {
      type: 'measure.edited',
      entity: 'measure',
      by,
      at,
      area: measure['life_area'],
    });
  }

  /** The steps from agreed to the present status, each a change by the one who is accountable. */
  private follow(measure: Row, terms: MeasureTerms, from: Date): void {
    const { now } = this.story.town.calendar;
    const half = (now.getTime() - from.getTime()) / 60_000 / 2;
    const step = (status: MeasureStatus, after: number, reason?: string): void => {
      const at = minutesAfter(from, Math.min(after, half));
      this.editMeasure(
        measure,
        { status, ...(reason === undefined ? {} : { status_reason: reason }) },
        terms.accountable,
        at,
      );
      if (status === 'done' || status === 'stopped') measure['settled_at'] = at;
    };
    const day = 24 * 60;
    if (terms.status === 'under_way') step('under_way', 5 * day);
    if (terms.status === 'done') {
      step('under_way', 4 * day);
      step('done', 30 * day);
    }
    if (terms.status === 'stopped') step('stopped', 21 * day, terms.statusReason);
  }
}
