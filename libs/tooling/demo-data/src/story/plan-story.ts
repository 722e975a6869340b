import type { GoalVoice, LifeArea, MeasureStatus, PlanState, UserAnswer } from '@samplan/shared/contracts';
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
}

interface GoalText {
  title: string;
  voice: GoalVoice;
  area: LifeArea;
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
  private goals = 0;
  private readonly row: Row;

  constructor(
    readonly story: Story,
    { state, wishedOn, wishedHow, period }: PlanTerms,
  ) {
    const date = (day: number | undefined): string | null => (day === undefined ? null : story.town.calendar.date(day));
    this.row = story.town.book.add('individual_plan', {
      id: story.newId(story.town.calendar.at(wishedOn, '11:00')),
      ...story.keys,
      state,
      wished_on: date(wishedOn),
      wished_how: wishedHow,
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

  goal({ title, voice, area }: GoalText, by: Actor, at: Date): Row {
    this.goals += 1;
    const goal = this.story.town.book.add('goal', {
      id: this.story.newId(at),
      ...this.story.keys,
      plan_id: this.row['id'],
      life_area: area,
      title,
      voice,
      position: this.goals,
      created_by: by.id,
      created_at: at,
      version: 1,
    });
    this.story.happened('goal.added', 'goal', { id: goal['id'], version: 1 }, by, at, {
      area,
      after: { title, voice, lifeArea: area },
    });
    return goal;
  }

  renameGoal(goal: Row, title: string, by: Actor, at: Date): void {
    const { life_area: area } = goal;
    editRow(this.story, goal, { title }, { type: 'goal.edited', entity: 'goal', by, at, area });
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
    const step = (status: MeasureStatus, after: number, reason?: string): void =>
      this.editMeasure(
        measure,
        { status, ...(reason === undefined ? {} : { status_reason: reason }) },
        terms.accountable,
        minutesAfter(from, Math.min(after, half)),
      );
    const day = 24 * 60;
    if (terms.status === 'under_way') step('under_way', 5 * day);
    if (terms.status === 'done') {
      step('under_way', 4 * day);
      step('done', 30 * day);
    }
    if (terms.status === 'stopped') step('stopped', 21 * day, terms.statusReason);
  }
}
