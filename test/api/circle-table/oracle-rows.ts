/** The rows of the circle, relation by relation: written from the words of domain.md alone. */

import type { Area, Facts, Ground, Level, Membership, Period, Relation, StandingTeam } from './facts';
import { dateInNorway, earlier, isOfAge, lasts, later } from './oracle-time';
import { worksFor } from './oracle-work';

/** One row of the circle, at the instant asked about; `messagesFrom` null is from the beginning. */
export interface Row {
  relation: Relation;
  level: Level;
  areas: readonly Area[];
  messagesFrom: Date | null;
}

const EVERY_AREA: readonly Area[] = [
  'common',
  'health',
  'mental_health',
  'daily_living',
  'housing',
  'work',
  'education',
  'economy',
  'family',
  'leisure',
];
const HEALTH_AREAS: readonly Area[] = ['health', 'mental_health'];

const AGE_FOR_WITHHOLDING = 12;
const AGE_FOR_HEALTH = 16;
const AGE_OF_MAJORITY = 18;

const EMERGENCY_LASTS_AT_MOST_MS = 24 * 60 * 60 * 1000;

// Emergency access is no place in the circle, but it does give a relation, a level and messages: a row of the sight.
export function rowsOf(facts: Facts, viewerId: string, at: Date): Row[] {
  return [
    ...ownerRows(facts, viewerId),
    ...membershipRows(facts, viewerId, at),
    ...standingTeamRows(facts, viewerId, at),
    ...relativeRows(facts, viewerId, at),
    ...guardianRows(facts, viewerId, at),
    ...parentRows(facts, viewerId, at),
    ...emergencyRows(facts, viewerId, at),
  ];
}

// ---- Owner

function ownerRows(facts: Facts, viewerId: string): Row[] {
  if (facts.owner.id !== viewerId) return [];
  return [{ relation: 'owner', level: 'contribute', areas: EVERY_AREA, messagesFrom: null }];
}

// ---- Member and coordinator

// A deputy is a membership of its own, with its own period, unit and need for a ground: so `deputyFor` decides nothing.
// That the end of the place ends its deputies is written down as the end of their own period.
function membershipRows(facts: Facts, viewerId: string, at: Date): Row[] {
  if (isKeptOut(facts, viewerId, at)) return [];
  return facts.memberships
    .filter((membership) => membership.personId === viewerId && membershipLasts(membership, at))
    .filter((membership) => worksFor(facts, viewerId, membership.unitId, at))
    .flatMap((membership) => rowPerGround(facts, membership, at));
}

function membershipLasts(membership: Membership, at: Date): boolean {
  return membership.accepted && lasts(membership.period, at) && !temporaryTaskIsOver(membership);
}

/** When its measure is done or stopped the membership of a temporary expert ends. */
function temporaryTaskIsOver(membership: Membership): boolean {
  return membership.measure?.status === 'done' || membership.measure?.status === 'stopped';
}

function rowPerGround(facts: Facts, membership: Membership, at: Date): Row[] {
  return groundsTo(facts, membership.personId, membership.unitId, at).flatMap((ground) => {
    const sees = onlyAreaOfMeasure(membership, namedByBoth(membership.areas, ground.areas));
    const { level } = membership;
    const row: Row = {
      relation: relationOfMember(level),
      level,
      areas: withCommon(sees),
      messagesFrom: messagesOfMember(membership),
    };
    return [row, ...rowOfWhatWasOpened(membership, row, sees)];
  });
}

/** "In the areas that whoever opened them saw so far back, and what is common; never in an area the place lacks." */
function rowOfWhatWasOpened({ opened, period }: Membership, row: Row, sees: readonly Area[]): Row[] {
  if (opened === null) return [];
  return [
    { ...row, areas: withCommon(namedByBoth(sees, opened.areas)), messagesFrom: earlier(period.from, opened.from) },
  ];
}

/** The level decides, whatever the role is called. */
function relationOfMember(level: Level): Relation {
  return level === 'coordinate' ? 'coordinator' : 'member';
}

function onlyAreaOfMeasure(membership: Membership, areas: readonly Area[]): readonly Area[] {
  const { measure } = membership;
  return measure === null ? areas : areas.filter((area) => area === measure.area);
}

// "Or from an earlier instant that was opened to them": a later one takes nothing away.
function messagesOfMember(membership: Membership): Date {
  const start = membership.period.from;
  return membership.messagesFrom === null ? start : earlier(start, membership.messagesFrom);
}

// ---- Standing team

function standingTeamRows(facts: Facts, viewerId: string, at: Date): Row[] {
  if (isKeptOut(facts, viewerId, at)) return [];
  return facts.standingTeams
    .filter((team) => teamIsInPlan(team, at) && worksFor(facts, viewerId, team.unitId, at))
    .flatMap((team) =>
      team.members
        .filter((place) => place.personId === viewerId && lasts(place.period, at))
        .flatMap((place) => rowPerGroundInTeam(facts, team, place, at)),
    );
}

function teamIsInPlan(team: StandingTeam, at: Date): boolean {
  return team.inPlan.accepted && lasts(team.period, at) && lasts(team.inPlan.period, at);
}

