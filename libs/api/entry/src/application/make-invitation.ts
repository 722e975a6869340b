import { Injectable } from '@nestjs/common';
import { makeInvitationInput } from '@samplan/shared/contracts';
import { type CollaborationId, parseId, type PersonId } from '@samplan/shared/kernel';
import { Authz } from '@samplan/api/platform/authz';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, notFound, type RequestContext } from '@samplan/api/platform/request';
import { Invitations, type MadeInvitation } from './invitations';

/** A link for the person, a guardian or a relative who is registered already. The team makes its own. */
@Injectable()
export class MakeInvitation {
  constructor(
    private readonly authz: Authz,
    private readonly invitations: Invitations,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<MadeInvitation> {
    const input = parseInput(makeInvitationInput, raw);
    const collaborationId = parseId<CollaborationId>(input.collaborationId);
    if (!collaborationId) throw notFound();
    const personId = parseId<PersonId>(input.personId);
    return ctx.write(async () => {
      const asked = { entity: 'collaboration', id: collaborationId } as const;
      await this.authz.require(ctx, 'invitation:make', collaborationId, asked);
      if (!personId) throw Expected.of('PERSON_NOT_HERE', 'personId');
      return this.invitations.make(ctx, { collaborationId, purpose: input.purpose, person: { id: personId } });
    });
  }
}
