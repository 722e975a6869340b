import { Injectable } from '@nestjs/common';
import { type AtHome, type ErrorCode, type Named } from '@samplan/shared/contracts';
import { type CollaborationId, dateInOslo, newId, type PersonId } from '@samplan/shared/kernel';
import { birthDateIn, isOneself, NationalIds, PeopleReader } from '@samplan/api/people';
import { Expected, Fault, forbidden, keyOf, type RequestContext } from '@samplan/api/platform/request';
import { PersonByName } from '../persistence/person-by-name';
import { type FoundByNumber, PersonByNumber } from '../persistence/person-by-number';
import { Receivers } from './receiver';

/** Somebody found, or what to say once the attempt has been kept. */
export type Found = { personId: PersonId } | { refusal: Error };

const wrong = (code: ErrorCode): Expected => Expected.of(code, 'atHome', 'nationalId');
const refusals: Record<Exclude<FoundByNumber['outcome'], 'found'>, () => Error> = {
  not_allowed: forbidden,
  too_many: () => new Fault('RATE_LIMITED'),
  oneself: () => wrong('OPENS_TO_ONESELF'),
  other_name: () => wrong('NATIONAL_ID_OTHER_NAME'),
};

/**
 * Guardians, parents and next of kin as who they are at home. One may be mother and nurse: what is recorded here never hangs on the hat
 * one has at work, so that colleagues learn nothing of it.
 */
@Injectable()
export class PeopleAtHome {
  constructor(
    private readonly receivers: Receivers,
    private readonly people: PeopleReader,
    private readonly nationalIds: NationalIds,
    private readonly byNumber: PersonByNumber,
    private readonly byName: PersonByName,
  ) {}

  /** Somebody else who is known here already, in whatever hat. */
  async anybody(ctx: RequestContext, text: string, ownerId: string): Promise<string> {
    const id = await this.receivers.person(ctx, text, ownerId);
    if (await isOneself(ctx, id)) throw Expected.of('OPENS_TO_ONESELF', 'personId');
    return id;
  }

  /** Somebody else who is known here already as who they are at home. */
  async known(ctx: RequestContext, text: string, ownerId: string): Promise<string> {
    const id = await this.anybody(ctx, text, ownerId);
    if ((await this.people.person(ctx, id)).kind !== 'citizen') throw Expected.of('KNOWN_AT_WORK_ONLY', 'personId');
    return id;
  }

  /** Somebody by their number; who is not known is registered. */
  async numbered(ctx: RequestContext, collaborationId: CollaborationId, ownerId: string, who: AtHome): Promise<Found> {
    const { nationalId, givenName, familyName } = who;
    const bornOn = birthDateIn(nationalId);
    const fault = this.nationalIds.faultIn(nationalId);
    if (fault) throw wrong(fault);
    if (bornOn && bornOn > dateInOslo(ctx.now)) throw wrong('NATIONAL_ID_INVALID');
    const personId = newId<PersonId>(ctx.now);
    const found = await this.byNumber.findOrMake(ctx, collaborationId, {
      ...this.nationalIds.seal(nationalId, personId),
      hashes: this.nationalIds.hashes(nationalId),
      source: this.nationalIds.keyedHash('source', ctx.viewer.personId),
      personId,
      givenName,
      familyName,
      bornOn,
    });
    if (found.outcome !== 'found') return { refusal: refusals[found.outcome]() };
    if (found.person_id === ownerId) return { refusal: wrong('RECEIVER_UNKNOWN') };
    return { personId: found.person_id };
  }

  /** Somebody new by their name, or who the same press has let in. */
  async named(
    ctx: RequestContext,
    collaborationId: CollaborationId,
    who: Named,
  ): Promise<{ personId: PersonId; isNew: boolean }> {
    const made = await this.byName.make(ctx, collaborationId, { ...who, idempotencyKey: keyOf(who.idempotencyKey) });
    if (made.outcome === 'not_allowed') throw forbidden();
    return { personId: made.person_id, isNew: made.outcome === 'made' };
  }

  /** Somebody with this name in a rehearsal, always as if they were new, so that it tells nothing of who is known. */
  async stranger(
    ctx: RequestContext,
    collaborationId: CollaborationId,
    { givenName, familyName }: Pick<Named, 'givenName' | 'familyName'>,
  ): Promise<string> {
    const { personId } = await this.named(ctx, collaborationId, { givenName, familyName, idempotencyKey: newId() });
    return personId;
  }
}
