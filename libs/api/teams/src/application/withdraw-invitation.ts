import { Injectable } from '@nestjs/common';
import { withdrawTeamInvitationInput } from '@samplan/shared/contracts';
import { dateInOslo, parseId, type PersonId } from '@samplan/shared/kernel';
import { Authz, reportSeen } from '@samplan/api/platform/authz';
import { recordChange } from '@samplan/api/platform/change-feed';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, notFound, type RequestContext } from '@samplan/api/platform/request';
import { PersonalLinks } from '@samplan/api/entry';
import { notify } from '@samplan/api/notices';
import { closedBecause } from '../domain/invitation';
import { InvitableFinder } from '../persistence/invitable.finder';
import { InvitationRepository } from '../persistence/invitation.repository';
import type { TeamInvitationEntity } from '../persistence/team-invitation.entity';

/** Takes an invitation back before it is answered: the coordinator, or the person, who says no to somebody coming. */
@Injectable()
export class WithdrawInvitation {
  constructor(
    private readonly authz: Authz,
    private readonly invitations: InvitationRepository,
    private readonly invitable: InvitableFinder,
    private readonly links: PersonalLinks,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<TeamInvitationEntity> {
    const input = parseInput(withdrawTeamInvitationInput, raw);
    const id = parseId(input.invitationId);
    if (!id) throw notFound();
    return ctx.write(async () => {
      const invitation = await this.invitations.one(
        ctx,
        await this.authz.everywhere(ctx, 'team-invitation:withdraw'),
        id,
      );
      if (!invitation) throw this.authz.miss(ctx, 'team_invitation', id);
      const { collaborationId } = invitation;
      const asked = { entity: 'collaboration', id: collaborationId } as const;
      const scope = await this.authz.require(ctx, 'team-invitation:withdraw', collaborationId, asked);
      reportSeen(ctx, scope, 'team', [{ collaborationId }]);
      const closed = closedBecause({ ...invitation, endsOn: null }, dateInOslo(ctx.now));
      if (closed) throw Expected.of(closed);
      const fields = {
        state: 'withdrawn' as const,
        reason: input.reason ?? null,
        settledBy: ctx.viewer.personId,
        settledAt: ctx.now,
        version: invitation.version + 1,
      };
      await this.invitations.update(ctx, id, fields);
      await this.links.withdrawAbout(ctx, id);
      await recordChange(ctx, {
        type: 'team_invitation.edited',
        entity: 'team_invitation',
        id,
        version: fields.version,
        collaborationId,
        lifeArea: 'common',
        before: { state: invitation.state },
        after: { state: fields.state },
      });
      await notify(ctx, {
        to: (await this.toldTo(ctx, invitation)).filter((person) => person !== ctx.viewer.personId),
        kind: 'invitation_withdrawn',
        aboutId: id,
      });
      return Object.assign(invitation, fields);
    });
  }

  private async toldTo(ctx: RequestContext, invitation: TeamInvitationEntity): Promise<PersonId[]> {
    const to = invitation.personId ?? invitation.unitId ?? invitation.standingTeamId;
    return (await this.invitable.answering(ctx, invitation.personId ? 'person' : invitation.toKind, to!)) as PersonId[];
  }
}
