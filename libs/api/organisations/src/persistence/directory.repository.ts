import { Injectable } from '@nestjs/common';
import type { UnitKind } from '@samplan/shared/contracts';
import type { RequestContext } from '@samplan/api/platform/request';
import { type Asked, askedOf } from '../domain/search-words';
import { type UnitRow, unitColumns } from './register.repository';

export interface DirectoryQuery {
  search: string;
  tag: string | null;
  kind: UnitKind | null;
}

export type FoundUnit = UnitRow & { score: number };

/**
 * The open units that fit, best first. A word fits by its stem and by its beginning, so «gjeld» finds «gjeldsrådgiving»;
 * a misspelt one by likeness. Citizens are not shown who can do what, so they do not find by it either.
 */
const found = `
  with asked as (select to_tsquery('norwegian', $1) as query, $2::text as typed, $3::text[] as words),
  able as (
    select distinct m.unit_id
      from asked
      join unit_membership m on m.valid @> app.now()
      join person p on p.id = m.person_id
      left join employee e on e.person_id = m.person_id
     where (select app.is_professional()) and asked.typed <> ''
       and (e.document @@ asked.query or p.profession ilike all (asked.words))
  ), scored as (
    select ${unitColumns},
           case when asked.typed = '' then 0
                when numnode(asked.query) > 0 and (named.vector || coalesce(f.document, '')) @@ asked.query
                  then 1000 + round(1000 * ts_rank(named.vector || coalesce(f.document, ''), asked.query))::integer
                when able.unit_id is not null then 1000
                else round(100 * word_similarity(asked.typed, u.name || ' ' || coalesce(app.searchable(f.tags) || ' ' || f.helps_with, '')))::integer
           end as score, asked.typed
      from asked
      join unit u on u.valid @> app.today()
      left join organisation o on o.id = u.organisation_id
      left join unit_profile f on f.unit_id = u.id
      left join able on able.unit_id = u.id
     cross join lateral (select setweight(to_tsvector('norwegian', u.name || ' ' || coalesce(o.name, '') || ' ' || coalesce(u.zone, '')), 'A') as vector) named
     where ($4::text is null or $4 = any (f.tags)) and ($5::text is null or u.kind = $5)
  )
  select * from scored
   where (typed = '' or score >= 45)
     and ($6::integer is null or (-score, name, id) > (-$6::integer, $7::text, $8::uuid))
   order by -score, name, id limit $9`;

@Injectable()
export class DirectoryRepository {
  async search(
    ctx: RequestContext,
    { search, tag, kind }: DirectoryQuery,
    after: (string | null)[] | null,
    limit: number,
  ): Promise<FoundUnit[]> {
    const { query, typed, words }: Asked = askedOf(search);
    const tx = await ctx.db.tx();
    const [score, name, id] = after ?? [null, null, null];
    return tx.sql<FoundUnit>(found, [query, typed, words, tag, kind, score, name, id, limit]);
  }

  /** The words most units say they can help with, to press instead of writing. */
  async commonTags(ctx: RequestContext, limit: number): Promise<string[]> {
    const tx = await ctx.db.tx();
    const rows = await tx.sql<{ tag: string }>(
      `select tag from unit_profile f join unit u on u.id = f.unit_id and u.valid @> app.today(), unnest(f.tags) tag
        group by tag order by count(*) desc, tag limit $1`,
      [limit],
    );
    return rows.map(({ tag }) => tag);
  }
}
