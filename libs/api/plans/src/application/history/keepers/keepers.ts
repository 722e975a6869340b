import { Injectable } from '@nestjs/common';
import type { KeptKind } from '@samplan/shared/contracts';
import { recordChange } from '@samplan/api/platform/change-feed';
import type { RequestContext } from '@samplan/api/platform/request';
import type { Values } from '../../../domain/history';
import { keptThings } from '../../../domain/kept-things';
import { ContributorKeeper } from './contributor.keeper';
import { CrisisStepKeeper } from './crisis-step.keeper';
import { EvaluationKeeper } from './evaluation.keeper';
import { GoalKeeper } from './goal.keeper';
import type { Keeper, KeptRow, PutBack } from './keeper';
import { MeasureKeeper } from './measure.keeper';
import { NeedKeeper } from './need.keeper';
import { PlanKeeper } from './plan.keeper';
import { PlanStateKeeper } from './plan-state.keeper';
import { RehabActivityKeeper } from './rehab.keeper';
import {
  ChildTalkKeeper,
  GoalScaleKeeper,
  ProfessionalPlanKeeper,
  RehabCourseKeeper,
  ServiceOfferKeeper,
} from './small.keeper';
import { WordsKeeper } from './words.keeper';

/** Puts things back to what they were: a new version, and a change row like any other. */
@Injectable()
export class Keepers {
  private readonly all: Readonly<Record<KeptKind, Keeper>>;

  constructor(
    words: WordsKeeper,
    plan: PlanKeeper,
    planState: PlanStateKeeper,
    goals: GoalKeeper,
    measures: MeasureKeeper,
    contributors: ContributorKeeper,
    steps: CrisisStepKeeper,
    talks: ChildTalkKeeper,
    professionalPlans: ProfessionalPlanKeeper,
    offers: ServiceOfferKeeper,
    scales: GoalScaleKeeper,
    evaluations: EvaluationKeeper,
    courses: RehabCourseKeeper,
    activities: RehabActivityKeeper,
    needs: NeedKeeper,
  ) {
    this.all = {
      what_matters: words,
      plan,
      plan_state: planState,
      goal: goals,
      measure: measures,
      contributor: contributors,
      crisis_step: steps,
      child_talk: talks,
      professional_plan: professionalPlans,
      service_offer: offers,
      goal_scale: scales,
      evaluation: evaluations,
      rehab_course: courses,
      rehab_activity: activities,
      need: needs,
    };
  }

  find(ctx: RequestContext, kind: KeptKind, id: string): Promise<KeptRow> {
    return this.all[kind].find(ctx, id);
  }

  async settle(ctx: RequestContext, kind: KeptKind, row: KeptRow, values: Values): Promise<void> {
    await this.all[kind].settle?.(ctx, row, values);
  }

  async putBack(ctx: RequestContext, kind: KeptKind, row: KeptRow, values: Values, why: PutBack): Promise<void> {
    const keeper = this.all[kind];
    const version = row.version + 1;
    await keeper.write(ctx, row, values, version, why);
    await recordChange(ctx, {
      type: keeper.changeType,
      entity: keptThings[kind].entity,
      id: row.id,
      version,
      collaborationId: row.collaborationId,
      lifeArea: row.lifeArea,
      before: Object.fromEntries(Object.keys(values).map((field) => [field, row.values[field] ?? null])),
      after: { ...values },
      ...why,
    });
  }
}
