import type { GoalVoice, LifeArea, MeasureStatus, PlanState, UserAnswer } from '@samplan/shared/contracts';
import { dateInOslo, newId } from '@samplan/shared/kernel';
import { generateKeyBetween } from 'fractional-indexing';
import { daysFrom, insert } from './sql';
import type { WorldPerson } from './world';
import type { WorldCollaboration } from './world-collaboration';

export interface PlanOptions {
  state?: PlanState;
  /** In the owner's words, written by the owner; `null` for a plan nobody has begun. */
  whatMatters?: string | null;
}

interface GoalOptions {
  title?: string;
  voice?: GoalVoice;
  lifeArea?: LifeArea;
  createdBy?: WorldPerson;
}

interface MeasureOptions {
  goalId: string;
  title?: string;
  lifeArea?: LifeArea;
  status?: MeasureStatus;
  statusReason?: string;
  accountable?: WorldPerson;
  start?: Date;
  deadline?: Date;
  how?: string;
  extent?: string;
  userAnswer?: UserAnswer;
  createdBy?: WorldPerson;
}

export class WorldPlan {
  private rank: string | null = null;

  private constructor(
    readonly collaboration: WorldCollaboration,
    readonly id: string,
  ) {}

  static async add(collaboration: WorldCollaboration, options: PlanOptions = {}): Promise<WorldPlan> {
    const { db, now } = collaboration.world;
    const id = newId();
    const words = options.whatMatters === undefined ? 'Å komme meg ut i hagen igjen' : options.whatMatters;
    await insert(db, 'individual_plan', {
      id,
      ...collaboration.keys,
      state: options.state ?? 'active',
      wished_on: dateInOslo(daysFrom(now, -80)),
      wished_how: 'Sagt i en samtale hjemme',
      period_start: dateInOslo(daysFrom(now, -70)),
      period_end: dateInOslo(daysFrom(now, 290)),
      review_date: dateInOslo(daysFrom(now, 100)),
      what_matters: words,
      what_matters_author_id: words === null ? null : collaboration.owner.id,
      what_matters_at: words === null ? null : daysFrom(now, -70),
      what_matters_version: words === null ? 0 : 1,
    });
    return new WorldPlan(collaboration, id);
  }

  private nextRank(): string {
    return (this.rank = generateKeyBetween(this.rank, null));
  }

  async goal(options: GoalOptions = {}): Promise<string> {
    const { db, now } = this.collaboration.world;
    const id = newId();
    await insert(db, 'goal', {
      id,
      ...this.collaboration.keys,
      plan_id: this.id,
      life_area: options.lifeArea ?? 'daily_living',
      title: options.title ?? 'Gå trygt ute',
      voice: options.voice ?? 'user',
      rank: this.nextRank(),
      created_by: (options.createdBy ?? this.collaboration.owner).id,
      created_at: daysFrom(now, -69),
    });
    return id;
  }

  async measure(options: MeasureOptions): Promise<string> {
    const { db, now } = this.collaboration.world;
    const accountable = options.accountable ?? this.collaboration.owner;
    const id = newId();
    await insert(db, 'measure', {
      id,
      ...this.collaboration.keys,
      goal_id: options.goalId,
      rank: this.nextRank(),
      life_area: options.lifeArea ?? 'daily_living',
      title: options.title ?? 'Trene gange to ganger i uka',
      how: options.how ?? null,
      extent: options.extent ?? null,
      start_date: options.start ? dateInOslo(options.start) : null,
      deadline: dateInOslo(options.deadline ?? daysFrom(now, 14)),
      status: options.status ?? 'agreed',
      status_reason: options.statusReason ?? null,
      accountable_person_id: accountable.id,
      accountable_kind: accountable.kind,
      accountable_unit_id: accountable.unitId,
      user_answer: options.userAnswer ?? 'not_asked',
      created_by: (options.createdBy ?? this.collaboration.owner).id,
      created_at: daysFrom(now, -68),
    });
    return id;
  }
}
