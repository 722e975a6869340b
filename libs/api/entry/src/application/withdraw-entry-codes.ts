import { Injectable } from '@nestjs/common';
import { withdrawEntryCodesInput } from '@samplan/shared/contracts';
import { type CollaborationId, parseId } from '@samplan/shared/kernel';
import { Authz } from '@samplan/api/platform/authz';
import { parseInput } from '@samplan/api/platform/graphql';
import { notFound, type RequestContext } from '@samplan/api/platform/request';
import { EntryCodeRepository } from '../persistence/entry-code.repository';

/** Takes back the code that is not used, and logs the child out where one was. */
@Injectable()
export class WithdrawEntryCodes {
  constructor(
    private readonly authz: Authz,
    private readonly codes: EntryCodeRepository,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<boolean> {
    const id = parseId<CollaborationId>(parseInput(withdrawEntryCodesInput, raw).collaborationId);
    if (!id) throw notFound();
    return ctx.write(async () => {
      await this.authz.require(ctx, 'entry-code:withdraw', id, { entity: 'collaboration', id });
      return this.codes.withdraw(ctx, id);
    });
  }
}
