import type { Cover, ErrorCode, TeamRole } from '@samplan/shared/contracts';

/** One's place in a team, as far as standing in goes. */
export interface Place {
  membershipId: string;
  collaborationId: string;
  role: TeamRole;
  /** Nobody else in the team comes from the same unit and is there on all these days. */
  alone: boolean;
}

/** How somebody stands to a place they might take over for a time or for good. */
export interface Standing {
  membershipId: string;
  personId: string;
  /** The unit they would answer from; null when they belong to none. */
  unitId: string | null;
  /** The person has not said no to them, and they are somebody at work. */
  possible: boolean;
  away: boolean;
  cover: Cover;
}

export interface Choice {
  place: Place;
  deputyId: string | null;
}

/** A coordinator always has a deputy, and so has whoever is alone with their trade. */
export function needsDeputy(place: Pick<Place, 'role' | 'alone'>): boolean {
  return place.role === 'coordinator' || place.role === 'child_coordinator' || place.alone;
}

/** One deputy for every place, unless another choice was made for it. */
export function choicesOf(
  places: readonly Place[],
  deputyId: string | null,
  exceptions: ReadonlyMap<string, string | null>,
): Choice[] {
  return places.map((place) => ({
    place,
    deputyId: exceptions.has(place.collaborationId) ? (exceptions.get(place.collaborationId) ?? null) : deputyId,
  }));
}

/** What stands in the way of a choice; null when it can be made. */
export function problemOf(choice: Choice, standing: Standing | undefined, selfId: string): ErrorCode | null {
  if (choice.deputyId === null) return needsDeputy(choice.place) ? 'DEPUTY_MISSING' : null;
  if (choice.deputyId === selfId) return 'DEPUTY_SELF';
  if (!standing?.possible || standing.unitId === null) return 'DEPUTY_NOT_POSSIBLE';
  return standing.away ? 'DEPUTY_AWAY' : null;
}
