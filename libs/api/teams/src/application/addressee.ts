import { Injectable } from '@nestjs/common';
import type { ErrorCode, inviteToTeamInput } from '@samplan/shared/contracts';
import { parseId } from '@samplan/shared/kernel';
import { isOneself } from '@samplan/api/people';
import { PersonalLinks, type MadePersonalLink } from '@samplan/api/entry';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import type { z } from 'zod';
import { InvitableFinder, type InvitableRow } from '../persistence/invitable.finder';

type Invite = z.output<typeof inviteToTeamInput>;

/** To whom an invitation goes, and who answers it. */
export interface Addressee {
  personId: string | null;
  unitId: string | null;
  standingTeamId: string | null;
  answering: string[];
  /** For an outsider: the personal link, told this once. */
  link: MadePersonalLink | null;
}

const refusals: Partial<Record<InvitableRow['state'], ErrorCode>> = {
  in_team: 'ALREADY_IN_TEAM',
  invited: 'ALREADY_INVITED',
  kept_out: 'PERSON_KEPT_OUT',
};

/** Finds whom the coordinator means, or says beside the field why they cannot be asked. */
@Injectable()
export class AddresseeFinder {
  constructor(
    private readonly invitable: InvitableFinder,
    private readonly links: PersonalLinks,
  ) {}

  async find(ctx: RequestContext, collaborationId: string, invitationId: string, input: Invite): Promise<Addressee> {
    if (input.outsider) return this.outsider(ctx, collaborationId, invitationId, input.outsider);
    const id = parseId(input.toId ?? '');
    const to = id && (await this.invitable.one(ctx, collaborationId, input.measureId ?? null, input.kind, id));
    if (!to) throw Expected.of('FIELD_INVALID', 'toId');
    if (input.kind === 'person' && (await isOneself(ctx, to.id))) throw Expected.of('INVITE_ONESELF', 'toId');
    const refusal = refusals[to.state] ?? (to.answers ? null : 'NOBODY_TO_ASK');
    if (refusal) throw Expected.of(refusal, 'toId');
    return {
      personId: input.kind === 'person' ? to.id : null,
      unitId: input.kind === 'standing_team' ? null : to.unit_id,
      standingTeamId: input.kind === 'standing_team' ? to.id : null,
      answering: await this.invitable.answering(ctx, input.kind, to.id),
      link: null,
    };
  }

  /** Somebody new, with a link to log in by; they find the invitation when they are in. */
  private async outsider(
    ctx: RequestContext,
    collaborationId: string,
    invitationId: string,
    { unitId: text, ...person }: NonNullable<Invite['outsider']>,
  ): Promise<Addressee> {
    const unitId = text ? parseId(text) : null;
    if (text && !(unitId && (await this.invitable.one(ctx, collaborationId, null, 'unit', unitId))))
      throw Expected.of('FIELD_INVALID', 'outsider', 'unitId');
    const link = await this.links.make(ctx, {
      collaborationId,
      purpose: 'team',
      person: { ...person, profession: person.kind === 'professional' ? person.profession : null },
      aboutId: invitationId,
    });
    return { personId: link.personId, unitId, standingTeamId: null, answering: [link.personId], link };
  }
}
