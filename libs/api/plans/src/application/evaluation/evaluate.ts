import { Injectable } from '@nestjs/common';
import { evaluateGoalInput, evaluatePlanInput, type Outcome } from '@samplan/shared/contracts';
import { dateInOslo } from '@samplan/shared/kernel';
import { Authz, type Scope } from '@samplan/api/platform/authz';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { ratesForService } from '../../domain/evaluation';
import type { EvaluationEntity } from '../../persistence/evaluation/evaluation.entity';
import { ownRating, standingOf } from './evaluation-kind';
import { GoalGate } from '../goals/goal-gate';
import { PlanGate } from '../plan-gate';
import { Reviews } from './reviews';
import { type About, SayOfDay } from './say-of-day';

interface Said {
  evaluatedOn: string;
  outcome?: Outcome | null;
  learnt?: string | null;
  nextReviewOn?: string | null;
  ownOutcome?: Outcome | null;
  ownWords?: string | null;
  saidByPerson?: boolean;
}

/** Writes down how it went: what services say of the same thing on the same day is one, what the person says another. */
@Injectable()
export class Evaluate {
  constructor(
    private readonly authz: Authz,
    private readonly goals: GoalGate,
    private readonly plans: PlanGate,
    private readonly days: SayOfDay,
    private readonly reviews: Reviews,
  ) {}

  goal(ctx: RequestContext, raw: unknown): Promise<EvaluationEntity> {
    const { goalId, ...said } = parseInput(evaluateGoalInput, raw);
    return ctx.write(async () => {
      const { goal, scope } = await this.goals.forChange(ctx, 'evaluation:rate', goalId);
      const row = await this.save(ctx, scope, { ...goal, goalId: goal.id }, said);
      if (movesOn(scope, row, said)) await this.reviews.afterGoal(ctx, goal, said.nextReviewOn);
      return row;
    });
  }

  plan(ctx: RequestContext, raw: unknown): Promise<EvaluationEntity> {
    const { planId, ...said } = parseInput(evaluatePlanInput, raw);
    return ctx.write(async () => {
      const { plan, scope } = await this.plans.find(ctx, 'evaluation:rate', planId);
      // How the plan as a whole goes, and when it is looked at, is for those who may change the plan.
      if (ofServices(said)) await this.plans.find(ctx, 'plan:edit', planId);
      const row = await this.save(ctx, scope, { ...plan, lifeArea: 'common', planId: plan.id, goalId: null }, said);
      if (movesOn(scope, row, said)) await this.reviews.afterPlan(ctx, plan, said.nextReviewOn);
      return row;
    });
  }

  private async save(ctx: RequestContext, scope: Scope, about: About, said: Said): Promise<EvaluationEntity> {
    const who = standingOf(ctx, scope, about);
    if (said.evaluatedOn > dateInOslo(ctx.now)) throw Expected.of('DATE_IN_FUTURE', 'evaluatedOn');
    if (said.outcome && !who.forService) throw Expected.of('OUTCOME_BY_SERVICE', 'outcome');
    if (ofServices(said)) {
      const asked = about.goalId
        ? ({ entity: 'goal', id: about.goalId } as const)
        : ({ entity: 'individual_plan', id: about.planId } as const);
      await this.authz.requireFor(ctx, 'evaluation:write', about, asked);
    }
    const { outcome = null, learnt = null, evaluatedOn } = said;
    const ofDay = { ...about, evaluatedOn };
    const theirs = who.forService ? { outcome, learnt } : {};
    const ofPerson = await this.days.standing(ctx, ofDay, 'user');
    const own = { ...ownRating(who, ofPerson?.ownBy ?? null, said), ...(who.forService ? {} : { learnt }) };
    const person = saysAny(own) ? await this.days.say(ctx, ofDay, { voice: 'user', there: ofPerson, said: own }) : null;
    if (!saysAny(theirs)) return person!;
    const there = await this.days.standing(ctx, ofDay, 'service');
    return this.days.say(ctx, ofDay, { voice: 'service', there, said: theirs });
  }
}

const saysAny = (said: object): boolean => Object.values(said).some(Boolean);

const ofServices = (said: Said): boolean => Boolean(said.outcome || said.learnt || said.nextReviewOn);

/** It has been looked at when a service has said how it went, or somebody chose the next day. */
const movesOn = (scope: Scope, { collaborationId, lifeArea }: EvaluationEntity, said: Said): boolean =>
  Boolean(said.nextReviewOn) || (ofServices(said) && ratesForService(scope.standingsIn(collaborationId, lifeArea)));
