import { Injectable } from '@nestjs/common';
import { editWhatMattersInput } from '@samplan/shared/contracts';
import { parseId, type PlanId } from '@samplan/shared/kernel';
import { Authz, reportSeen } from '@samplan/api/platform/authz';
import { recordChange } from '@samplan/api/platform/change-feed';
import { parseInput } from '@samplan/api/platform/graphql';
import { notFound, type RequestContext } from '@samplan/api/platform/request';
import { Conflicts } from '@samplan/api/people';
import type { PlanEntity } from '../persistence/plan.entity';
import { PlanRepository } from '../persistence/plan.repository';

/** Writes down what matters to the person. Somebody else's words meanwhile are never overwritten. */
@Injectable()
export class EditWhatMatters {
  constructor(
    private readonly authz: Authz,
    private readonly plans: PlanRepository,
    private readonly conflicts: Conflicts,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<PlanEntity> {
    const input = parseInput(editWhatMattersInput, raw);
    const id = parseId<PlanId>(input.planId);
    if (!id) throw notFound();
    return ctx.write(async () => {
      const plan = await this.plans.one(ctx, await this.authz.everywhere(ctx, 'collaboration:read'), id, 'write');
      if (!plan) throw this.authz.miss(ctx, 'individual_plan', id);
      const asked = { entity: 'individual_plan', id } as const;
      const scope = await this.authz.require(ctx, 'what-matters:edit', plan.collaborationId, asked);
      reportSeen(ctx, scope, 'plan', [plan]);
      if (plan.whatMatters === input.text) return plan;
      if (plan.whatMattersVersion !== input.expectedVersion && plan.whatMattersAuthorId && plan.whatMattersAt) {
        throw await this.conflicts.expected(
          ctx,
          [
            {
              field: 'text',
              yours: input.text,
              theirs: plan.whatMatters,
              theirId: plan.whatMattersAuthorId,
              at: plan.whatMattersAt,
            },
          ],
          plan.whatMattersVersion,
        );
      }
      const fields = {
        whatMatters: input.text,
        whatMattersAuthorId: ctx.viewer.personId,
        whatMattersAt: ctx.now,
        whatMattersVersion: plan.whatMattersVersion + 1,
      };
      await this.plans.update(ctx, id, fields);
      await recordChange(ctx, {
        type: 'what_matters.edited',
        entity: 'individual_plan',
        id,
        version: fields.whatMattersVersion,
        collaborationId: plan.collaborationId,
        lifeArea: 'common',
        before: { whatMatters: plan.whatMatters },
        after: { whatMatters: input.text },
      });
      return Object.assign(plan, fields);
    });
  }
}
