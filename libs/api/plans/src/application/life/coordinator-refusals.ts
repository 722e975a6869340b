import { Injectable } from '@nestjs/common';
import { recordRefusalInput, settleRefusalInput } from '@samplan/shared/contracts';
import { type CollaborationId, dateInOslo, parseId } from '@samplan/shared/kernel';
import { notify } from '@samplan/api/notices';
import { Authz } from '@samplan/api/platform/authz';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, notFound, type RequestContext } from '@samplan/api/platform/request';
import {
  CoordinatorRefusalRepository,
  type CoordinatorRefusalRow,
} from '../../persistence/life/coordinator-refusal.repository';
import { PlanRefusalRepository } from '../../persistence/life/plan-refusal.repository';
import { newRefusal } from './new-refusal';
import { type RefusalReader, tellOfRefusal } from './refusal-news';

/** A no to a coordinator is said by those who would have named one, and they are in no circle. */
@Injectable()
export class CoordinatorRefusals {
  constructor(
    private readonly authz: Authz,
    private readonly seen: CoordinatorRefusalRepository,
    private readonly refusals: PlanRefusalRepository,
  ) {}

  record(ctx: RequestContext, raw: unknown): Promise<CoordinatorRefusalRow> {
    const { collaborationId: text, ...decision } = parseInput(recordRefusalInput, raw);
    const collaborationId = parseId<CollaborationId>(text);
    if (!collaborationId) throw notFound();
    return ctx.write(async () => {
      await this.authz.requireUnitRole(ctx, 'coordinator-refusal:decide');
      const facts = await this.seen.facts(ctx, collaborationId);
      if (!facts) throw notFound();
      if (facts.hasCoordinator) throw Expected.of('HAS_COORDINATOR');
      const refusal = newRefusal(ctx, { ...decision, collaborationId, about: 'coordinator' });
      if (!(await this.refusals.insert(ctx, refusal))) throw Expected.of('REFUSAL_STANDS');
      const told = await tellOfRefusal(ctx, refusal, null, { status: refusal.status });
      await this.tellNear(ctx, 'coordinator_refused', refusal, told);
      return { ...refusal, ownerId: facts.ownerId };
    });
  }

  settle(ctx: RequestContext, raw: unknown): Promise<CoordinatorRefusalRow> {
    const { id: text, expectedVersion, outcome, settledOn } = parseInput(settleRefusalInput, raw);
    const id = parseId(text);
    if (!id) throw notFound();
    return ctx.write(async () => {
      await this.authz.requireUnitRole(ctx, 'coordinator-refusal:decide');
      const refusal = await this.seen.one(ctx, id);
      if (!refusal) throw notFound();
      if (refusal.version !== expectedVersion) throw Expected.of('CHANGED_MEANWHILE');
      if (refusal.settledOn) throw Expected.of('REFUSAL_SETTLED');
      if (settledOn > dateInOslo(ctx.now)) throw Expected.of('DATE_IN_FUTURE', 'settledOn');
      const fields = { status: outcome, settledOn, version: refusal.version + 1 };
      await this.refusals.update(ctx, id, fields);
      const told = await tellOfRefusal(ctx, refusal, { status: refusal.status }, { status: outcome, settledOn });
      await this.tellNear(ctx, 'refusal_settled', refusal, told);
      return { ...refusal, ...fields };
    });
  }

  /** The person, those who speak for them and whoever coordinates since; what was decided stands on the card. */
  private tellNear(
    ctx: RequestContext,
    kind: 'coordinator_refused' | 'refusal_settled',
    { collaborationId }: { collaborationId: CollaborationId },
    told: RefusalReader[],
  ): Promise<void> {
    const to = told.filter(({ inUnit }) => !inUnit).map(({ personId }) => personId);
    return notify(ctx, { to, kind, collaborationId });
  }
}
