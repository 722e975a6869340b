import { Injectable } from '@nestjs/common';
import { setAddressProtectionInput } from '@samplan/shared/contracts';
import { type CollaborationId, parseId } from '@samplan/shared/kernel';
import { Authz } from '@samplan/api/platform/authz';
import { parseInput } from '@samplan/api/platform/graphql';
import { notFound, type RequestContext } from '@samplan/api/platform/request';
import { OpeningRepository } from '../persistence/opening.repository';

/** Says how protected the person's address is. From then on place is told to few, in open pages too. */
@Injectable()
export class SetAddressProtection {
  constructor(
    private readonly authz: Authz,
    private readonly openings: OpeningRepository,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<boolean> {
    const input = parseInput(setAddressProtectionInput, raw);
    const id = parseId<CollaborationId>(input.collaborationId);
    if (!id) throw notFound();
    return ctx.write(async () => {
      await this.authz.require(ctx, 'protection:set', id, { entity: 'collaboration', id });
      return this.openings.protect(ctx, id, input.protection);
    });
  }
}
