import { Injectable } from '@nestjs/common';
import { appealPlanRefusalInput, recordPlanRefusalInput, settlePlanRefusalInput } from '@samplan/shared/contracts';
import { type CollaborationId, dateInOslo, newId, parseId } from '@samplan/shared/kernel';
import { Authz, reportSeen } from '@samplan/api/platform/authz';
import { recordChange } from '@samplan/api/platform/change-feed';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, notFound, type RequestContext } from '@samplan/api/platform/request';
import type { PlanRefusalEntity } from '../../persistence/life/plan-refusal.entity';
import { PlanRefusalRepository } from '../../persistence/life/plan-refusal.repository';

/** A no from the municipality: written down, appealed, and settled. Its text never changes. */
@Injectable()
export class PlanRefusals {
  constructor(
    private readonly authz: Authz,
    private readonly refusals: PlanRefusalRepository,
  ) {}

  record(ctx: RequestContext, raw: unknown): Promise<PlanRefusalEntity> {
    const { collaborationId: text, ...decision } = parseInput(recordPlanRefusalInput, raw);
    const collaborationId = parseId<CollaborationId>(text);
    if (!collaborationId) throw notFound();
    return ctx.write(async () => {
      const asked = { entity: 'collaboration', id: collaborationId } as const;
      await this.authz.require(ctx, 'plan-refusal:record', collaborationId, asked);
      if (decision.decidedOn > dateInOslo(ctx.now)) throw Expected.of('DATE_IN_FUTURE', 'decidedOn');
      const refusal: PlanRefusalEntity = {
        id: newId(ctx.now),
        tenantId: ctx.viewer.tenantId,
        collaborationId,
        ...decision,
        status: 'standing',
        appealedOn: null,
        settledOn: null,
        recordedBy: ctx.viewer.personId,
        recordedAt: ctx.now,
        version: 1,
      };
      if (!(await this.refusals.insert(ctx, refusal))) throw Expected.of('REFUSAL_STANDS');
      await this.tell(ctx, refusal, null, { status: refusal.status });
      return refusal;
    });
  }

  /** The person has appealed, as the person or a coordinator writes down; whether it came in time shows by the dates. */
  appeal(ctx: RequestContext, raw: unknown): Promise<PlanRefusalEntity> {
    const { id, expectedVersion, appealedOn } = parseInput(appealPlanRefusalInput, raw);
    return ctx.write(async () => {
      const refusal = await this.find(ctx, 'plan-refusal:appeal', id, expectedVersion);
      if (refusal.status !== 'standing') throw Expected.of('REFUSAL_SETTLED');
      if (appealedOn > dateInOslo(ctx.now)) throw Expected.of('DATE_IN_FUTURE', 'appealedOn');
      if (appealedOn > refusal.appealBy) throw Expected.of('APPEAL_TOO_LATE', 'appealedOn');
      return this.save(ctx, refusal, { status: 'appealed', appealedOn });
    });
  }

  settle(ctx: RequestContext, raw: unknown): Promise<PlanRefusalEntity> {
    const { id, expectedVersion, outcome, settledOn } = parseInput(settlePlanRefusalInput, raw);
    return ctx.write(async () => {
      const refusal = await this.find(ctx, 'plan-refusal:record', id, expectedVersion);
      if (refusal.settledOn) throw Expected.of('REFUSAL_SETTLED');
      if (settledOn > dateInOslo(ctx.now)) throw Expected.of('DATE_IN_FUTURE', 'settledOn');
      return this.save(ctx, refusal, { status: outcome, settledOn });
    });
  }

  private async find(
    ctx: RequestContext,
    action: 'plan-refusal:record' | 'plan-refusal:appeal',
    text: string,
    expectedVersion: number,
  ): Promise<PlanRefusalEntity> {
    const id = parseId(text);
    if (!id) throw notFound();
    const refusal = await this.refusals.one(ctx, await this.authz.everywhere(ctx, 'plan-refusal:read'), id);
    if (!refusal) throw this.authz.miss(ctx, 'plan_refusal', id);
    const scope = await this.authz.require(ctx, action, refusal.collaborationId, { entity: 'plan_refusal', id });
    reportSeen(ctx, scope, 'plan', [refusal]);
    if (refusal.version !== expectedVersion) throw Expected.of('CHANGED_MEANWHILE');
    return refusal;
  }

  private async save(
    ctx: RequestContext,
    refusal: PlanRefusalEntity,
    wanted: Partial<Pick<PlanRefusalEntity, 'status' | 'appealedOn' | 'settledOn'>>,
  ): Promise<PlanRefusalEntity> {
    const before = { status: refusal.status };
    const fields = { ...wanted, version: refusal.version + 1 };
    await this.refusals.update(ctx, refusal.id, fields);
    const saved = Object.assign(refusal, fields);
    await this.tell(ctx, saved, before, wanted);
    return saved;
  }

  /** Each of the few who read it is told, and nobody else: that there is a no is theirs to know. */
  private async tell(
    ctx: RequestContext,
    { id, version, collaborationId }: PlanRefusalEntity,
    before: Record<string, unknown> | null,
    after: Record<string, unknown>,
  ): Promise<void> {
    for (const audienceId of await this.refusals.readers(ctx, collaborationId))
      await recordChange(ctx, {
        type: 'plan_refusal.changed',
        entity: 'plan_refusal',
        id,
        version,
        collaborationId,
        lifeArea: 'common',
        audienceId,
        before,
        after,
      });
  }
}
