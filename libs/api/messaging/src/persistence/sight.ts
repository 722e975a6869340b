import type { Scope } from '@samplan/api/platform/authz';

/** From when the viewer sees messages in each collaboration of a scope, for `unnest`; without a limit it is left out. */
export function sightLimits(scope: Scope): { limited: string[]; since: Date[] } {
  const limits = scope.collaborationIds.flatMap((id) => {
    const since = scope.seesFrom(id);
    return since ? [{ id, since }] : [];
  });
  return { limited: limits.map(({ id }) => id), since: limits.map(({ since }) => since) };
}

/** SQL: the first instant that is seen in a collaboration. A newcomer sees from joining on. */
export const sightFrom = (collaboration: string): string =>
  `coalesce((select newcomer.since from unnest(:limited::uuid[], :since::timestamptz[]) as newcomer (id, since)
              where newcomer.id = ${collaboration}), '-infinity')`;
