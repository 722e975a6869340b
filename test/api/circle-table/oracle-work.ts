/** Who takes part for a unit while they work there: written from the words of domain.md alone. */

import type { Facts } from './facts';
import { lasts } from './oracle-time';

type Role = Facts['employments'][number];

/** Whether somebody's work lets them take part for a unit at an instant. */
export function worksFor(facts: Facts, personId: string, unitId: string | null, at: Date): boolean {
  if (unitId === null) return true;
  const roles = rolesIn(facts, personId, unitAndThoseAfter(facts, unitId));
  return comesFromOutside(roles) || roles.some((role) => lasts(role.period, at));
}

// A role that begins later is in the register already: who has one is not from outside, and does not work there yet.
function comesFromOutside(roles: Role[]): boolean {
  return roles.length === 0;
}

function rolesIn(facts: Facts, personId: string, unitIds: Set<string>): Role[] {
  return facts.employments.filter((role) => role.personId === personId && unitIds.has(role.unitId));
}

/** The unit and those that took over from it, step by step; never those it took over from itself. */
function unitAndThoseAfter({ successions }: Facts, unitId: string): Set<string> {
  const units = new Set([unitId]);
  // A set hands out what is added to it on the way, so the next step is taken too.
  for (const former of units)
    for (const { fromUnitId, toUnitId } of successions) if (fromUnitId === former) units.add(toUnitId);
  return units;
}
