import { Injectable } from '@nestjs/common';
import type { Action } from '@samplan/shared/contracts';
import { type CollaborationId, parseId } from '@samplan/shared/kernel';
import { Authz, reportSeen, type Scope } from '@samplan/api/platform/authz';
import { recordChange } from '@samplan/api/platform/change-feed';
import { notFound, type RequestContext } from '@samplan/api/platform/request';
import { InvitationRepository } from '../persistence/invitation.repository';
import { MembershipRepository } from '../persistence/membership.repository';
import type { TeamMembershipEntity } from '../persistence/team-membership.entity';

/** Finds a membership that is about to be changed, stops those who may not, and holds the team while it is done. */
@Injectable()
export class MembershipGate {
  constructor(
    private readonly authz: Authz,
    private readonly memberships: MembershipRepository,
    private readonly invitations: InvitationRepository,
  ) {}

  /** `own` is what one needs for one's own membership. */
  async forChange(
    ctx: RequestContext,
    text: string,
    action: Action,
    own: Action = action,
  ): Promise<{ membership: TeamMembershipEntity; scope: Scope }> {
    const id = parseId(text);
    if (!id) throw notFound();
    const reading = await this.authz.everywhere(ctx, 'collaboration:read');
    const membership = await this.memberships.lasting(ctx, reading, id);
    if (!membership) throw this.authz.miss(ctx, 'team_membership', id);
    const { collaborationId } = membership;
    const needed = membership.personId === ctx.viewer.personId ? own : action;
    const asked = { entity: 'collaboration', id: collaborationId } as const;
    const scope = await this.authz.require(ctx, needed, collaborationId, asked);
    reportSeen(ctx, scope, 'team', [{ collaborationId }]);
    await this.invitations.hold(ctx, collaborationId);
    return { membership, scope };
  }

  /** The change row of one membership. */
  async tell(
    ctx: RequestContext,
    membership: { id: string; version: number; collaborationId: string },
    before: Record<string, unknown> | null,
    after: Record<string, unknown> | null,
  ): Promise<void> {
    await recordChange(ctx, {
      type: 'team.edited',
      entity: 'team_membership',
      id: membership.id,
      version: membership.version,
      collaborationId: membership.collaborationId as CollaborationId,
      lifeArea: 'common',
      before,
      after,
    });
  }
}
