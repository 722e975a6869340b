import { Injectable } from '@nestjs/common';
import {
  appealPlanRefusalInput,
  recordRefusalInput,
  settleRefusalInput,
  takeBackAppealInput,
} from '@samplan/shared/contracts';
import { type CollaborationId, dateInOslo, parseId } from '@samplan/shared/kernel';
import { notify } from '@samplan/api/notices';
import { Authz, reportSeen } from '@samplan/api/platform/authz';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, forbidden, notFound, type RequestContext } from '@samplan/api/platform/request';
import type { PlanRefusalEntity } from '../../persistence/life/plan-refusal.entity';
import { PlanRefusalRepository } from '../../persistence/life/plan-refusal.repository';
import { newRefusal } from './new-refusal';
import { type RefusalReader, tellOfRefusal } from './refusal-news';

/** A no from the municipality to a plan, and what those near the person do with any no. Its text never changes. */
@Injectable()
export class PlanRefusals {
  constructor(
    private readonly authz: Authz,
    private readonly refusals: PlanRefusalRepository,
  ) {}

  record(ctx: RequestContext, raw: unknown): Promise<PlanRefusalEntity> {
    const { collaborationId: text, ...decision } = parseInput(recordRefusalInput, raw);
    const collaborationId = parseId<CollaborationId>(text);
    if (!collaborationId) throw notFound();
    return ctx.write(async () => {
      const asked = { entity: 'collaboration', id: collaborationId } as const;
      await this.authz.require(ctx, 'plan-refusal:record', collaborationId, asked);
      const refusal = newRefusal(ctx, { ...decision, collaborationId, about: 'plan' });
      if (!(await this.refusals.insert(ctx, refusal))) throw Expected.of('REFUSAL_STANDS');
      await tellOfRefusal(ctx, refusal, null, { status: refusal.status });
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
      const told = await this.save(ctx, refusal, { status: 'appealed', appealedOn });
      const to = told.filter(({ inUnit }) => inUnit).map(({ personId }) => personId);
      await notify(ctx, { to, kind: 'refusal_appealed' });
      return refusal;
    });
  }

  /** Until it is settled; one may appeal again while there is time. */
  takeBackAppeal(ctx: RequestContext, raw: unknown): Promise<PlanRefusalEntity> {
    const { id, expectedVersion } = parseInput(takeBackAppealInput, raw);
    return ctx.write(async () => {
      const refusal = await this.find(ctx, 'plan-refusal:take-back', id, expectedVersion);
      if (refusal.status !== 'appealed') throw Expected.of('NO_APPEAL');
      await this.save(ctx, refusal, { status: 'standing', appealedOn: null });
      return refusal;
    });
  }

  settle(ctx: RequestContext, raw: unknown): Promise<PlanRefusalEntity> {
    const { id, expectedVersion, outcome, settledOn } = parseInput(settleRefusalInput, raw);
    return ctx.write(async () => {
      const refusal = await this.find(ctx, 'plan-refusal:record', id, expectedVersion);
      // What is decided of a no to a coordinator is for those who said it, also when somebody coordinates since.
      if (refusal.about !== 'plan') throw forbidden();
      if (refusal.settledOn) throw Expected.of('REFUSAL_SETTLED');
      if (settledOn > dateInOslo(ctx.now)) throw Expected.of('DATE_IN_FUTURE', 'settledOn');
      await this.save(ctx, refusal, { status: outcome, settledOn });
      return refusal;
    });
  }

  private async find(
    ctx: RequestContext,
    action: 'plan-refusal:record' | 'plan-refusal:appeal' | 'plan-refusal:take-back',
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
  ): Promise<RefusalReader[]> {
    const before = { status: refusal.status };
    const fields = { ...wanted, version: refusal.version + 1 };
    await this.refusals.update(ctx, refusal.id, fields);
    Object.assign(refusal, fields);
    return tellOfRefusal(ctx, refusal, before, wanted);
  }
}
