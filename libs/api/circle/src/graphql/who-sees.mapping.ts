import type { LifeArea } from '@samplan/shared/contracts';
import { dateInOslo } from '@samplan/shared/kernel';
import type { RequestContext } from '@samplan/api/platform/request';
import type { NextOfKinEntity } from '@samplan/api/teams';
import type { CircleMemberRow } from '../persistence/circle.repository';
import type { ConsentRequestEntity } from '../persistence/consent-request.entity';
import type { ExclusionEntity } from '../persistence/exclusion.entity';
import type { GroundEntity } from '../persistence/ground.entity';
import type { GuardianMandateEntity } from '../persistence/guardian-mandate.entity';
import type { ParentalResponsibilityEntity } from '../persistence/parental-responsibility.entity';
import { lastDayOf } from '../domain/last-day';
import { firstEnd, type Period, readPeriod } from '../domain/period';
import type { Consent, ConsentRequest, Exclusion } from './consent.types';
import type { GuardianMandate, ParentalResponsibility, RelativeAccess } from './standing.types';
import type { CircleMember } from './who-sees.types';

/** Narrows areas to those the reader may know of. */
type Visible = (areas: readonly LifeArea[]) => LifeArea[];

const days = ({ from, until }: Period, now: Date): { firstDay: string | null; lastDay: string | null } => ({
  firstDay: from && from > now ? dateInOslo(from) : null,
  lastDay: lastDayOf(until),
});

/** Nothing when it is all about areas the reader may not know of. */
export function toConsent(row: GroundEntity, now: Date, open: Visible): Consent[] {
  const areas = open(row.areas);
  if (row.areas.length > 0 && areas.length === 0) return [];
  return [
    {
      id: row.id,
      version: row.version,
      kind: row.kind,
      unitId: row.unitId,
      personId: row.personId,
      areas,
      purpose: row.purpose,
      legalBasis: row.legalBasis,
      givenHow: row.givenHow,
      givenById: row.givenBy,
      recordedById: row.recordedBy,
      signedOn: row.signedOn,
      capacity: capacityOf(row),
      heard: row.heard,
      ...days(readPeriod(row.valid), now),
      withdrawn: row.withdrawnAt !== null,
    },
  ];
}

/** Who has assessed whether the person can decide this, where it was in doubt. */
export function capacityOf(row: {
  capacityAssessedBy: string | null;
  capacityAssessedOn: string | null;
  capacityAssessedFor: string | null;
}): Consent['capacity'] {
  const { capacityAssessedBy: assessedBy, capacityAssessedOn: assessedOn, capacityAssessedFor: assessedFor } = row;
  return assessedBy && assessedOn && assessedFor ? { assessedBy, assessedOn, assessedFor } : null;
}

export function toRequest(
  row: ConsentRequestEntity,
  open: Visible,
  kept: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
): ConsentRequest[] {
  const { id, version, unitId, personId, purpose, until, askedAt, answer, answeredAt } = row;
  if (open(row.areas).length < row.areas.length) return [];
  const keptFrom = [...kept].flatMap(([who, ids]) => (ids.has(unitId ?? personId ?? '') ? [who] : []));
  return [{ id, version, unitId, personId, areas: row.areas, purpose, until, keptFrom, askedAt, answer, answeredAt }];
}

export function toExclusion({ id, version, personId, valid }: ExclusionEntity): Exclusion {
  const { from } = readPeriod(valid);
  return { id, version, personId, since: from && dateInOslo(from) };
}

/** What they see ends with the yes to them, when that ends first. */
export function toRelative(
  row: NextOfKinEntity,
  now: Date,
  open: Visible,
  grounds: readonly GroundEntity[] = [],
): RelativeAccess {
  const { id, version, personId, kind, relationship, organisation, closest, level } = row;
  const { from, until } = readPeriod(row.valid);
  return {
    id,
    version,
    personId,
    kind,
    relationship,
    organisation,
    closest,
    level,
    areas: open(row.areas),
    ...days({ from, until: firstEnd(until, endOfGrounds(row.personId, grounds)) }, now),
  };
}

function endOfGrounds(personId: string, grounds: readonly GroundEntity[]): Date | null {
  const ends = grounds.filter((ground) => ground.personId === personId).map(({ valid }) => readPeriod(valid).until);
  return ends.reduce((last, end) => (last && end ? (last > end ? last : end) : null), ends[0] ?? null);
}

export function toMandate(row: GuardianMandateEntity, now: Date, open: Visible): GuardianMandate {
  const { id, version, personId, level, mayConsent, authority } = row;
  return {
    id,
    version,
    personId,
    level,
    mayConsent,
    authority,
    areas: open(row.areas),
    ...days(readPeriod(row.valid), now),
  };
}

export function toParent(row: ParentalResponsibilityEntity, now: Date): ParentalResponsibility {
  const { id, version, personId, valid } = row;
  return { id, version, personId, ...days(readPeriod(valid), now) };
}

/** Everybody but the person, each once, with the stretches of time in which they see something. */
export function membersOf(rows: readonly CircleMemberRow[], now: Date, open: Visible): CircleMember[] {
  const members = new Map<string, CircleMember>();
  for (const row of rows) {
    if (row.relation === 'owner') continue;
    const key = `${row.viewerId} ${row.relation}`;
    const member = members.get(key) ?? {
      personId: row.viewerId,
      unitId: row.unitId,
      relation: row.relation,
      spans: [],
    };
    const { level, groundKind, groundId: consentId } = row;
    member.spans.push({ areas: open(row.areas), level, groundKind, consentId, ...days(row.period, now) });
    members.set(key, member);
  }
  return [...members.values()];
}

/** As the one who has just made or ended it sees it. */
export const all: Visible = (areas) => [...areas];
export const toWholeConsent = (ctx: RequestContext, row: GroundEntity): Consent => toConsent(row, ctx.now, all)[0]!;
export const toWholeRequest = (row: ConsentRequestEntity): ConsentRequest => toRequest(row, all)[0]!;
export const toWholeRelative = (ctx: RequestContext, row: NextOfKinEntity): RelativeAccess =>
  toRelative(row, ctx.now, all);
export const toWholeMandate = (ctx: RequestContext, row: GuardianMandateEntity): GuardianMandate =>
  toMandate(row, ctx.now, all);
