import { Injectable } from '@nestjs/common';
import { type LifeArea, makeMeasureOfNeedInput, maxTitle } from '@samplan/shared/contracts';
import { type CollaborationId, dateInOslo, type GoalId, parseId } from '@samplan/shared/kernel';
import type { Scope } from '@samplan/api/platform/authz';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import type { GoalEntity } from '../../persistence/goals/goal.entity';
import { GoalRepository } from '../../persistence/goals/goal.repository';
import type { NeedEntity } from '../../persistence/needs/need.entity';
import { PlanRepository } from '../../persistence/plan.repository';
import { AddMeasure } from '../goals/add-measure';
import { NeedGate } from './need-gate';

const usualDays = 28;

/** One press: what is needed becomes what is done, with the need tied to it. Only the need's own area sees the measure. */
@Injectable()
export class MakeMeasureOfNeed {
  constructor(
    private readonly gate: NeedGate,
    private readonly plans: PlanRepository,
    private readonly goals: GoalRepository,
    private readonly measures: AddMeasure,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<NeedEntity> {
    const input = parseInput(makeMeasureOfNeedInput, raw);
    return ctx.write(async () => {
      const { row, scope } = await this.gate.find(ctx, input.id, ['make_measure']);
      if (row.version !== input.expectedVersion) throw Expected.of('CHANGED_MEANWHILE');
      const goal = await this.goal(ctx, scope, row, input.goalId ?? null);
      const { accountablePersonId, accountableUnitId, id } = await this.measures.add(ctx, {
        collaborationId: row.collaborationId as CollaborationId,
        goalId: goal.id,
        lifeArea: row.lifeArea,
        title: row.text.slice(0, maxTitle),
        how: row.text.length > maxTitle ? row.text : null,
        deadline: input.deadline ?? dateInOslo(new Date(ctx.now.getTime() + usualDays * 86_400_000)),
        accountablePersonId: input.accountablePersonId ?? row.ownerId ?? ctx.viewer.personId,
        userAnswer: 'not_asked',
      });
      return this.gate.move(ctx, row, input.expectedVersion, {
        needState: 'owned',
        ownerId: accountablePersonId,
        ownerUnitId: accountableUnitId,
        measureId: id,
      });
    });
  }

  /** The one asked for, or the nearest: of the same part of life, then of all, then any. */
  private async goal(
    ctx: RequestContext,
    scope: Scope,
    { collaborationId, lifeArea }: NeedEntity,
    wanted: string | null,
  ): Promise<GoalEntity> {
    const plan = await this.plans.current(ctx, scope, collaborationId);
    const goals = plan ? await this.goals.ofPlan(ctx, scope, plan.id) : [];
    const open = goals.filter(({ state }) => state === 'open');
    const of = (area: LifeArea): GoalEntity | undefined => open.find((goal) => goal.lifeArea === area);
    const id = wanted && parseId<GoalId>(wanted);
    const goal = wanted ? goals.find((one) => one.id === id) : (of(lifeArea) ?? of('common') ?? open[0]);
    if (!goal) throw Expected.of(wanted ? 'GOAL_NOT_FOUND' : 'NEED_HAS_NO_GOAL', 'goalId');
    return goal;
  }
}
