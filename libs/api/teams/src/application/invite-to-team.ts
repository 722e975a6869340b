import { Injectable } from '@nestjs/common';
import { inviteToTeamInput, type LifeArea } from '@samplan/shared/contracts';
import { type CollaborationId, dateInOslo, newId, parseId } from '@samplan/shared/kernel';
import { Authz, reportSeen } from '@samplan/api/platform/authz';
import { recordChange } from '@samplan/api/platform/change-feed';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, notFound, type RequestContext } from '@samplan/api/platform/request';
import type { MadePersonalLink } from '@samplan/api/entry';
import { notify } from '@samplan/api/notices';
import type { z } from 'zod';
import { startInPast } from '../domain/invitation';
import { openable } from '../domain/opened';
import { AddresseeFinder } from './addressee';
import { CollaborationLoader } from '../persistence/collaboration.loader';
import { InvitableFinder } from '../persistence/invitable.finder';
import { InvitationRepository } from '../persistence/invitation.repository';
import type { TeamInvitationEntity } from '../persistence/team-invitation.entity';

type Invite = z.output<typeof inviteToTeamInput>;

export interface SentInvitation {
  invitation: TeamInvitationEntity;
  /** For an outsider: the personal link, told this once. */
  link: MadePersonalLink | null;
}

/** Asks a person, a unit or a standing team into the team. Nobody is let in by being asked. */
@Injectable()
export class InviteToTeam {
  constructor(
    private readonly authz: Authz,
    private readonly invitations: InvitationRepository,
    private readonly invitable: InvitableFinder,
    private readonly addressees: AddresseeFinder,
    private readonly collaborations: CollaborationLoader,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<SentInvitation> {
    const input = parseInput(inviteToTeamInput, raw);
    const collaborationId = parseId<CollaborationId>(input.collaborationId);
    if (!collaborationId) throw notFound();
    return ctx.write(async () => {
      const asked = { entity: 'collaboration', id: collaborationId } as const;
      const scope = await this.authz.require(ctx, 'team:invite', collaborationId, asked);
      reportSeen(ctx, scope, 'team', [{ collaborationId }]);
      await this.invitations.hold(ctx, collaborationId);
      const areas = await this.areasFor(ctx, collaborationId, scope.areasIn(collaborationId), input);
      if (startInPast(input.startsOn, dateInOslo(ctx.now))) throw Expected.of('START_IN_PAST', 'startsOn');
      const id = newId(ctx.now);
      const to = await this.addressees.find(ctx, collaborationId, id, input);
      const invitation: TeamInvitationEntity = {
        id,
        tenantId: ctx.viewer.tenantId,
        collaborationId,
        toKind: input.kind,
        personId: to.personId,
        unitId: to.unitId,
        standingTeamId: to.standingTeamId,
        role: input.measureId ? 'member' : input.role,
        helpsWith: input.helpsWith,
        level: input.level,
        areas,
        measureId: input.measureId ?? null,
        startsOn: input.startsOn,
        endsOn: input.endsOn ?? null,
        openedFrom: null,
        openedAreas: null,
        ...(input.seesEarlier
          ? openable({
              areas: scope.areasIn(collaborationId),
              seesFrom: (area) => scope.seesFrom(collaborationId, area),
            })
          : {}),
        state: 'open',
        reason: null,
        invitedBy: ctx.viewer.personId,
        invitedAt: ctx.now,
        namedBy: null,
        namedAt: null,
        settledBy: null,
        settledAt: null,
        version: 1,
      };
      await this.invitations.insert(ctx, invitation);
      await recordChange(ctx, {
        type: 'team_invitation.sent',
        entity: 'team_invitation',
        id: invitation.id,
        version: 1,
        collaborationId,
        lifeArea: 'common',
        before: null,
        after: { state: 'open', toKind: invitation.toKind },
      });
      await this.tell(ctx, collaborationId, scope, invitation, to.answering);
      return { invitation, link: to.link };
    });
  }

  /** A temporary expert gets the area of the measure and no other. */
  private async areasFor(
    ctx: RequestContext,
    collaborationId: string,
    mine: Set<LifeArea>,
    input: Invite,
  ): Promise<LifeArea[]> {
    if (!input.measureId) {
      if (input.areas.some((area) => !mine.has(area))) throw Expected.of('LIFE_AREA_NOT_OPEN', 'areas');
      return [...new Set(input.areas)];
    }
    const measureId = parseId(input.measureId);
    const task = measureId && (await this.invitable.task(ctx, collaborationId, measureId, mine));
    if (!task) throw Expected.of('FIELD_INVALID', 'measureId');
    if (task.over) throw Expected.of('MEASURE_ENDED', 'measureId');
    return task.lifeArea === 'common' ? [] : [task.lifeArea];
  }

  /** Those who can answer, and the person, who may say no before anybody comes. */
  private async tell(
    ctx: RequestContext,
    collaborationId: CollaborationId,
    scope: Awaited<ReturnType<Authz['require']>>,
    invitation: TeamInvitationEntity,
    answering: string[],
  ): Promise<void> {
    const about = { actorId: ctx.viewer.personId, aboutId: invitation.id };
    // The address of a collaboration is for its circle; whoever is asked finds the question among their own.
    await notify(ctx, { ...about, to: answering, kind: 'team_invited' });
    const { ownerId } = (await this.collaborations.byId(ctx, scope, collaborationId))!;
    await notify(ctx, { ...about, to: [ownerId], kind: 'invitation_sent', collaborationId });
  }
}
