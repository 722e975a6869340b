import { Injectable } from '@nestjs/common';
import { seenCollaborations } from '@samplan/api/platform/access-log';
import { Authz } from '@samplan/api/platform/authz';
import type { RequestContext } from '@samplan/api/platform/request';

const HIDDEN = Symbol('hidden places');

/** Which collaborations keep their place from the viewer, because the person's address is protected. */
@Injectable()
export class ProtectedPlaces {
  constructor(private readonly authz: Authz) {}

  async hides(ctx: RequestContext, collaborationId: string): Promise<boolean> {
    return (await this.hidden(ctx)).has(collaborationId);
  }

  /** Whether this answer tells of anybody whose place is hidden; units in it then go by what they are, not by name. */
  async inThisAnswer(ctx: RequestContext): Promise<boolean> {
    // What one reads of one's own is noted nowhere, and a narrow session reads nothing else.
    if (ctx.viewer.narrow) return (await this.hidden(ctx)).size > 0;
    const seen = seenCollaborations(ctx);
    if (seen.length === 0) return false;
    const hidden = await this.hidden(ctx);
    return seen.some((id) => hidden.has(id));
  }

  private hidden(ctx: RequestContext): Promise<ReadonlySet<string>> {
    return ctx.once(HIDDEN, async () => {
      const grants = await this.authz.grants(ctx);
      return new Set(grants.filter(({ placeHidden }) => placeHidden).map(({ collaborationId }) => collaborationId));
    });
  }
}
