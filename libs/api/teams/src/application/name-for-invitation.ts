import { Injectable } from '@nestjs/common';
import { nameForTeamInvitationInput } from '@samplan/shared/contracts';
import { dateInOslo, parseId, type PersonId } from '@samplan/shared/kernel';
import { recordChange } from '@samplan/api/platform/change-feed';
import { isOneself } from '@samplan/api/people';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, notFound, type RequestContext } from '@samplan/api/platform/request';
import { notify } from '@samplan/api/notices';
import { closedBecause } from '../domain/invitation';
import { InvitationRepository } from '../persistence/invitation.repository';
import type { TeamInvitationEntity } from '../persistence/team-invitation.entity';
import { UnitStaff } from '../persistence/unit-staff';

/** The unit that is asked names one of its own; the invitation then waits for that person. */
@Injectable()
export class NameForInvitation {
  constructor(
    private readonly invitations: InvitationRepository,
    private readonly staff: UnitStaff,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<TeamInvitationEntity> {
    const input = parseInput(nameForTeamInvitationInput, raw);
    const id = parseId(input.invitationId);
    if (!id) throw notFound();
    return ctx.write(async () => {
      const invitation = await this.invitations.toMe(ctx, id, 'write');
      if (!invitation || invitation.toKind !== 'unit') throw notFound();
      const closed = invitation.personId ? 'INVITATION_CLOSED' : closedBecause(invitation, dateInOslo(ctx.now));
      if (closed) throw Expected.of(closed);
      const personId = parseId<PersonId>(input.personId);
      if (!personId || !(await this.staff.works(ctx, invitation.unitId!, personId)))
        throw Expected.of('NOT_IN_UNIT', 'personId');
      if ((await isOneself(ctx, personId)) && (await isOneself(ctx, invitation.invitedBy)))
        throw Expected.of('INVITE_ONESELF', 'personId');
      // That the person has kept somebody out is theirs to tell; the unit learns only that it must choose another.
      if (await this.invitations.keptOut(ctx, id, personId)) throw Expected.of('PERSON_KEPT_OUT', 'personId');
      const fields = {
        personId,
        namedBy: ctx.viewer.personId,
        namedAt: ctx.now,
        version: invitation.version + 1,
      };
      if (!(await this.invitations.name(ctx, id, fields))) throw Expected.of('ALREADY_INVITED', 'personId');
      await recordChange(ctx, {
        type: 'team_invitation.edited',
        entity: 'team_invitation',
        id,
        version: fields.version,
        collaborationId: invitation.collaborationId,
        lifeArea: 'common',
        before: null,
        after: { personId },
      });
      if (personId !== ctx.viewer.personId)
        await notify(ctx, {
          to: [personId],
          kind: 'team_invited',
          actorId: ctx.viewer.personId,
          aboutId: id,
        });
      return Object.assign(invitation, fields);
    });
  }
}
