import { Injectable } from '@nestjs/common';
import { type ConsentWay, recordPlanWishInput, type WishedBy } from '@samplan/shared/contracts';
import { type CollaborationId, dateInOslo, newId, parseId, type PlanId } from '@samplan/shared/kernel';
import { Authz } from '@samplan/api/platform/authz';
import { recordChange } from '@samplan/api/platform/change-feed';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, notFound, type RequestContext } from '@samplan/api/platform/request';
import type { PlanEntity } from '../../persistence/plan.entity';
import { PlanRepository } from '../../persistence/plan.repository';

interface Wish {
  wishedBy: WishedBy;
  wishedOn: string;
  wishedHow: string;
  consentHow: ConsentWay | null;
}

/** A plan exists by the person's wish: who asked, when, in what way, and whether the person has said yes to it. */
@Injectable()
export class RecordPlanWish {
  constructor(
    private readonly authz: Authz,
    private readonly plans: PlanRepository,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<PlanEntity> {
    const { collaborationId: text, ...wish } = parseInput(recordPlanWishInput, raw);
    const collaborationId = parseId<CollaborationId>(text);
    if (!collaborationId) throw notFound();
    return ctx.write(async () => {
      const asked = { entity: 'collaboration', id: collaborationId } as const;
      const scope = await this.authz.require(ctx, 'plan:wish', collaborationId, asked);
      if (wish.wishedOn > dateInOslo(ctx.now)) throw Expected.of('DATE_IN_FUTURE', 'wishedOn');
      const own = scope.isOwn(collaborationId);
      const consentHow = wish.consentHow ?? (wish.wishedBy === 'person' ? (own ? 'signed' : 'spoken') : null);
      return this.add(ctx, collaborationId, 'wished', { ...wish, consentHow });
    });
  }

  /** Inside the caller's transaction, who has decided that the viewer may. A new row, be it a yes or a no. */
  async add(
    ctx: RequestContext,
    collaborationId: CollaborationId,
    state: 'wished' | 'declined',
    { wishedBy, wishedOn, wishedHow, consentHow }: Wish,
  ): Promise<PlanEntity> {
    const empty = {
      stateReason: null,
      resources: null,
      ownContribution: null,
      kinContribution: null,
      neededCooperation: null,
      periodStart: null,
      periodEnd: null,
      reviewDate: null,
      reviewMonths: null,
      reviewWas: null,
      reviewReason: null,
      whatMatters: null,
      whatMattersAuthorId: null,
      whatMattersAt: null,
      whatMattersVersion: 0,
    };
    const by = ctx.viewer.personId;
    const plan: PlanEntity = {
      ...empty,
      id: newId<PlanId>(ctx.now),
      tenantId: ctx.viewer.tenantId,
      collaborationId,
      state,
      wishedBy,
      wishedOn,
      wishedHow,
      consentHow,
      consentOn: consentHow && wishedOn,
      recordedBy: by,
      recordedAt: ctx.now,
      stateSince: ctx.now,
      stateBy: by,
      version: 1,
    };
    if (!(await this.plans.insert(ctx, plan))) throw Expected.of('PLAN_EXISTS');
    await recordChange(ctx, {
      type: 'plan.changed',
      entity: 'individual_plan',
      id: plan.id,
      version: 1,
      collaborationId,
      lifeArea: 'common',
      before: null,
      after: { state, wishedBy, wishedOn, wishedHow, consentHow },
    });
    return plan;
  }
}
