import { Injectable } from '@nestjs/common';
import { setSeesPlaceInput } from '@samplan/shared/contracts';
import { recordChange } from '@samplan/api/platform/change-feed';
import { parseInput } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';
import { MembershipRepository } from '../persistence/membership.repository';
import type { TeamMembershipEntity } from '../persistence/team-membership.entity';
import { MembershipGate } from './membership-gate';

/** Whether a member has to know where somebody with a protected address is. Only that member's own pages are told. */
@Injectable()
export class SetSeesPlace {
  constructor(
    private readonly gate: MembershipGate,
    private readonly memberships: MembershipRepository,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<TeamMembershipEntity> {
    const { membershipId, seesPlace } = parseInput(setSeesPlaceInput, raw);
    return ctx.write(async () => {
      const { membership } = await this.gate.forChange(ctx, membershipId, 'protection:set');
      if (membership.seesPlace === seesPlace) return membership;
      const fields = { seesPlace, version: membership.version + 1 };
      await this.memberships.update(ctx, membership.id, fields);
      const changed = Object.assign(membership, fields);
      await recordChange(ctx, {
        type: 'place.told',
        entity: 'team_membership',
        id: changed.id,
        version: changed.version,
        collaborationId: changed.collaborationId,
        lifeArea: 'common',
        audienceId: changed.personId,
        before: null,
        after: null,
      });
      return changed;
    });
  }
}
