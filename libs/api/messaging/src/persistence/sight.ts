import type { Scope } from '@samplan/api/platform/authz';

/** From when the viewer sees messages in each area of a scope, for `unnest`; without a limit it is left out. */
export function sightLimits(scope: Scope): { limited: string[]; limitedAreas: string[]; since: Date[] } {
  const limits = scope.collaborationIds.flatMap((id) =>
    [...scope.areasIn(id)].flatMap((area) => {
      const since = scope.seesFrom(id, area);
      return since ? [{ id, area, since }] : [];
    }),
  );
  return {
    limited: limits.map(({ id }) => id),
    limitedAreas: limits.map(({ area }) => area),
    since: limits.map(({ since }) => since),
  };
}

/** SQL: the first instant that is seen in an area of a collaboration. A newcomer sees from joining on. */
export const sightFrom = (collaboration: string, area: string): string =>
  `coalesce((select newcomer.since from unnest(:limited::uuid[], :limitedAreas::text[], :since::timestamptz[]) as newcomer (id, area, since)
              where newcomer.id = ${collaboration} and newcomer.area = ${area}), '-infinity')`;
