import { Injectable } from '@nestjs/common';
import { addMeasureInput, type LifeArea, type UserAnswer } from '@samplan/shared/contracts';
import { type CollaborationId, dateInOslo, type GoalId, type MeasureId, newId, parseId } from '@samplan/shared/kernel';
import { Authz, reportSeen } from '@samplan/api/platform/authz';
import { recordChange } from '@samplan/api/platform/change-feed';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, notFound, type RequestContext } from '@samplan/api/platform/request';
import { GoalRepository } from '../../persistence/goals/goal.repository';
import type { MeasureEntity } from '../../persistence/goals/measure.entity';
import { MeasureRepository } from '../../persistence/goals/measure.repository';
import { PlanRepository } from '../../persistence/plan.repository';
import { rankBeside } from '../../persistence/goals/rank-beside';
import { AccountableFinder } from './accountable';

export interface NewMeasure {
  collaborationId: CollaborationId;
  goalId: GoalId;
  lifeArea: LifeArea;
  title: string;
  how?: string | null;
  extent?: string | null;
  startDate?: string | null;
  deadline: string;
  accountablePersonId: string;
  userAnswer: UserAnswer;
}

@Injectable()
export class AddMeasure {
  constructor(
    private readonly authz: Authz,
    private readonly goals: GoalRepository,
    private readonly measures: MeasureRepository,
    private readonly accountable: AccountableFinder,
    private readonly plans: PlanRepository,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<MeasureEntity> {
    const input = parseInput(addMeasureInput, raw);
    const goalId = parseId<GoalId>(input.goalId);
    if (!goalId) throw notFound();
    return ctx.write(async () => {
      const goal = await this.goals.one(ctx, await this.authz.everywhere(ctx, 'collaboration:read'), goalId);
      if (!goal) throw this.authz.miss(ctx, 'goal', goalId);
      const scope = await this.authz.requireFor(ctx, 'measure:add', goal, { entity: 'goal', id: goalId });
      reportSeen(ctx, scope, 'plan', [goal]);
      if (await this.plans.isOver(ctx, goal.planId)) throw Expected.of('TRANSITION_NOT_ALLOWED');
      if (goal.removedAt) throw Expected.of('GOAL_NOT_FOUND', 'goalId');
      return this.add(ctx, { ...input, goalId, collaborationId: goal.collaborationId, lifeArea: goal.lifeArea });
    });
  }

  /** Adds an agreed measure inside the caller's transaction, who has decided that the viewer may. */
  async add(ctx: RequestContext, wanted: NewMeasure): Promise<MeasureEntity> {
    if (wanted.deadline < dateInOslo(ctx.now)) throw Expected.of('DEADLINE_IN_PAST', 'deadline');
    const measure: MeasureEntity = {
      id: newId<MeasureId>(ctx.now),
      tenantId: ctx.viewer.tenantId,
      collaborationId: wanted.collaborationId,
      goalId: wanted.goalId,
      lifeArea: wanted.lifeArea,
      title: wanted.title,
      how: wanted.how ?? null,
      extent: wanted.extent ?? null,
      startDate: wanted.startDate ?? null,
      deadline: wanted.deadline,
      status: 'agreed',
      statusReason: null,
      ...(await this.accountable.find(ctx, wanted, wanted.accountablePersonId)),
      userAnswer: wanted.userAnswer,
      rank: await rankBeside(ctx, 'measure', wanted.collaborationId, 'last'),
      settledAt: null,
      removedAt: null,
      removedBy: null,
      createdBy: ctx.viewer.personId,
      createdAt: ctx.now,
      version: 1,
    };
    await this.measures.insert(ctx, measure);
    await recordChange(ctx, {
      type: 'measure.added',
      entity: 'measure',
      id: measure.id,
      version: 1,
      collaborationId: measure.collaborationId,
      lifeArea: measure.lifeArea,
      before: null,
      after: {
        title: measure.title,
        how: measure.how,
        extent: measure.extent,
        startDate: measure.startDate,
        deadline: measure.deadline,
        accountablePersonId: measure.accountablePersonId,
        status: measure.status,
        userAnswer: measure.userAnswer,
      },
    });
    return measure;
  }
}
