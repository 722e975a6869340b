import { Injectable } from '@nestjs/common';
import { Authz } from '@samplan/api/platform/authz';
import { Expected, forbidden, type RequestContext } from '@samplan/api/platform/request';
import { mayRemoveGoal, under } from '../../../domain/goal';
import type { Values } from '../../../domain/history';
import { GoalRepository } from '../../../persistence/goals/goal.repository';
import { PlanRepository } from '../../../persistence/plan.repository';
import type { GoalEntity } from '../../../persistence/goals/goal.entity';
import { GoalGate } from '../../goals/goal-gate';
import { MoveGoal } from '../../goals/move-goal';
import type { Keeper, KeptRow } from './keeper';
import { removal } from './removal';

/** Of the step that is taken back now. */
class TopsPutBack {
  readonly ids = new Set<string>();
}

@Injectable()
export class GoalKeeper implements Keeper {
  readonly kind = 'goal';
  readonly changeType = 'goal.edited';

  constructor(
    private readonly authz: Authz,
    private readonly gate: GoalGate,
    private readonly goals: GoalRepository,
    private readonly moves: MoveGoal,
    private readonly plans: PlanRepository,
  ) {}

  async find(ctx: RequestContext, id: string): Promise<KeptRow> {
    const { goal } = await this.gate.forChange(ctx, 'goal:remove', id);
    const { collaborationId, lifeArea, version, title, voice, details, state, stateReason } = goal;
    const { parentId, isTop, rank, removedAt } = goal;
    const { reviewOn, reviewWas, reviewReason } = goal;
    const review = { reviewOn, reviewWas, reviewReason };
    const placed = { parentId, isTop, rank, removed: removedAt !== null };
    return {
      id,
      collaborationId,
      lifeArea,
      version,
      values: { title, voice, details, state, stateReason, ...review, ...placed },
    };
  }

  async write(ctx: RequestContext, { id }: KeptRow, values: Values, version: number): Promise<void> {
    const { removed, parentId, ...fields } = values;
    const goal = (await this.goals.one(ctx, await this.authz.everywhere(ctx, 'collaboration:read'), id))!;
    const asked = { entity: 'goal', id } as const;
    if (parentId !== undefined || Object.keys(fields).length > 0)
      await this.authz.requireFor(ctx, 'goal:edit', goal, asked);
    // Whether something hangs under it is seen when all of the step is written.
    if (removed !== undefined && !(await this.mayRemove(ctx, goal, true))) throw forbidden();
    const isTop = await this.isTop(ctx, goal, fields['isTop'], removed === false);
    const place = parentId === undefined ? {} : { parentId: await this.parent(ctx, { ...goal, isTop }, parentId) };
    const after = { ...goal, ...fields, ...place, isTop };
    if (!stands(after)) throw Expected.of('CHANGED_MEANWHILE');
    await this.goals.update(ctx, id, { ...fields, ...place, isTop, ...removal(ctx, removed), version });
  }

  /** Whether it stands at the top afterwards: what comes back gives way to one that is there, and what is put back refuses. */
  private async isTop(ctx: RequestContext, goal: GoalEntity, putBack: unknown, comesBack: boolean): Promise<boolean> {
    if (!(putBack ?? goal.isTop)) return false;
    if (putBack === undefined && !comesBack) return true;
    const scope = await this.authz.everywhere(ctx, 'collaboration:read');
    // Two that stood at the top stand there together again.
    const together = ctx.once(TopsPutBack, () => new TopsPutBack()).ids;
    const tops = await this.goals.tops(ctx, scope, goal.planId);
    const hasOther = tops.some(({ id }) => id !== goal.id && !together.has(id));
    if (hasOther && putBack === true) throw Expected.of('CHANGED_MEANWHILE');
    if (!hasOther) together.add(goal.id);
    return !hasOther;
  }

  /** What others have put under it stays where they put it. */
  async settle(ctx: RequestContext, { id }: KeptRow, values: Values): Promise<void> {
    if (values['removed'] !== true) return;
    const scope = await this.authz.everywhere(ctx, 'collaboration:read');
    const goal = (await this.goals.one(ctx, scope, id))!;
    if (!(await this.goals.isEmpty(ctx, id, scope.areasIn(goal.collaborationId))))
      throw Expected.of('CHANGED_MEANWHILE');
  }

  private async mayRemove(ctx: RequestContext, goal: GoalEntity, empty: boolean): Promise<boolean> {
    const scope = await this.authz.requireFor(ctx, 'goal:remove', goal, { entity: 'goal', id: goal.id });
    const standings = scope.standingsIn(goal.collaborationId, goal.lifeArea);
    return standings.some((standing) => mayRemoveGoal(standing, goal, ctx.viewer.personId, empty));
  }

  /** Other goals may have come under it since: no circle comes about by putting back. */
  private async parent(ctx: RequestContext, goal: GoalEntity, parentId: unknown): Promise<GoalEntity['parentId']> {
    const scope = await this.authz.everywhere(ctx, 'collaboration:read');
    if (typeof parentId !== 'string') return null;
    if (await this.goals.one(ctx, scope, parentId)) return this.moves.parent(ctx, scope, goal.planId, parentId, goal);
    // One that is not seen is found again where it still stands, and not told of where it does not.
    await this.plans.one(ctx, scope, goal.planId, 'write');
    const all = await this.goals.tree(ctx, goal.planId);
    const unseen = all.find((one) => one.id === parentId);
    return unseen && !under(all, goal.id).includes(unseen) ? (unseen.id as GoalEntity['parentId']) : null;
  }
}

/** The top goal is under none; what is set aside, and what is put off, has its reason. */
const stands = ({ isTop, parentId, state, stateReason, reviewWas, reviewReason }: GoalEntity): boolean =>
  !(isTop && parentId) &&
  (state !== 'set_aside' || stateReason !== null) &&
  (reviewWas === null) === (reviewReason === null);
