import { Injectable } from '@nestjs/common';
import { usePersonalLinkInput } from '@samplan/shared/contracts';
import { NationalIds } from '@samplan/api/people';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, type RequestContext, unauthenticated } from '@samplan/api/platform/request';
import { PersonalLinkRepository, type UsedLink } from '../persistence/personal-link.repository';
import { hashOfToken } from './token';

/** Makes the login of this session the person a link was made for. */
@Injectable()
export class UsePersonalLink {
  constructor(
    private readonly links: PersonalLinkRepository,
    private readonly nationalIds: NationalIds,
  ) {}

  async run(ctx: RequestContext, raw: unknown): Promise<UsedLink> {
    const { token } = parseInput(usePersonalLinkInput, raw);
    const { session } = ctx.facts;
    if (!session) throw unauthenticated();
    const source = this.nationalIds.keyedHash('source', session.loginId);
    // Refused after the write, not within it: the attempt stays noted.
    const used = await ctx.write(() => this.links.use(ctx, session.id, hashOfToken(token), source));
    if (!used) throw Expected.of('LINK_NOT_USABLE');
    return used;
  }
}
