import type { Action, LifeArea } from '@samplan/shared/contracts';
import type { CollaborationId } from '@samplan/shared/kernel';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { Grant } from './grant';
import type { Standing } from './policy';

const minted = Symbol('minted');

/** Lock 3: leave to read rows of certain collaborations and life areas for one action. Only authz mints it. */
export class Scope<A extends Action = Action> {
  constructor(
    seal: typeof minted,
    readonly action: A,
    private readonly grants: readonly Grant[],
    /** Says in short what it reaches: the same within a transaction only for scopes that reach the same. */
    readonly key: string,
  ) {
    if (seal !== minted) throw new Error('A scope is minted by authz only');
  }

  get collaborationIds(): CollaborationId[] {
    return [...new Set(this.grants.map((grant) => grant.collaborationId))];
  }

  /** Life areas open in one collaboration; empty when it is outside the scope. */
  areasIn(collaborationId: string): Set<LifeArea> {
    return new Set(
      this.grants.filter((grant) => grant.collaborationId === collaborationId).flatMap((grant) => grant.areas),
    );
  }

  /** How the viewer stands to one life area of a collaboration; empty when it is outside the scope. */
  standingsIn(collaborationId: string, lifeArea: LifeArea): Standing[] {
    return this.standingGrants(collaborationId, lifeArea);
  }

  /** From when messages in one life area may be seen: a grant opens none in the areas of another. Null is no limit. */
  seesFrom(collaborationId: string, lifeArea: LifeArea): Date | null {
    const starts = this.standingGrants(collaborationId, lifeArea).map((grant) => grant.seesFrom);
    if (starts.length === 0 || starts.includes(null)) return null;
    return new Date(Math.min(...starts.map((start) => start!.getTime())));
  }

  /** The strongest of the viewer's grants in one collaboration. */
  grantIn(collaborationId: string): Grant | null {
    return this.grants.find((grant) => grant.collaborationId === collaborationId) ?? null;
  }

  /** Whether a collaboration is the viewer's own: such reads are not logged. */
  isOwn(collaborationId: string): boolean {
    return this.grants.some((grant) => grant.collaborationId === collaborationId && grant.relation === 'owner');
  }

  private standingGrants(collaborationId: string, lifeArea: LifeArea): Grant[] {
    return this.grants.filter((grant) => grant.collaborationId === collaborationId && grant.areas.includes(lifeArea));
  }

  /** Pairs for SQL: the two arrays are read side by side by `unnest`. */
  pairs(): { ids: string[]; areas: string[] } {
    const pairs = this.collaborationIds.flatMap((id) => [...this.areasIn(id)].map((area) => [id, area] as const));
    return { ids: pairs.map(([id]) => id), areas: pairs.map(([, area]) => area) };
  }
}

/** @internal For authz. */
export function mintScope<A extends Action>(action: A, grants: readonly Grant[], within = 'everywhere'): Scope<A> {
  return new Scope(minted, action, grants, `${action} ${within}`);
}

export interface ScopedColumns {
  /** Property that holds the collaboration's id. */
  collaboration: string;
  /** Property that holds the life area; null for rows that have none (team, meeting). */
  area: string | null;
}

const usual: ScopedColumns = { collaboration: 'collaborationId', area: 'lifeArea' };

/** Narrows a query to a scope. One collaboration compiles to an index-friendly equality. */
export function scoped<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  scope: Scope,
  columns: ScopedColumns = usual,
): SelectQueryBuilder<Row> {
  const collaboration = `${query.alias}.${columns.collaboration}`;
  const ids = scope.collaborationIds;
  if (ids.length === 1) {
    query.andWhere(`${collaboration} = :scopeId`, { scopeId: ids[0] });
    if (columns.area)
      query.andWhere(`${query.alias}.${columns.area} = any (:scopeAreas)`, { scopeAreas: [...scope.areasIn(ids[0]!)] });
    return query;
  }
  if (!columns.area) return query.andWhere(`${collaboration} = any (:scopeIds)`, { scopeIds: ids });
  const { ids: pairIds, areas } = scope.pairs();
  return query.andWhere(
    `(${collaboration}, ${query.alias}.${columns.area}) in (select * from unnest(:scopeIds::uuid[], :scopeAreas::text[]))`,
    { scopeIds: pairIds, scopeAreas: areas },
  );
}
