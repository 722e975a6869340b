import { randomUUID } from 'node:crypto';
import type { Row } from '../../support/sql';
import type { Facts, Membership, Period } from './facts';
import { addContent } from './rows-of-content';
import type { Case } from './store';

/** In the order in which they refer to each other. */
const tables = [
  'person',
  'unit',
  'unit_succession',
  'unit_membership',
  'collaboration',
  'individual_plan',
  'goal',
  'measure',
  'team_membership',
  'ground',
  'standing_team',
  'standing_team_member',
  'standing_team_case',
  'exclusion',
  'next_of_kin',
  'guardian_mandate',
  'parental_responsibility',
  'withheld_area',
  'emergency_access',
  'thread',
  'message',
  'crisis_step',
  'disclosure_guard',
] as const;
export type Add = (table: (typeof tables)[number], row: Row) => void;

const range = ({ from, until }: Period): string => `[${from.toISOString()},${until?.toISOString() ?? ''})`;

/** What the facts of many collaborations are in the database, table by table. */
export function rowsOf(tenantId: string, cases: Case[], now: Date): [table: string, rows: Row[]][] {
  const rows = new Map<string, Row[]>(tables.map((table) => [table, []]));
  for (const { collaborationId, facts } of cases) {
    const add: Add = (table, row) => rows.get(table)!.push({ tenant_id: tenantId, ...row });
    const ofCase: Add = (table, row) => add(table, { collaboration_id: collaborationId, ...row });
    people(add, facts);
    add('collaboration', { id: collaborationId, owner_id: facts.owner.id, state: 'open', opened_on: '2020-01-01' });
    for (const membership of deputiesLast(facts.memberships)) addMembership(ofCase, membership, now);
    grounds(ofCase, facts);
    standingTeams(add, ofCase, facts, now);
    family(ofCase, facts, now);
    addContent(ofCase, facts, now);
    addGuards(ofCase, facts, now);
    for (const { personId, period } of facts.exclusions)
      ofCase('exclusion', { ...own(period), person_id: personId, created_by: facts.owner.id, created_at: now });
    for (const { personId, period } of facts.emergencies)
      ofCase('emergency_access', {
        ...own(period),
        person_id: personId,
        unit_id: facts.units[0]!.id,
        reason: 'Akutt',
        legal_ground: 'Øyeblikkelig hjelp',
        opened_at: period.from,
      });
  }
  return [...rows].filter(([, some]) => some.length > 0);
}

const own = (period: Period): Row => ({ id: randomUUID(), valid: range(period) });

function people(add: Add, { owner, professionals, citizens, units, employments, successions }: Facts): void {
  const person = (id: string, kind: string, born: Partial<Facts['owner']> = {}): void =>
    add('person', {
      id,
      kind,
      given_name: 'Prøve',
      family_name: 'Person',
      born_on: born.bornOn ?? null,
      expected_on: born.expectedOn ?? null,
    });
  person(owner.id, 'citizen', owner);
  for (const { id } of professionals) person(id, 'professional');
  for (const { id } of citizens) person(id, 'citizen');
  for (const { id, kind } of units) add('unit', { id, name: 'Enhet', kind });
  for (const { id, personId, unitId, role, period } of employments)
    add('unit_membership', { id, person_id: personId, unit_id: unitId, role, valid: range(period) });
  for (const { fromUnitId, toUnitId } of successions)
    add('unit_succession', { id: randomUUID(), from_unit_id: fromUnitId, to_unit_id: toUnitId, on_date: '2026-01-01' });
}

/** A deputy refers to the membership it stands in for. */
const deputiesLast = (memberships: Membership[]): Membership[] =>
  [...memberships].sort((a, b) => Number(a.deputyFor !== null) - Number(b.deputyFor !== null));

function addMembership(ofCase: Add, membership: Membership, now: Date): void {
  ofCase('team_membership', {
    id: membership.id,
    person_id: membership.personId,
    unit_id: membership.unitId,
    role: membership.role,
    level: membership.level,
    areas: membership.areas,
    accepted_at: membership.accepted ? now : null,
    valid: range(membership.period),
    sees_from: membership.messagesFrom,
    opened_from: membership.opened?.from ?? null,
    opened_areas: membership.opened?.areas ?? null,
    deputy_for: membership.deputyFor,
    measure_id: membership.measure?.id ?? null,
  });
}

function grounds(ofCase: Add, facts: Facts): void {
  for (const { id, kind, unitId, personId, areas, period } of facts.grounds)
    ofCase('ground', {
      id,
      valid: range(period),
      kind,
      unit_id: unitId,
      person_id: personId,
      areas,
      purpose: 'Samarbeid',
      given_how: kind === 'consent' ? 'spoken' : 'law',
      legal_basis: kind === 'consent' ? null : 'Samarbeid',
      recorded_by: facts.owner.id,
    });
}

function standingTeams(add: Add, ofCase: Add, facts: Facts, now: Date): void {
  for (const { id, unitId, period, members, inPlan } of facts.standingTeams) {
    add('standing_team', { id, unit_id: unitId, name: 'Team', valid: range(period) });
    for (const { id: placeId, personId, period: place } of members)
      add('standing_team_member', {
        id: placeId,
        valid: range(place),
        standing_team_id: id,
        person_id: personId,
        role: 'member',
      });
    ofCase('standing_team_case', {
      id: inPlan.id,
      valid: range(inPlan.period),
      standing_team_id: id,
      level: inPlan.level,
      areas: inPlan.areas,
      asked_by: facts.owner.id,
      accepted_by: inPlan.accepted ? facts.owner.id : null,
      accepted_at: inPlan.accepted ? now : null,
    });
  }
}

function family(ofCase: Add, facts: Facts, now: Date): void {
  const recorded = { recorded_by: facts.owner.id, recorded_at: now };
  for (const { id, personId, period, level, areas } of facts.relatives)
    ofCase('next_of_kin', { id, valid: range(period), person_id: personId, relationship: 'Søster', level, areas });
  for (const { personId, period, level, areas } of facts.mandates)
    ofCase('guardian_mandate', {
      ...own(period),
      person_id: personId,
      level,
      areas,
      may_consent: true,
      authority: 'Statsforvalteren',
      ...recorded,
    });
  for (const { personId, period } of facts.parents)
    ofCase('parental_responsibility', { ...own(period), person_id: personId, ...recorded });
  for (const { area, period } of facts.withheld)
    ofCase('withheld_area', { ...own(period), life_area: area, withheld_by: facts.owner.id, withheld_at: now });
}

function addGuards(ofCase: Add, facts: Facts, now: Date): void {
  for (const { id, towardId, unitId, period, told } of facts.guards)
    ofCase('disclosure_guard', {
      id,
      toward_id: towardId,
      unit_id: unitId,
      reason: 'Vet det ikke ennå',
      legal_ground: 'Barnets beste',
      decided_by: facts.professionals[0]!.id,
      decided_at: period.from,
      valid: range(period),
      told_at: told ? new Date(Math.max(now.getTime(), period.from.getTime())) : null,
    });
}
