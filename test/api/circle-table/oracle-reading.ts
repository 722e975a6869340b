/** Which rows somebody finds at all, whatever they ask: written from the words of domain.md alone. */

import type { Facts, Membership } from './facts';
import { sightOf } from './oracle';
import { hiddenFrom } from './oracle-guard';
import { lasts } from './oracle-time';
import { worksFor } from './oracle-work';

/** A row and what it names; what it names that is hidden hides it too. */
interface Named {
  row: string;
  names: (string | null)[];
}

/** The rows, each as its table and its id, that a viewer finds at an instant. */
export function foundBy(facts: Facts, viewerId: string, at: Date): string[] {
  const hidden = hiddenFrom(facts, viewerId, at);
  const relations = sightOf(facts, viewerId, at)?.relations ?? [];
  const rows = [
    ...directory(facts),
    ...(relations.some((relation) => relation !== 'emergency') ? circle(facts) : []),
    ...(coordinates(facts, viewerId, at) ? [{ row: `person ${facts.owner.id}`, names: [] }] : []),
    ...(relations.includes('emergency') ? emergency(facts, at) : []),
    ...(relations.includes('coordinator')
      ? facts.guards.map(({ id }) => ({ row: `disclosure_guard ${id}`, names: [] }))
      : []),
    { row: `person ${viewerId}`, names: [] },
  ];
  const found = rows.filter(({ names }) => !names.some((name) => name !== null && hidden.has(name)));
  return [...new Set(found.map(({ row }) => row))].sort();
}

/** The coordinating unit knows who. */
const coordinates = ({ employments }: Facts, viewerId: string, at: Date): boolean =>
  employments.some(
    ({ personId, role, period }) => personId === viewerId && role === 'coordinating' && lasts(period, at),
  );

/** Professionals and units, whoever asks: a directory of everybody who may be met. */
const directory = (facts: Facts): Named[] => [
  ...facts.units.map(({ id }) => ({ row: `unit ${id}`, names: [id] })),
  ...facts.professionals.map(({ id }) => ({ row: `person ${id}`, names: [id] })),
  ...facts.employments.map(({ id, personId, unitId }) => ({ row: `unit_membership ${id}`, names: [personId, unitId] })),
  ...facts.standingTeams.flatMap(({ id, unitId, members }) => [
    { row: `standing_team ${id}`, names: [id, unitId] },
    ...members.map((place) => ({ row: `standing_team_member ${place.id}`, names: [id, place.personId] })),
  ]),
];

/** Everything around the person is there for whoever has a place in the circle; areas narrow it further. */
const circle = (facts: Facts): Named[] => [
  { row: 'collaboration', names: [] },
  ...facts.memberships.map((one) => membership(facts, one)),
  ...facts.grounds.map(({ id, personId, unitId }) => ({ row: `ground ${id}`, names: [personId, unitId] })),
  ...facts.standingTeams.map(({ id, inPlan }) => ({ row: `standing_team_case ${inPlan.id}`, names: [id] })),
  ...facts.relatives.map(({ id }) => ({ row: `next_of_kin ${id}`, names: [] })),
  ...facts.measures.map(({ id, personId, unitId }) => ({ row: `measure ${id}`, names: [personId, unitId] })),
  ...facts.memberships.flatMap(({ measure }) =>
    measure ? [{ row: `measure ${measure.id}`, names: accountable(measure) }] : [],
  ),
  ...facts.messages.map(({ id, authorId }) => ({ row: `message ${id}`, names: [authorId] })),
  ...facts.crisisSteps.map(({ id }) => ({ row: `crisis_step ${id}`, names: [] })),
  ...citizensAround(facts).map(({ id }) => ({ row: `person ${id}`, names: [] })),
];

/** Those in a circle are there for each other, and keep their name when they are there no more, or not yet. */
const citizensAround = ({ owner, citizens, memberships, relatives, mandates, parents }: Facts): { id: string }[] => {
  const around = [memberships, relatives, mandates, parents].flatMap((rows: { personId: string }[]) => rows);
  return [owner, ...citizens.filter(({ id }) => around.some(({ personId }) => personId === id))];
};

/** Crisis steps, whatever their area, and contacts: nobody the person keeps out. */
function emergency(facts: Facts, at: Date): Named[] {
  const doctors = facts.units.filter(({ kind }) => kind === 'gp').map(({ id }) => id);
  const contacts = facts.memberships.filter(
    ({ accepted, period, role, personId, unitId }) =>
      accepted &&
      lasts(period, at) &&
      worksFor(facts, personId, unitId, at) &&
      !isKeptOut(facts, personId, at) &&
      (role !== 'member' || (unitId !== null && doctors.includes(unitId))),
  );
  return [
    { row: 'collaboration', names: [] },
    ...facts.crisisSteps.map(({ id }) => ({ row: `crisis_step ${id}`, names: [] })),
    ...contacts.map((one) => membership(facts, one)),
    { row: `person ${facts.owner.id}`, names: [] },
    ...facts.relatives
      .filter(({ period }) => lasts(period, at))
      .flatMap(({ id, personId }) => [
        { row: `next_of_kin ${id}`, names: [] },
        { row: `person ${personId}`, names: [] },
      ]),
  ];
}

const isKeptOut = ({ exclusions }: Facts, somebody: string, at: Date): boolean =>
  exclusions.some(({ personId, period }) => personId === somebody && lasts(period, at));

const membership = (facts: Facts, one: Membership): Named => ({
  row: `team_membership ${one.id}`,
  names: namesOf(facts, one),
});

/** That of a temporary expert hangs on the measure, that of a deputy on the membership it stands in for. */
function namesOf(facts: Facts, { personId, unitId, measure, deputyFor }: Membership): (string | null)[] {
  const stoodInFor = facts.memberships.find(({ id }) => id === deputyFor);
  return [
    personId,
    unitId,
    ...(measure ? accountable(measure) : []),
    ...(stoodInFor ? namesOf(facts, stoodInFor) : []),
  ];
}

const accountable = ({ accountable }: NonNullable<Membership['measure']>): (string | null)[] =>
  accountable ? [accountable.personId, accountable.unitId] : [];
