import { Injectable } from '@nestjs/common';
import { makeMeasureInput } from '@samplan/shared/contracts';
import { type DecisionId, type GoalId, parseId } from '@samplan/shared/kernel';
import { Authz } from '@samplan/api/platform/authz';
import { recordChange } from '@samplan/api/platform/change-feed';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, knownId, type RequestContext } from '@samplan/api/platform/request';
import { AddMeasure, type GoalEntity, GoalRepository, PlanRepository } from '@samplan/api/plans';
import { goalFor, measureArea, measureText } from '../domain/measure-from-decision';
import { DecisionRepository } from '../persistence/decision.repository';
import type { MeetingDecisionEntity } from '../persistence/meeting-decision.entity';
import { MeetingGate } from './meeting-gate';
import { refuseUnless } from './refuse';

/** Makes a decision an owned measure of the plan, in one transaction. */
@Injectable()
export class MakeMeasure {
  constructor(
    private readonly authz: Authz,
    private readonly gate: MeetingGate,
    private readonly decisions: DecisionRepository,
    private readonly plans: PlanRepository,
    private readonly goals: GoalRepository,
    private readonly measures: AddMeasure,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<MeetingDecisionEntity> {
    const input = parseInput(makeMeasureInput, raw);
    const id = knownId<DecisionId>(input.decisionId);
    return ctx.write(async () => {
      const { meeting, decision } = await this.gate.decision(ctx, 'meeting:decide', id);
      refuseUnless('write', meeting);
      if (decision.measureId) throw Expected.of('DECISION_ALREADY_MEASURE');
      const goal = await this.goal(ctx, decision, input.goalId ?? null);
      const measure = await this.measures.add(ctx, {
        collaborationId: decision.collaborationId,
        goalId: goal.id,
        lifeArea: measureArea(decision.lifeArea, goal.lifeArea),
        ...measureText(decision.text),
        deadline: input.deadline,
        accountablePersonId: input.accountablePersonId,
        userAnswer: 'not_asked',
      });
      const fields = { measureId: measure.id, version: decision.version + 1 };
      await this.decisions.update(ctx, id, fields);
      await recordChange(ctx, {
        type: 'decision.edited',
        entity: 'meeting_decision',
        id,
        version: fields.version,
        collaborationId: decision.collaborationId,
        lifeArea: decision.lifeArea,
        before: { measureId: null },
        after: { measureId: measure.id },
      });
      return Object.assign(decision, fields);
    });
  }

  /** The goal asked for, or the one the decision most likely serves, among those the viewer may add measures under. */
  private async goal(ctx: RequestContext, decision: MeetingDecisionEntity, text: string | null): Promise<GoalEntity> {
    const { collaborationId, lifeArea } = decision;
    const scope = await this.authz.require(ctx, 'measure:add', collaborationId, {
      entity: 'meeting_decision',
      id: decision.id,
    });
    const plan = await this.plans.current(ctx, scope, collaborationId);
    const goals = plan ? await this.goals.ofPlan(ctx, scope, plan.id) : [];
    const wanted = text === null ? goalFor(goals, lifeArea) : goals.find((goal) => goal.id === parseId<GoalId>(text));
    if (!wanted) throw Expected.of('GOAL_NOT_FOUND', 'goalId');
    return wanted;
  }
}
