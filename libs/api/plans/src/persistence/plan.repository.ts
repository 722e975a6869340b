import { Injectable } from '@nestjs/common';
import { reportSeen, type Scope, scoped } from '@samplan/api/platform/authz';
import { loader } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';
import {
  contributionsTo,
  goalsOfPastPlans,
  isOverSql,
  isSharing,
  type Ties,
  type TiesRow,
  toTies,
} from './life/plan-ties-sql';
import { PlanEntity } from './plan.entity';

/** What a small thing hangs under. */
export interface Under {
  of: 'plan' | 'goal' | 'course' | 'measure';
  id: string;
}

const over = isOverSql('p.state');
const lockedBy: Record<Under['of'], string> = {
  plan: `select ${over} as over from individual_plan p where p.id = $1`,
  goal: `select ${over} as over from goal g join individual_plan p on p.id = g.plan_id where g.id = $1`,
  course: `select ${over} as over from rehab_course r join goal g on g.id = r.goal_id
             join individual_plan p on p.id = g.plan_id where r.id = $1`,
  measure: `select ${over} and m.status in ('done', 'stopped')
                   and not exists (select from change c where c.entity_id = m.id and c.at > p.state_since) as over
              from measure m join goal g on g.id = m.goal_id join individual_plan p on p.id = g.plan_id where m.id = $1`,
};

const columns = { collaboration: 'collaborationId', area: null };

@Injectable()
export class PlanRepository {
  /** The plan of a collaboration that is not over; null when the person has a coordinator only. */
  async current(ctx: RequestContext, scope: Scope, collaborationId: string): Promise<PlanEntity | null> {
    return (await this.currentWithTies(ctx, scope, collaborationId))?.plan ?? null;
  }

  /** The same, with what ties it to the rest of the collaboration, in one statement. */
  currentWithTies(
    ctx: RequestContext,
    scope: Scope,
    collaborationId: string,
  ): Promise<{ plan: PlanEntity; ties: Ties } | null> {
    return loader<{ plan: PlanEntity; ties: Ties }>(ctx, scope, 'current-plan', async (ids) => {
      const { manager } = await ctx.db.tx();
      const query = manager
        .createQueryBuilder(PlanEntity, 'plan')
        .where(`plan.collaborationId = any (:ids) and not ${isOverSql('plan.state')}`, {
          ids: [...ids],
        })
        .addSelect(goalsOfPastPlans('plan.collaboration_id'), 'past_goals')
        .addSelect(isSharing('plan.collaboration_id'), 'sharing')
        .addSelect(contributionsTo('plan.collaboration_id'), 'contributions');
      const { entities, raw } = await scoped(query, scope, columns).getRawAndEntities<TiesRow>();
      reportSeen(ctx, scope, 'plan', entities);
      return new Map(entities.map((plan, row) => [plan.collaborationId, { plan, ties: toTies(raw[row]!) }]));
    }).load(collaborationId);
  }

  /** The same, as it stands after all who were writing it; held until the transaction ends. */
  async held(ctx: RequestContext, scope: Scope, collaborationId: string): Promise<PlanEntity | null> {
    const { manager } = await ctx.db.tx();
    const query = manager
      .createQueryBuilder(PlanEntity, 'plan')
      .where(`plan.collaborationId = :collaborationId and not ${isOverSql('plan.state')}`, {
        collaborationId,
      });
    const plan = await scoped(query, scope, columns).setLock('pessimistic_write').getOne();
    if (plan) reportSeen(ctx, scope, 'plan', [plan]);
    return plan;
  }

  /** One plan within the scope; locked until the transaction ends when it is about to be written. */
  async one(
    ctx: RequestContext,
    scope: Scope,
    id: string,
    lock: 'read' | 'write' = 'read',
  ): Promise<PlanEntity | null> {
    const { manager } = await ctx.db.tx();
    const query = scoped(manager.createQueryBuilder(PlanEntity, 'plan').where('plan.id = :id', { id }), scope, columns);
    return (lock === 'write' ? query.setLock('pessimistic_write') : query).getOne();
  }

  /** Plans that are over, the newest first; a person seldom has more than a few. */
  past(ctx: RequestContext, scope: Scope, collaborationId: string): Promise<PlanEntity[]> {
    return loader<PlanEntity[]>(ctx, scope, 'past-plans', async (ids) => {
      const { manager } = await ctx.db.tx();
      const query = manager
        .createQueryBuilder(PlanEntity, 'plan')
        .where(`plan.collaborationId = any (:ids) and ${isOverSql('plan.state')}`, {
          ids: [...ids],
        });
      const rows = await scoped(query, scope, columns).orderBy('plan.id', 'DESC').getMany();
      reportSeen(ctx, scope, 'plan', rows);
      const groups = new Map<string, PlanEntity[]>();
      for (const row of rows) groups.set(row.collaborationId, [...(groups.get(row.collaborationId) ?? []), row]);
      return groups;
    })
      .load(collaborationId)
      .then((rows) => rows ?? []);
  }

  /** False when another that runs was there first. */
  async insert(ctx: RequestContext, plan: PlanEntity): Promise<boolean> {
    const { manager } = await ctx.db.tx();
    const result = await manager
      .createQueryBuilder()
      .insert()
      .into(PlanEntity)
      .values(plan)
      .orIgnore()
      .returning('id')
      .execute();
    return (result.raw as unknown[]).length > 0;
  }

  /** Over is locked: its goals are read, not changed. */
  async isOver(ctx: RequestContext, id: string): Promise<boolean> {
    const tx = await ctx.db.tx();
    const [row] = await tx.sql<{ over: boolean }>(`select ${over} as over from individual_plan p where p.id = $1`, [
      id,
    ]);
    return row?.over ?? true;
  }

  /** Whether a measure ended with its plan or before; what went on after the plan is of no plan any more. */
  async endedWithPlan(ctx: RequestContext, { id, goalId }: { id: string; goalId: string }): Promise<boolean> {
    const tx = await ctx.db.tx();
    const [row] = await tx.sql<{ ended: boolean }>(
      `select ${over}
          and not exists (select from change c where c.entity_id = $2 and c.at > p.state_since) as ended
         from goal g join individual_plan p on p.id = g.plan_id where g.id = $1`,
      [goalId, id],
    );
    return row?.ended ?? false;
  }

  /** Whether a goal's plan is over; what hangs on no goal is of no plan. */
  async isOverWith(ctx: RequestContext, goalId: string | null): Promise<boolean> {
    if (!goalId) return false;
    const tx = await ctx.db.tx();
    const [row] = await tx.sql<{ over: boolean }>(
      `select ${over} as over
         from goal g join individual_plan p on p.id = g.plan_id where g.id = $1`,
      [goalId],
    );
    return row?.over ?? false;
  }

  /** Whether what hangs here is read and not written; what goes on after its plan is written as before. */
  async isLocked(ctx: RequestContext, { of, id }: Under): Promise<boolean> {
    const tx = await ctx.db.tx();
    const [row] = await tx.sql<{ over: boolean }>(lockedBy[of], [id]);
    return row?.over ?? false;
  }

  async update(ctx: RequestContext, id: string, fields: Partial<PlanEntity>): Promise<void> {
    const { manager } = await ctx.db.tx();
    await manager.update(PlanEntity, { id }, fields);
  }
}
