import { Injectable } from '@nestjs/common';
import type { LinkPurpose, PersonKind } from '@samplan/shared/contracts';
import { type PersonalLinkId, newId, type PersonId } from '@samplan/shared/kernel';
import { Expected, forbidden, type RequestContext } from '@samplan/api/platform/request';
import { PersonalLinkRepository, type LinkRow, type MadeOrNot } from '../persistence/personal-link.repository';
import { newToken } from './token';

const daysALinkLasts = 14;

export interface PersonalLinkRequest {
  collaborationId: string;
  purpose: LinkPurpose;
  /** Somebody who belongs to the collaboration but cannot log in yet, or somebody new, who is made here. */
  person: { id: PersonId } | { kind: PersonKind; givenName: string; familyName: string; profession?: string | null };
  /** The caller's own row that the answer concerns; handed to the page that opens when the link is used. */
  aboutId?: string | null;
}

/** A link, told this once: only the hash of its token is kept. */
export interface MadePersonalLink {
  id: PersonalLinkId;
  personId: PersonId;
  /** Address within the program; the page puts its own origin before it. */
  path: string;
  expiresAt: Date;
}

const refused: Record<Exclude<MadeOrNot, 'made' | 'not_coordinator'>, () => Error> = {
  not_here: () => Expected.of('PERSON_NOT_HERE', 'personId'),
  has_login: () => Expected.of('PERSON_HAS_LOGIN', 'personId'),
  known: () => Expected.of('LINK_NOT_FOR_PERSON', 'personId'),
};

/**
 * Personal links for people who cannot log in yet. The person is there from the moment the link is made, so rows may
 * refer to them at once; the first login that uses the link becomes that person. A link by itself opens nothing.
 */
@Injectable()
export class PersonalLinks {
  constructor(private readonly links: PersonalLinkRepository) {}

  /** Within the caller's write, and after the caller has checked who asks; the database checks that they coordinate. */
  async make(ctx: RequestContext, request: PersonalLinkRequest): Promise<MadePersonalLink> {
    const { token, hash } = newToken();
    const id = newId<PersonalLinkId>(ctx.now);
    const person: LinkRow['person'] =
      'id' in request.person
        ? { id: request.person.id, isNew: false }
        : { ...request.person, profession: request.person.profession ?? null, id: newId(ctx.now), isNew: true };
    const { collaborationId, purpose, aboutId = null } = request;
    const lasts = `${daysALinkLasts} days`;
    const outcome = await this.links.make(ctx, {
      id,
      collaborationId,
      purpose,
      aboutId,
      tokenHash: hash,
      lasts,
      person,
    });
    if (outcome === 'not_coordinator') throw forbidden();
    if (outcome !== 'made') throw refused[outcome]();
    const expiresAt = new Date(ctx.now.getTime() + daysALinkLasts * 24 * 60 * 60 * 1000);
    return { id, personId: person.id, path: `/invitasjon/${token}`, expiresAt };
  }

  /** Within the caller's write, and after the caller has withdrawn the invitation: no link to it lets anybody in. */
  withdrawAbout(ctx: RequestContext, invitationId: string): Promise<void> {
    return this.links.withdrawAbout(ctx, invitationId);
  }
}
