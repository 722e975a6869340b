import { Injectable } from '@nestjs/common';
import { withdrawPersonalLinkInput } from '@samplan/shared/contracts';
import { type PersonalLinkId, parseId } from '@samplan/shared/kernel';
import { Authz } from '@samplan/api/platform/authz';
import { recordChange } from '@samplan/api/platform/change-feed';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, notFound, type RequestContext } from '@samplan/api/platform/request';
import { PersonalLinkRepository } from '../persistence/personal-link.repository';

/** Takes a link back before anybody has used it. What a used link opened is ended where it was opened. */
@Injectable()
export class WithdrawPersonalLink {
  constructor(
    private readonly authz: Authz,
    private readonly links: PersonalLinkRepository,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<string> {
    const id = parseId<PersonalLinkId>(parseInput(withdrawPersonalLinkInput, raw).id);
    if (!id) throw notFound();
    return ctx.write(async () => {
      const scope = await this.authz.everywhere(ctx, 'personal-link:withdraw');
      const link = await this.links.held(ctx, scope, id);
      if (!link) throw this.authz.miss(ctx, 'personal_link', id);
      if (link.usedAt) throw Expected.of('LINK_ALREADY_USED');
      if (link.withdrawnAt) return id;
      const version = link.version + 1;
      await this.links.update(ctx, id, { withdrawnAt: ctx.now, withdrawnBy: ctx.viewer.personId, version });
      await recordChange(ctx, {
        type: 'link.withdrawn',
        entity: 'personal_link',
        id,
        version,
        collaborationId: link.collaborationId,
        lifeArea: 'common',
        before: null,
        after: { withdrawn: true },
      });
      return id;
    });
  }
}
