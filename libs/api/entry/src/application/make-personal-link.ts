import { Injectable } from '@nestjs/common';
import { makePersonalLinkInput } from '@samplan/shared/contracts';
import { type CollaborationId, parseId, type PersonId } from '@samplan/shared/kernel';
import { Authz } from '@samplan/api/platform/authz';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, notFound, type RequestContext } from '@samplan/api/platform/request';
import { PersonalLinks, type MadePersonalLink } from './personal-links';

/** A link for the person, a guardian or a relative who is registered already. The team makes its own. */
@Injectable()
export class MakePersonalLink {
  constructor(
    private readonly authz: Authz,
    private readonly links: PersonalLinks,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<MadePersonalLink> {
    const input = parseInput(makePersonalLinkInput, raw);
    const collaborationId = parseId<CollaborationId>(input.collaborationId);
    if (!collaborationId) throw notFound();
    const personId = parseId<PersonId>(input.personId);
    return ctx.write(async () => {
      const asked = { entity: 'collaboration', id: collaborationId } as const;
      await this.authz.require(ctx, 'personal-link:make', collaborationId, asked);
      if (!personId) throw Expected.of('PERSON_NOT_HERE', 'personId');
      return this.links.make(ctx, { collaborationId, purpose: input.purpose, person: { id: personId } });
    });
  }
}
