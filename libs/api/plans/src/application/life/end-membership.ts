import { Injectable } from '@nestjs/common';
import { endMembershipInput } from '@samplan/shared/contracts';
import { parseInput } from '@samplan/api/platform/graphql';
import type { Scope } from '@samplan/api/platform/authz';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { notify } from '@samplan/api/notices';
import {
  cannotEndBecause,
  CollaborationLoader,
  MembershipGate,
  MembershipRepository,
  type TeamMembershipEntity,
} from '@samplan/api/teams';
import { isOpen, waitsForTheChild } from '../../domain/measure';
import type { MeasureEntity } from '../../persistence/goals/measure.entity';
import { MeasureRepository } from '../../persistence/goals/measure.repository';
import { AccountableFinder } from '../goals/accountable';
import { ChangeMeasure } from '../goals/change-measure';
import { ChildVoice } from '../person/child-voice';

/** Somebody leaves the team, or is asked to. What they have promised is handed to others first; nothing is orphaned. */
@Injectable()
export class EndMembership {
  constructor(
    private readonly gate: MembershipGate,
    private readonly memberships: MembershipRepository,
    private readonly collaborations: CollaborationLoader,
    private readonly measures: MeasureRepository,
    private readonly accountable: AccountableFinder,
    private readonly changes: ChangeMeasure,
    private readonly voice: ChildVoice,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<string> {
    const input = parseInput(endMembershipInput, raw);
    return ctx.write(async () => {
      const { membership, scope } = await this.gate.forChange(ctx, input.membershipId, 'team:edit', 'team:leave');
      const refusal = cannotEndBecause(membership, await this.memberships.successorStands(ctx, membership));
      if (refusal) throw Expected.of(refusal);
      await this.handOver(ctx, scope, membership, input.handedOver);
      const ended = await this.memberships.end(ctx, membership.id, input.reason ?? null);
      for (const { id, version } of ended) {
        await this.gate.tell(ctx, { ...membership, id, version }, null, { ended: true });
      }
      await this.tell(ctx, scope, membership);
      return membership.id;
    });
  }

  /** Open measures of somebody with no other place in the team go to those that are named, each to one who stays. */
  private async handOver(
    ctx: RequestContext,
    scope: Scope,
    leaving: TeamMembershipEntity,
    wanted: { measureId: string; toPersonId: string }[],
  ): Promise<void> {
    if (await this.memberships.staysOtherwise(ctx, leaving)) return;
    const all = await this.measures.ofCollaboration(ctx, scope, leaving.collaborationId);
    const open = all.filter((measure) => isOpen(measure.status) && measure.accountablePersonId === leaving.personId);
    for (const measure of open) {
      const to = wanted.find(({ measureId }) => measureId === measure.id)?.toPersonId;
      if (!to || to === leaving.personId) throw Expected.of('MEASURES_NOT_HANDED_OVER', 'handedOver', measure.id);
      const current = await this.measures.one(ctx, scope, measure.id, 'write');
      if (current) await this.give(ctx, current, to);
    }
  }

  private async give(ctx: RequestContext, measure: MeasureEntity, toPersonId: string): Promise<void> {
    const to = await this.accountable.find(ctx, measure, toPersonId).catch((error: unknown) => {
      throw error instanceof Expected
        ? new Expected(error.errors.map(({ code }) => ({ code, path: ['handedOver', measure.id] })))
        : error;
    });
    if (waitsForTheChild(measure.status))
      await this.voice.require(ctx, { ...measure, ...to }, 'handedOver', measure.id);
    await this.changes.write(ctx, measure, to, {
      before: { accountablePersonId: measure.accountablePersonId },
      after: { accountablePersonId: to.accountablePersonId },
    });
  }

  /** The person and the coordinator are told who left; who was asked to leave is told as well. */
  private async tell(
    ctx: RequestContext,
    scope: Scope,
    { id, personId, collaborationId }: TeamMembershipEntity,
  ): Promise<void> {
    const { ownerId } = (await this.collaborations.byId(ctx, scope, collaborationId))!;
    const coordinators = await this.memberships.coordinators(ctx, collaborationId);
    const others = [ownerId, ...coordinators].filter((one) => one !== ctx.viewer.personId && one !== personId);
    await notify(ctx, { to: others, kind: 'member_left', collaborationId, actorId: personId, aboutId: id });
    if (personId !== ctx.viewer.personId)
      await notify(ctx, { to: [personId], kind: 'membership_ended', actorId: ctx.viewer.personId, aboutId: id });
  }
}
