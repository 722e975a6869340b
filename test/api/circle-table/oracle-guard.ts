/** What is kept from somebody for now: written from the words of domain.md alone. */

import type { Facts, Guard, Membership, TakingPart } from './facts';
import { lasts } from './oracle-time';
import { worksFor } from './oracle-work';

/** Ids of units, standing teams and professionals that the viewer is not to know of at an instant. */
export function hiddenFrom(facts: Facts, viewerId: string, at: Date): Set<string> {
  const units = withKindred(
    facts,
    facts.guards.filter((guard) => guard.towardId === viewerId && stands(guard, at)).map((guard) => guard.unitId),
  );
  const teams = facts.standingTeams.filter((team) => units.has(team.unitId));
  const forThem = facts.memberships.filter((membership) => isForThem(facts, units, membership));
  const known = new Set(
    takingPart(facts, forThem, at)
      .filter(({ unitId }) => !units.has(unitId))
      .map(({ personId }) => personId),
  );
  const theirs = [
    ...facts.employments.filter(({ unitId }) => units.has(unitId)).map(({ personId }) => personId),
    ...forThem.map(({ personId }) => personId),
    ...teams.flatMap(({ members }) => members.map(({ personId }) => personId)),
  ];
  const professionals = new Set(facts.professionals.map(({ id }) => id));
  return new Set([
    ...units,
    ...teams.map(({ id }) => id),
    ...theirs.filter((personId) => professionals.has(personId) && !known.has(personId)),
  ]);
}

/** To its end, or until they have been told. */
const stands = (guard: Guard, at: Date): boolean => !guard.told && lasts(guard.period, at);

/** Every unit they were split or merged from or into, directly or through others. */
function withKindred({ successions }: Facts, unitIds: string[]): Set<string> {
  const units = new Set(unitIds);
  for (let before = -1; before !== units.size;) {
    before = units.size;
    for (const { fromUnitId, toUnitId } of successions)
      if (units.has(fromUnitId) || units.has(toUnitId)) units.add(fromUnitId).add(toUnitId);
  }
  return units;
}

/** For one of the units, or standing in for somebody who is. */
function isForThem(facts: Facts, units: Set<string>, { unitId, deputyFor }: Membership): boolean {
  if (unitId !== null && units.has(unitId)) return true;
  const stoodInFor = facts.memberships.find(({ id }) => id === deputyFor);
  return stoodInFor !== undefined && isForThem(facts, units, stoodInFor);
}

/** Who is in this team at an instant in their own right, and for which unit. */
function takingPart(facts: Facts, forThem: Membership[], at: Date): TakingPart[] {
  const byMembership = facts.memberships
    .filter((membership) => !forThem.includes(membership))
    .flatMap(({ personId, unitId, accepted, period }) =>
      unitId !== null && accepted && lasts(period, at) && worksFor(facts, personId, unitId, at)
        ? [{ personId, unitId }]
        : [],
    );
  const byStandingTeam = facts.standingTeams
    .filter(({ period, inPlan }) => inPlan.accepted && lasts(period, at) && lasts(inPlan.period, at))
    .flatMap(({ unitId, members }) =>
      members
        .filter(({ personId, period }) => lasts(period, at) && worksFor(facts, personId, unitId, at))
        .map(({ personId }) => ({ personId, unitId })),
    );
  return [...byMembership, ...byStandingTeam];
}