// The words give no level for this row; the only one recorded is the case's. Relation is member whatever the level.
function rowPerGroundInTeam(facts: Facts, team: StandingTeam, place: StandingTeam['members'][number], at: Date): Row[] {
  return groundsTo(facts, place.personId, team.unitId, at).map((ground) => ({
    relation: 'member',
    level: team.inPlan.level,
    areas: withCommon(namedByBoth(team.inPlan.areas, ground.areas)),
    messagesFrom: later(team.inPlan.period.from, place.period.from),
  }));
}

// ---- Excluded employees

function isKeptOut(facts: Facts, viewerId: string, at: Date): boolean {
  return facts.exclusions.some((exclusion) => exclusion.personId === viewerId && lasts(exclusion.period, at));
}

// ---- Next of kin and spokespersons

// `common` is added because everybody in the circle sees it, also where "the areas both name" leave it out.
function relativeRows(facts: Facts, viewerId: string, at: Date): Row[] {
  return facts.relatives
    .filter((entry) => entry.personId === viewerId && lasts(entry.period, at))
    .flatMap((entry) =>
      groundsByName(facts, viewerId, at).map((ground): Row => ({
        relation: 'relative',
        level: entry.level,
        areas: withCommon(namedByBoth(entry.areas, ground.areas)),
        messagesFrom: entry.period.from,
      })),
    );
}

// ---- Guardian

// `common` is added because everybody in the circle sees it, also where the mandate does not name it.
function guardianRows(facts: Facts, viewerId: string, at: Date): Row[] {
  return facts.mandates
    .filter((mandate) => mandate.personId === viewerId && lasts(mandate.period, at))
    .map((mandate) => ({
      relation: 'guardian',
      level: mandate.level,
      areas: withCommon(mandate.areas),
      messagesFrom: null,
    }));
}

// ---- Parent

function parentRows(facts: Facts, viewerId: string, at: Date): Row[] {
  const isParent = facts.parents.some((parent) => parent.personId === viewerId && lasts(parent.period, at));
  if (!isParent) return [];
  const areas = areasOpenToParents(facts, at);
  if (areas === null) return [];
  return [{ relation: 'parent', level: 'contribute', areas, messagesFrom: null }];
}

/** The table of the child's age; null is nothing, not even a row. */
function areasOpenToParents(facts: Facts, at: Date): readonly Area[] | null {
  const { bornOn } = facts.owner;
  if (bornOn === null) return areasWithoutDateOfBirth(facts);
  const today = dateInNorway(at);
  if (isOfAge(bornOn, AGE_OF_MAJORITY, today)) return null;
  if (isOfAge(bornOn, AGE_FOR_HEALTH, today)) return without(EVERY_AREA, HEALTH_AREAS);
  if (isOfAge(bornOn, AGE_FOR_WITHHOLDING, today)) return without(EVERY_AREA, withheldAreas(facts, at));
  return EVERY_AREA;
}

// A child without a date of birth is expected for as long as an expected date is written, also when that date is past.
function areasWithoutDateOfBirth(facts: Facts): readonly Area[] | null {
  return facts.owner.expectedOn === null ? null : EVERY_AREA;
}

function withheldAreas(facts: Facts, at: Date): Area[] {
  return facts.withheld.filter((withheld) => lasts(withheld.period, at)).map((withheld) => withheld.area);
}

// ---- Emergency access

function emergencyRows(facts: Facts, viewerId: string, at: Date): Row[] {
  return facts.emergencies
    .filter((emergency) => emergency.personId === viewerId && lasts(atMostADay(emergency.period), at))
    .map((emergency) => ({
      relation: 'emergency',
      level: 'read',
      areas: ['common'],
      messagesFrom: emergency.period.from,
    }));
}

function atMostADay(period: Period): Period {
  const last = new Date(period.from.getTime() + EMERGENCY_LASTS_AT_MOST_MS);
  return { from: period.from, until: period.until === null ? last : earlier(period.until, last) };
}

// ---- Grounds

function groundsTo(facts: Facts, personId: string, unitId: string | null, at: Date): Ground[] {
  return [...groundsByName(facts, personId, at), ...groundsToUnit(facts, unitId, at)];
}

function groundsByName(facts: Facts, personId: string, at: Date): Ground[] {
  return facts.grounds.filter((ground) => ground.personId === personId && lasts(ground.period, at));
}

/** Who takes part for no unit has no ground through one. */
function groundsToUnit(facts: Facts, unitId: string | null, at: Date): Ground[] {
  if (unitId === null) return [];
  return facts.grounds.filter((ground) => ground.unitId === unitId && lasts(ground.period, at));
}

// ---- Areas

function namedByBoth(one: readonly Area[], other: readonly Area[]): Area[] {
  return one.filter((area) => other.includes(area));
}

function withCommon(areas: readonly Area[]): Area[] {
  return [...new Set<Area>(['common', ...areas])];
}

function without(areas: readonly Area[], hidden: readonly Area[]): Area[] {
  return areas.filter((area) => !hidden.includes(area));
}
