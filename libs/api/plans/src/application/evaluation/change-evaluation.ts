import { Injectable } from '@nestjs/common';
import { editEvaluationInput, rateEvaluationInput, setRemovedInput } from '@samplan/shared/contracts';
import { type Scope } from '@samplan/api/platform/authz';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { cannotSayFor, voiceOf } from '../../domain/evaluation';
import type { EvaluationEntity } from '../../persistence/evaluation/evaluation.entity';
import { EvaluationRepository } from '../../persistence/evaluation/evaluation.repository';
import { evaluationKind, mayWriteLearnt, refuseSayingFor, standingOf } from './evaluation-kind';
import { GoalGate } from '../goals/goal-gate';
import { KeptGate } from '../history/kept-gate';
import { PlanGate } from '../plan-gate';
import { LearntTogether } from './learnt-together';
import { Reviews } from './reviews';

/** Adds to an evaluation, and mends it. */
@Injectable()
export class ChangeEvaluation {
  constructor(
    private readonly gate: KeptGate,
    private readonly goals: GoalGate,
    private readonly plans: PlanGate,
    private readonly rows: EvaluationRepository,
    private readonly reviews: Reviews,
    private readonly together: LearntTogether,
  ) {}

  /** What the services say, and what was learnt; fields nobody else touched since it was opened. */
  edit(ctx: RequestContext, raw: unknown): Promise<EvaluationEntity> {
    const { id, expectedVersion, nextReviewOn, ...wanted } = parseInput(editEvaluationInput, raw);
    return ctx.write(async () => {
      const kind = evaluationKind(this.rows, 'evaluation:write');
      const { row: found, scope } = await this.gate.find(ctx, kind, id);
      const row = await this.together.settled(ctx, found);
      const who = standingOf(ctx, scope, row);
      const speaks = who.forService && voiceOf(row) === 'service';
      if (wanted.outcome !== undefined && wanted.outcome !== row.outcome && !speaks)
        throw Expected.of('OUTCOME_BY_SERVICE', 'outcome');
      if (wanted.learnt !== undefined && !mayWriteLearnt(who, row)) throw Expected.of('RATED_BY_ANOTHER', 'learnt');
      const { outcome, learnt } = row;
      await this.gate.edit(ctx, kind, row, {
        expectedVersion,
        current: { outcome, learnt },
        wanted,
        also: ({ outcome: said }) => (said === undefined ? {} : { outcomeBy: ctx.viewer.personId }),
      });
      if (row.learnt !== learnt) await this.together.follow(ctx, row);
      const changed = row.outcome !== outcome || row.learnt !== learnt;
      if (nextReviewOn || (who.forService && changed)) await this.moveOn(ctx, row, nextReviewOn);
      return row;
    });
  }

  /** What the person says: by the person, or by somebody who writes down what the person said; never over the unread. */
  rate(ctx: RequestContext, raw: unknown): Promise<EvaluationEntity> {
    const { id, expectedVersion, saidByPerson, ...wanted } = parseInput(rateEvaluationInput, raw);
    return ctx.write(async () => {
      const kind = evaluationKind(this.rows);
      const { row, scope } = await this.gate.find(ctx, kind, id);
      if (row.removedAt) throw Expected.of('CHANGED_MEANWHILE');
      if (voiceOf(row) === 'service') throw Expected.of('TRANSITION_NOT_ALLOWED', 'ownOutcome');
      refuseSayingFor(standingOf(ctx, scope, row), row.ownBy, saidByPerson);
      const { ownOutcome, ownWords } = row;
      const after = { ownOutcome, ownWords, ...wanted };
      if (!after.ownOutcome && !after.ownWords) throw Expected.of('FIELD_REQUIRED', 'ownOutcome');
      return this.gate.edit(ctx, kind, row, {
        expectedVersion,
        current: { ownOutcome, ownWords },
        wanted,
        also: () => ({ ownBy: ctx.viewer.personId }),
      });
    });
  }

  setRemoved(ctx: RequestContext, raw: unknown): Promise<EvaluationEntity> {
    const { id, removed } = parseInput(setRemovedInput, raw);
    return ctx.write(async () => {
      const kind = evaluationKind(this.rows, 'evaluation:remove');
      const { row, scope } = await this.gate.find(ctx, kind, id);
      await this.refuseRemoval(ctx, scope, row, removed);
      return this.gate.setRemoved(ctx, kind, row, removed);
    });
  }

  /** To take away what the person has said is to change it; and there is room for one a day from each. */
  async refuseRemoval(ctx: RequestContext, scope: Scope, row: EvaluationEntity, removed: boolean): Promise<void> {
    if (removed) {
      const stops = row.ownBy && cannotSayFor(standingOf(ctx, scope, row), row.ownBy, true);
      if (stops) throw Expected.of(stops);
    } else if (row.removedAt && (await this.rows.ofDay(ctx, row, voiceOf(row)))) throw Expected.of('EVALUATED_ALREADY');
  }

  /** An evaluation from before the day that is set is not the one that day waits for. */
  private async moveOn(ctx: RequestContext, row: EvaluationEntity, next: string | null | undefined): Promise<void> {
    const holds = (day: string | null): boolean => Boolean(next) || (day !== null && row.evaluatedOn >= day);
    if (row.goalId) {
      const { goal } = await this.goals.forChange(ctx, 'evaluation:write', row.goalId);
      if (holds(goal.reviewOn)) await this.reviews.afterGoal(ctx, goal, next);
      return;
    }
    const { plan } = await this.plans.find(ctx, 'plan:edit', row.planId);
    if (holds(plan.reviewDate)) await this.reviews.afterPlan(ctx, plan, next);
  }
}
