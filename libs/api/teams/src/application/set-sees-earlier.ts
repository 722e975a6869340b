import { Injectable } from '@nestjs/common';
import { setSeesEarlierInput } from '@samplan/shared/contracts';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { notify } from '@samplan/api/notices';
import { isOneself } from '@samplan/api/people';
import { openable } from '../domain/opened';
import { seesEarlier } from '../domain/membership';
import { CollaborationLoader } from '../persistence/collaboration.loader';
import { MembershipRepository } from '../persistence/membership.repository';
import type { TeamMembershipEntity } from '../persistence/team-membership.entity';
import { MembershipGate } from './membership-gate';

/** Opens what was written before somebody came, or closes it again; the life areas they see stay as they are. */
@Injectable()
export class SetSeesEarlier {
  constructor(
    private readonly gate: MembershipGate,
    private readonly memberships: MembershipRepository,
    private readonly collaborations: CollaborationLoader,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<TeamMembershipEntity> {
    const input = parseInput(setSeesEarlierInput, raw);
    return ctx.write(async () => {
      const { membership, scope } = await this.gate.forChange(ctx, input.membershipId, 'team:open-messages');
      const before = seesEarlier(membership);
      if (before === input.seesEarlier) return membership;
      const { collaborationId } = membership;
      if (input.seesEarlier && (await isOneself(ctx, membership.personId))) throw Expected.of('OPENS_TO_ONESELF');
      const opened = input.seesEarlier
        ? openable({
            areas: scope.areasIn(collaborationId),
            seesFrom: (area) => scope.seesFrom(collaborationId, area),
          })
        : { openedFrom: null, openedAreas: null, seesFrom: null };
      const fields = { ...opened, version: membership.version + 1 };
      await this.memberships.update(ctx, membership.id, fields);
      const changed = Object.assign(membership, fields);
      await this.gate.tell(ctx, changed, { seesEarlier: before }, { seesEarlier: input.seesEarlier });
      const { ownerId } = (await this.collaborations.byId(ctx, scope, collaborationId))!;
      if (input.seesEarlier && ownerId !== ctx.viewer.personId) {
        await notify(ctx, {
          to: [ownerId],
          kind: 'earlier_messages_opened',
          collaborationId,
          actorId: ctx.viewer.personId,
          aboutId: changed.id,
        });
      }
      return changed;
    });
  }
}
