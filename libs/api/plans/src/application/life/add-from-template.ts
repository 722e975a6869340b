import { Injectable } from '@nestjs/common';
import { addFromTemplateInput } from '@samplan/shared/contracts';
import { type CollaborationId, dateInOslo, type MeasureId, newId, parseId } from '@samplan/shared/kernel';
import { Authz } from '@samplan/api/platform/authz';
import { recordChange } from '@samplan/api/platform/change-feed';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, notFound, type RequestContext } from '@samplan/api/platform/request';
import type { GoalEntity } from '../../persistence/goals/goal.entity';
import type { MeasureEntity } from '../../persistence/goals/measure.entity';
import { MeasureRepository } from '../../persistence/goals/measure.repository';
import type { PlanEntity } from '../../persistence/plan.entity';
import { PlanRepository } from '../../persistence/plan.repository';
import { rankBeside } from '../../persistence/goals/rank-beside';
import { AddGoal } from '../goals/add-goal';
import { PlanStarter } from './plan-starter';

interface Chosen {
  title: string;
  extent?: string | null;
  how?: string | null;
  deadline: string;
}

/** Writes what was chosen of a template; the measures are proposals until somebody answers for them. */
@Injectable()
export class AddFromTemplate {
  constructor(
    private readonly authz: Authz,
    private readonly plans: PlanRepository,
    private readonly starter: PlanStarter,
    private readonly goals: AddGoal,
    private readonly measures: MeasureRepository,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<PlanEntity> {
    const input = parseInput(addFromTemplateInput, raw);
    const collaborationId = parseId<CollaborationId>(input.collaborationId);
    if (!collaborationId) throw notFound();
    const today = dateInOslo(ctx.now);
    return ctx.write(async () => {
      const asked = { entity: 'collaboration', id: collaborationId } as const;
      const scope = await this.authz.require(ctx, 'plan:run', collaborationId, asked);
      const areas = scope.areasIn(collaborationId);
      for (const [at, goal] of input.goals.entries()) {
        if (!areas.has(goal.lifeArea)) throw Expected.of('LIFE_AREA_NOT_OPEN', 'goals', String(at), 'lifeArea');
        if (goal.measures.some(({ deadline }) => deadline < today))
          throw Expected.of('DEADLINE_IN_PAST', 'goals', String(at), 'measures');
      }
      const current = await this.plans.held(ctx, scope, collaborationId);
      const plan =
        current && current.state !== 'wished' ? current : await this.starter.start(ctx, scope, collaborationId, input);
      for (const { measures, ...wanted } of input.goals) {
        const goal = await this.goals.add(ctx, plan, wanted);
        for (const measure of measures) await this.propose(ctx, goal, measure);
      }
      return plan;
    });
  }

  private async propose(ctx: RequestContext, goal: GoalEntity, chosen: Chosen): Promise<void> {
    const measure: MeasureEntity = {
      id: newId<MeasureId>(ctx.now),
      tenantId: ctx.viewer.tenantId,
      collaborationId: goal.collaborationId,
      goalId: goal.id,
      lifeArea: goal.lifeArea,
      title: chosen.title,
      how: chosen.how ?? null,
      extent: chosen.extent ?? null,
      startDate: null,
      deadline: chosen.deadline,
      status: 'proposed',
      statusReason: null,
      accountablePersonId: null,
      accountableKind: null,
      accountableUnitId: null,
      userAnswer: 'not_asked',
      rank: await rankBeside(ctx, 'measure', goal.collaborationId, 'last'),
      settledAt: null,
      removedAt: null,
      removedBy: null,
      createdBy: ctx.viewer.personId,
      createdAt: ctx.now,
      version: 1,
    };
    await this.measures.insert(ctx, measure);
    const { title, how, extent, deadline, status } = measure;
    await recordChange(ctx, {
      type: 'measure.added',
      entity: 'measure',
      id: measure.id,
      version: 1,
      collaborationId: measure.collaborationId,
      lifeArea: measure.lifeArea,
      before: null,
      after: { title, how, extent, deadline, status },
    });
  }
}
