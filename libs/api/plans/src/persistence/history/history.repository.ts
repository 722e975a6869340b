import { Injectable } from '@nestjs/common';
import { type ChangeType, type KeptKind, keptKinds, type LifeArea } from '@samplan/shared/contracts';
import { reportSeen, type Scope } from '@samplan/api/platform/authz';
import type { Position } from '@samplan/api/platform/change-feed';
import type { RequestContext } from '@samplan/api/platform/request';
import { type PastChange, standingFields } from '../../domain/history';
import { keptThings } from '../../domain/kept-things';

/** One change of a thing the viewer may see. */
export interface HistoryRow extends PastChange {
  tx: string;
  seq: string;
  at: Date;
  actorId: string | null;
  collaborationId: string;
  lifeArea: LifeArea;
  type: ChangeType;
  entity: string;
  thingId: string;
  name: string | null;
  removed: boolean;
  /** The version the thing has now. */
  currentVersion: number;
  /** Who answers for it, where somebody does. */
  accountableId: string | null;
}

export interface LaterChange extends PastChange {
  at: Date;
  actorId: string | null;
}

export interface HistoryFilter {
  kinds?: readonly KeptKind[] | null;
  thingId?: string | null;
  actorId?: string | null;
  since?: Date | null;
  /** Only the removing of what is still removed. */
  removed?: boolean | null;
  /** Only what brought a thing to stand elsewhere. */
  moves?: boolean | null;
  version?: number | null;
  /** What was done in one step. */
  tx?: string | null;
}

const alias = (kind: KeptKind): string => `of_${kind}`;
const joins = keptKinds
  .map((kind) => {
    const { entity, onlyTypes, area } = keptThings[kind];
    const types = onlyTypes ? ` and c.type in (${onlyTypes.map((type) => `'${type}'`).join(', ')})` : '';
    const open = area ? ` and ${alias(kind)}.${area} = any ($2)` : " and 'common' = any ($2)";
    return `left join ${entity} ${alias(kind)} on c.entity = '${entity}'${types} and ${alias(kind)}.id = c.entity_id${open}`;
  })
  .join('\n');
const firstOf = (column: (kind: KeptKind) => string | null): string =>
  `coalesce(${keptKinds.flatMap((kind) => column(kind) ?? []).join(', ')})`;
const columnOf = (kind: KeptKind, column: string | null): string | null => column && `${alias(kind)}.${column}`;

/** The change rows of what the plan holds, each only where both it and its thing are open to the viewer now. */
@Injectable()
export class HistoryRepository {
  async page(
    ctx: RequestContext,
    scope: Scope,
    collaborationId: string,
    filter: HistoryFilter,
    after: Position | null,
    limit: number,
  ): Promise<HistoryRow[]> {
    const tx = await ctx.db.tx();
    const rows = await tx.sql<HistoryRow>(
      `select c.tx::text as tx, c.seq::text as seq, c.at, c.actor_id as "actorId", c.collaboration_id as "collaborationId",
              c.life_area as "lifeArea", c.type, c.entity, c.entity_id as "thingId", c.version, c.before, c.after,
              c.undoes, c.restores,
              ${firstOf((kind) => columnOf(kind, keptThings[kind].name))} as name,
              ${firstOf((kind) => columnOf(kind, keptThings[kind].removedAt))} is not null as removed,
              ${firstOf((kind) => columnOf(kind, keptThings[kind].version))} as "currentVersion",
              ${alias('measure')}.accountable_person_id as "accountableId"
         from change c
         ${joins}
        where c.collaboration_id = $1 and c.life_area = any ($2) and c.audience_id is null
          and (${(filter.kinds ?? keptKinds).map((kind) => `${alias(kind)}.id is not null`).join(' or ') || 'false'})
          and ($3::uuid is null or c.entity_id = $3)
          and ($4::uuid is null or c.actor_id = $4)
          and ($5::timestamptz is null or c.at >= $5)
          and ($6::int is null or c.version = $6)
          and ($7::text is null or (c.at, c.seq) < (select l.at, l.seq from change l where l.tx = $7::text::xid8 and l.seq = $8::bigint))
          and (not $9::boolean or c.after @> '{"removed":true}' and c.version = ${firstOf((kind) => columnOf(kind, keptThings[kind].version))}
               and ${firstOf((kind) => columnOf(kind, keptThings[kind].removedAt))} is not null)
          and ($10::text is null or c.tx = $10::text::xid8)
          and ($11::text[] is null or c.after ?| $11)
        order by c.at desc, c.seq desc limit $12`,
      [
        collaborationId,
        [...scope.areasIn(collaborationId)],
        filter.thingId ?? null,
        filter.actorId ?? null,
        filter.since ?? null,
        filter.version ?? null,
        after?.tx ?? null,
        after?.seq ?? null,
        filter.removed ?? false,
        filter.tx ?? null,
        filter.moves ? standingFields : null,
        limit,
      ],
    );
    for (const { entity } of rows) {
      const kind = keptKinds.find((one) => keptThings[one].entity === entity);
      if (kind) reportSeen(ctx, scope, keptThings[kind].section, [{ collaborationId }]);
    }
    return rows;
  }

  /** Everything that has happened to a thing since a version, the newest last. */
  async since(ctx: RequestContext, kind: KeptKind, id: string, version: number): Promise<LaterChange[]> {
    const tx = await ctx.db.tx();
    return tx.sql<LaterChange>(
      `select version, before, after, undoes, restores, at, actor_id as "actorId"
         from change where entity_id = $1 and version > $2 and ($3::text[] is null or type = any ($3)) order by version`,
      [id, version, keptThings[kind].onlyTypes ?? null],
    );
  }
}
