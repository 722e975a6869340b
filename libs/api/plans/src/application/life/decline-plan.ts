import { Injectable } from '@nestjs/common';
import { declinePlanInput } from '@samplan/shared/contracts';
import { type CollaborationId, dateInOslo, parseId } from '@samplan/shared/kernel';
import { Authz } from '@samplan/api/platform/authz';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, notFound, type RequestContext } from '@samplan/api/platform/request';
import type { PlanEntity } from '../../persistence/plan.entity';
import { PlanRepository } from '../../persistence/plan.repository';
import { PlanMover } from './plan-mover';
import { RecordPlanWish } from './record-plan-wish';

/** No to a plan. A coordinator, the team, its meetings and messages stay. */
@Injectable()
export class DeclinePlan {
  constructor(
    private readonly authz: Authz,
    private readonly plans: PlanRepository,
    private readonly mover: PlanMover,
    private readonly wishes: RecordPlanWish,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<PlanEntity> {
    const { collaborationId: text, expectedVersion, declinedOn, how } = parseInput(declinePlanInput, raw);
    const collaborationId = parseId<CollaborationId>(text);
    if (!collaborationId) throw notFound();
    return ctx.write(async () => {
      const asked = { entity: 'collaboration', id: collaborationId } as const;
      const scope = await this.authz.require(ctx, 'plan:withdraw', collaborationId, asked);
      if (declinedOn > dateInOslo(ctx.now)) throw Expected.of('DATE_IN_FUTURE', 'declinedOn');
      const current = await this.plans.held(ctx, scope, collaborationId);
      if (current) return this.mover.move(ctx, current, 'decline', { expectedVersion, reason: how });
      if (expectedVersion) throw Expected.of('CHANGED_MEANWHILE');
      const offered = { wishedBy: 'service', wishedOn: declinedOn, wishedHow: how, consentHow: null } as const;
      return this.wishes.add(ctx, collaborationId, 'declined', offered);
    });
  }
}
