import { Injectable } from '@nestjs/common';
import { addGoalInput, type GoalVoice, type LifeArea } from '@samplan/shared/contracts';
import { type CollaborationId, type GoalId, newId, parseId } from '@samplan/shared/kernel';
import { Authz } from '@samplan/api/platform/authz';
import { recordChange } from '@samplan/api/platform/change-feed';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, notFound, type RequestContext } from '@samplan/api/platform/request';
import type { GoalEntity } from '../../persistence/goals/goal.entity';
import { GoalRepository } from '../../persistence/goals/goal.repository';
import type { PlanEntity } from '../../persistence/plan.entity';
import { PlanRepository } from '../../persistence/plan.repository';
import { rankBeside } from '../../persistence/goals/rank-beside';
import { MoveGoal } from './move-goal';

export interface NewGoal {
  title: string;
  voice: GoalVoice;
  lifeArea: LifeArea;
  details?: string | null;
  parentId?: GoalId | null;
}

@Injectable()
export class AddGoal {
  constructor(
    private readonly authz: Authz,
    private readonly plans: PlanRepository,
    private readonly goals: GoalRepository,
    private readonly moves: MoveGoal,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<GoalEntity> {
    const input = parseInput(addGoalInput, raw);
    const collaborationId = parseId<CollaborationId>(input.collaborationId);
    if (!collaborationId) throw notFound();
    return ctx.write(async () => {
      const scope = await this.authz.require(ctx, 'goal:add', collaborationId, {
        entity: 'collaboration',
        id: collaborationId,
      });
      if (!scope.areasIn(collaborationId).has(input.lifeArea)) throw Expected.of('LIFE_AREA_NOT_OPEN', 'lifeArea');
      const plan = await this.plans.held(ctx, scope, collaborationId);
      if (!plan) throw Expected.of('TRANSITION_NOT_ALLOWED');
      const parentId = await this.moves.parent(ctx, scope, plan.id, input.parentId ?? null, null);
      return this.add(ctx, plan, { ...input, parentId });
    });
  }

  /** Adds a goal inside the caller's transaction, who has decided that the viewer may. */
  async add(
    ctx: RequestContext,
    plan: PlanEntity,
    { title, voice, lifeArea, details = null, parentId = null }: NewGoal,
  ): Promise<GoalEntity> {
    const goal: GoalEntity = {
      id: newId<GoalId>(ctx.now),
      tenantId: ctx.viewer.tenantId,
      collaborationId: plan.collaborationId,
      planId: plan.id,
      lifeArea,
      title,
      voice,
      details,
      rank: await rankBeside(ctx, 'goal', plan.id, 'last'),
      parentId,
      isTop: false,
      state: 'open',
      reviewOn: null,
      reviewWas: null,
      reviewReason: null,
      stateReason: null,
      settledAt: null,
      removedAt: null,
      removedBy: null,
      createdBy: ctx.viewer.personId,
      createdAt: ctx.now,
      version: 1,
    };
    await this.goals.insert(ctx, goal);
    await recordChange(ctx, {
      type: 'goal.added',
      entity: 'goal',
      id: goal.id,
      version: 1,
      collaborationId: plan.collaborationId,
      lifeArea: goal.lifeArea,
      before: null,
      after: { title, voice, details, parentId },
    });
    return goal;
  }
}
