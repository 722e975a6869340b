import { Injectable } from '@nestjs/common';
import type { PersonId, PlanId } from '@samplan/shared/kernel';
import { Authz, reportSeen } from '@samplan/api/platform/authz';
import { recordChange, touchesSince } from '@samplan/api/platform/change-feed';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { Conflicts } from '@samplan/api/people';
import { SharedTexts } from '@samplan/api/texts';
import { isOver } from '../../domain/plan';
import type { PlanEntity } from '../../persistence/plan.entity';
import { PlanRepository } from '../../persistence/plan.repository';

interface Said {
  text: string | null;
  authorId: PersonId;
  at: Date;
}

const kind = 'what_matters';

/** Where what matters to the person is written, whichever way the words come. */
@Injectable()
export class WriteWords {
  constructor(
    private readonly authz: Authz,
    private readonly plans: PlanRepository,
    private readonly conflicts: Conflicts,
    private readonly texts: SharedTexts,
  ) {}

  /** The plan with all that was written together in it, for whoever may write; held until the transaction ends. */
  async hold(ctx: RequestContext, id: PlanId): Promise<PlanEntity> {
    await this.texts.settle(ctx, { kind, id });
    const plan = await this.plans.one(ctx, await this.authz.everywhere(ctx, 'collaboration:read'), id, 'write');
    if (!plan) throw this.authz.miss(ctx, 'individual_plan', id);
    const asked = { entity: 'individual_plan', id } as const;
    const scope = await this.authz.require(ctx, 'what-matters:edit', plan.collaborationId, asked);
    reportSeen(ctx, scope, 'plan', [plan]);
    if (isOver(plan.state)) throw Expected.of('TRANSITION_NOT_ALLOWED');
    return plan;
  }

  /** Over the words the viewer saw. Somebody else's meanwhile are never overwritten; then both are shown. */
  async over(
    ctx: RequestContext,
    plan: PlanEntity,
    { field, text, expectedVersion }: { field: string; text: string; expectedVersion: number },
  ): Promise<void> {
    const { whatMatters: theirs, whatMattersVersion: version } = plan;
    if (theirs === text) return;
    // Whoever saw no words has no version of them, and has nothing to lose where there are none now.
    const sawTheSame = version === expectedVersion || (theirs === null && expectedVersion === 0);
    if (!sawTheSame) {
      const { theirId, at } = await this.lastBy(ctx, plan, expectedVersion);
      throw await this.conflicts.expected(ctx, [{ field, yours: text, theirs, theirId, at }], version);
    }
    await this.record(ctx, plan, { text, authorId: ctx.viewer.personId, at: ctx.now });
    await this.follow(ctx, plan.id, text);
  }

  /** Who wrote, or took away, what stands now; of what was taken away the plan itself names nobody. */
  private async lastBy(ctx: RequestContext, plan: PlanEntity, since: number): Promise<{ theirId: string; at: Date }> {
    const { id, whatMattersAuthorId, whatMattersAt } = plan;
    if (whatMattersAuthorId && whatMattersAt) return { theirId: whatMattersAuthorId, at: whatMattersAt };
    const touch = (await touchesSince(ctx, id, since)).findLast(({ type }) => type === 'what_matters.edited');
    if (!touch) throw Expected.of('CHANGED_MEANWHILE');
    return { theirId: touch.actor_id, at: touch.at };
  }

  /** The next version and its change row, under the name of whoever said it. */
  async record(ctx: RequestContext, plan: PlanEntity, said: Said): Promise<void> {
    const { id, collaborationId, whatMatters: before } = plan;
    const version = plan.whatMattersVersion + 1;
    Object.assign(plan, await this.put(ctx, id, said, version));
    await recordChange(ctx, {
      type: 'what_matters.edited',
      entity: 'individual_plan',
      id,
      version,
      collaborationId,
      lifeArea: 'common',
      before: { whatMatters: before },
      after: { whatMatters: said.text },
      actorId: said.authorId,
    });
  }

  /** The columns alone, where another writes the change row. */
  async put(
    ctx: RequestContext,
    id: PlanId,
    { text, authorId, at }: Said,
    version: number,
  ): Promise<Partial<PlanEntity>> {
    const fields = {
      whatMatters: text,
      whatMattersAuthorId: text === null ? null : authorId,
      whatMattersAt: text === null ? null : at,
      whatMattersVersion: version,
    };
    await this.plans.update(ctx, id, fields);
    return fields;
  }

  /** Those who write together get what was written in another way. */
  follow(ctx: RequestContext, id: PlanId, text: string | null): Promise<void> {
    return this.texts.follow(ctx, { kind, id }, text ?? '');
  }
}
