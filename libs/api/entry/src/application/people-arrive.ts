import { Injectable } from '@nestjs/common';
import type { PersonKind } from '@samplan/shared/contracts';
import type { Arrival, Arrivals, Welcome } from '@samplan/api/identity';
import { NationalIds } from '@samplan/api/people';
import type { RequestContext } from '@samplan/api/platform/request';
import { arriveWithNationalId } from '../persistence/arrive-with-national-id';
import { arriveWithWorkEmail } from '../persistence/arrive-with-work-email';

/** Who a provider lets in by national id: at home with ID-porten one is a citizen, with HelseID one is at work. */
const kinds: Partial<Record<Arrival['provider']['kind'], PersonKind>> = {
  idporten: 'citizen',
  helseid: 'professional',
};

/**
 * Finds the persons of a login by the number its provider vouches for, or by the work address that is registered and
 * confirmed. Somebody unknown gets no hat, nor somebody who waits.
 */
@Injectable()
export class PeopleArrive implements Arrivals {
  constructor(private readonly nationalIds: NationalIds) {}

  async arrive(ctx: RequestContext, { loginId, provider, nationalId, workEmail }: Arrival): Promise<Welcome> {
    const kind = kinds[provider.kind];
    if (nationalId && kind) {
      const hashes = this.nationalIds.hashes(nationalId);
      await ctx.write(() => arriveWithNationalId(ctx, loginId, hashes, kind));
    }
    if (workEmail) await ctx.write(() => arriveWithWorkEmail(ctx, loginId, workEmail));
    return { goTo: null };
  }
}
