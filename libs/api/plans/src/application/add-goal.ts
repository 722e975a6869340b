import { Injectable } from '@nestjs/common';
import { addGoalInput } from '@samplan/shared/contracts';
import { type CollaborationId, type GoalId, newId, parseId } from '@samplan/shared/kernel';
import { Authz } from '@samplan/api/platform/authz';
import { recordChange } from '@samplan/api/platform/change-feed';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, notFound, type RequestContext } from '@samplan/api/platform/request';
import type { GoalEntity } from '../persistence/goal.entity';
import { GoalRepository } from '../persistence/goal.repository';
import { PlanRepository } from '../persistence/plan.repository';

@Injectable()
export class AddGoal {
  constructor(
    private readonly authz: Authz,
    private readonly plans: PlanRepository,
    private readonly goals: GoalRepository,
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
      const plan = await this.plans.current(ctx, scope, collaborationId);
      if (!plan) throw Expected.of('TRANSITION_NOT_ALLOWED');
      const goal: GoalEntity = {
        id: newId<GoalId>(ctx.now),
        tenantId: ctx.viewer.tenantId,
        collaborationId,
        planId: plan.id,
        lifeArea: input.lifeArea,
        title: input.title,
        voice: input.voice,
        position: await this.goals.nextPosition(ctx, plan.id),
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
        collaborationId,
        lifeArea: goal.lifeArea,
        before: null,
        after: { title: goal.title, voice: goal.voice },
      });
      return goal;
    });
  }
}
