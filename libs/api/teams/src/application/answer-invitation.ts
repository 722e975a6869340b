import { Injectable } from '@nestjs/common';
import { answerTeamInvitationInput } from '@samplan/shared/contracts';
import { dateInOslo, newId, parseId } from '@samplan/shared/kernel';
import { recordChange } from '@samplan/api/platform/change-feed';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, notFound, type RequestContext } from '@samplan/api/platform/request';
import { notify } from '@samplan/api/notices';
import { closedBecause, mayAnswer } from '../domain/invitation';
import { InvitationRepository } from '../persistence/invitation.repository';
import type { TeamInvitationEntity } from '../persistence/team-invitation.entity';

/** Yes makes the membership at once; no leaves a reason for the coordinator. */
@Injectable()
export class AnswerInvitation {
  constructor(private readonly invitations: InvitationRepository) {}

  run(ctx: RequestContext, raw: unknown): Promise<TeamInvitationEntity> {
    const input = parseInput(answerTeamInvitationInput, raw);
    const id = parseId(input.invitationId);
    if (!id) throw notFound();
    return ctx.write(async () => {
      const invitation = await this.invitations.toMe(ctx, id, 'write');
      if (!invitation) throw notFound();
      const closed = closedBecause(invitation, dateInOslo(ctx.now));
      if (closed) throw Expected.of(closed);
      // Those who see it without being the person asked are, by the database's rule, the unit's or the team's own.
      const answering = {
        viewerId: ctx.viewer.personId,
        leads: invitation.toKind === 'standing_team',
        receives: invitation.toKind === 'unit',
      };
      if (!mayAnswer(input.accept, invitation, answering)) throw Expected.of('NOT_ALLOWED');
      const fields = {
        state: input.accept ? ('accepted' as const) : ('declined' as const),
        reason: input.reason ?? null,
        settledBy: ctx.viewer.personId,
        settledAt: ctx.now,
        version: invitation.version + 1,
      };
      await this.invitations.update(ctx, id, fields);
      await recordChange(ctx, {
        type: 'team_invitation.edited',
        entity: 'team_invitation',
        id,
        version: fields.version,
        collaborationId: invitation.collaborationId,
        lifeArea: 'common',
        before: { state: invitation.state },
        after: { state: fields.state },
      });
      if (input.accept && !(await this.invitations.join(ctx, id, newId(ctx.now)))) throw this.tooLate(invitation);
      await notify(ctx, {
        to: [invitation.invitedBy],
        kind: input.accept ? 'invitation_accepted' : 'invitation_declined',
        collaborationId: invitation.collaborationId,
        actorId: ctx.viewer.personId,
        aboutId: id,
      });
      return Object.assign(invitation, fields);
    });
  }

  private tooLate(invitation: TeamInvitationEntity): Expected {
    return Expected.of(invitation.measureId ? 'MEASURE_ENDED' : 'ALREADY_IN_TEAM');
  }
}
