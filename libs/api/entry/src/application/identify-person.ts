import { Injectable } from '@nestjs/common';
import { type ErrorCode, identifyPersonInput, isDNumber } from '@samplan/shared/contracts';
import { type CollaborationId, dateInOslo, parseId } from '@samplan/shared/kernel';
import { birthDateIn, NationalIds } from '@samplan/api/people';
import { Authz } from '@samplan/api/platform/authz';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, Fault, forbidden, notFound, type RequestContext } from '@samplan/api/platform/request';
import { IdentityRepository, type IdentifyOutcome, type IdentityRow } from '../persistence/identity.repository';

const wrong = (code: ErrorCode): Expected => Expected.of(code, 'nationalId');
const refusals: Record<Exclude<IdentifyOutcome, 'done'>, () => Error> = {
  not_allowed: forbidden,
  too_many: () => new Fault('RATE_LIMITED'),
  oneself: () => wrong('NATIONAL_ID_TAKEN'),
  taken: () => wrong('NATIONAL_ID_TAKEN'),
  known: () => wrong('NATIONAL_ID_LOGGED_IN'),
  other_number: () => Expected.of('NATIONAL_ID_NOT_FORMER', 'formerNumber'),
};

/** Says who the person is, as it becomes known: a child that is born, a number that has come, a name that was misspelt. */
@Injectable()
export class IdentifyPerson {
  constructor(
    private readonly authz: Authz,
    private readonly identities: IdentityRepository,
    private readonly nationalIds: NationalIds,
  ) {}

  /** A try of a number is kept whatever comes of it, so it is committed before it is refused. */
  async run(ctx: RequestContext, raw: unknown): Promise<IdentityRow> {
    const done = await ctx.write(() => this.act(ctx, raw));
    if ('refusal' in done) throw done.refusal;
    return done;
  }

  private async act(ctx: RequestContext, raw: unknown): Promise<IdentityRow | { refusal: Error }> {
    const { collaborationId, givenName, familyName, nationalId, formerNumber } = parseInput(identifyPersonInput, raw);
    const id = parseId<CollaborationId>(collaborationId);
    if (!id) throw notFound();
    await this.authz.require(ctx, 'person:identify', id, { entity: 'collaboration', id });
    const before = await this.identities.of(ctx, id);
    if (!before) throw forbidden();
    // A birth is said by its number.
    if (before.expectedOn && !nationalId) throw wrong('FIELD_REQUIRED');
    const bornOn = nationalId ? birthDateIn(nationalId) : null;
    if (nationalId) this.refuseWrong(nationalId, bornOn, dateInOslo(ctx.now));
    if (formerNumber && (!nationalId || isDNumber(nationalId))) throw wrong('NATIONAL_ID_INVALID');
    const outcome = await this.identities.identify(ctx, id, {
      givenName,
      familyName,
      bornOn,
      number: nationalId
        ? {
            ...this.nationalIds.seal(nationalId, before.personId),
            hashes: this.nationalIds.hashes(nationalId),
          }
        : null,
      formerHashes: formerNumber ? this.nationalIds.hashes(formerNumber) : null,
      source: this.nationalIds.keyedHash('source', ctx.viewer.personId),
    });
    if (outcome !== 'done') return { refusal: refusals[outcome]() };
    return (await this.identities.of(ctx, id))!;
  }

  /** A number of a kind that does not belong here, or of somebody who is not born yet. */
  private refuseWrong(nationalId: string, bornOn: string | null, today: string): void {
    const fault = this.nationalIds.faultIn(nationalId);
    if (fault) throw wrong(fault);
    if (bornOn && bornOn > today) throw wrong('NATIONAL_ID_INVALID');
  }
}
