import { Injectable } from '@nestjs/common';
import type { CollaborationState } from '@samplan/shared/contracts';
import type { RequestContext } from '@samplan/api/platform/request';

export interface FactsRow {
  collaboration_id: string;
  owner_id: string;
  state: CollaborationState;
  opened_on: string;
  coordinator_id: string | null;
  coordinator_since: string | null;
  needs: number;
  needs_since: Date | null;
}

const columns =
  'collaboration_id, owner_id, state, opened_on::text, coordinator_id, coordinator_since::text, needs, needs_since';

interface Counts {
  open: number;
  without_coordinator: number;
  with_needs: number;
}

export interface LoadRow {
  person_id: string | null;
  collaborations: number;
  coordinated: number;
}

/** What others than the circle may know of collaborations: the few facts, and numbers. The database decides to whom. */
@Injectable()
export class OverviewRepository {
  /**
   * Those without a coordinator first, the oldest of each first. Words are sought in the names of the person and of who
   * coordinates, and each must be there.
   */
  async facts(
    ctx: RequestContext,
    words: readonly string[],
    after: (string | null)[] | null,
    limit: number,
  ): Promise<FactsRow[]> {
    const tx = await ctx.db.tx();
    return tx.sql<FactsRow>(
      `select ${columns}
         from collaboration_facts
        where tenant_id = app.tenant() and state <> 'closed'
          and ($1::text is null or (coordinator_id is not null, opened_on, collaboration_id) > ($1::boolean, $2::date, $3::uuid))
          and not exists (
            select from unnest($5::text[]) word
             where not exists (
               select from person p where p.id in (owner_id, coordinator_id) and strpos(lower(p.given_name || ' ' || p.family_name), word) > 0))
        order by coordinator_id is not null, opened_on, collaboration_id limit $4`,
      [after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null, limit, words.map((word) => word.toLowerCase())],
    );
  }

  /** Those where a need has waited too long, the longest first. */
  async waiting(ctx: RequestContext, after: (string | null)[] | null, limit: number): Promise<FactsRow[]> {
    const tx = await ctx.db.tx();
    return tx.sql<FactsRow>(
      `select ${columns}
         from collaboration_facts
        where tenant_id = app.tenant() and state <> 'closed' and needs > 0
          and ($1::text is null or (needs_since, collaboration_id) > ($1::timestamptz, $2::uuid))
        order by needs_since, collaboration_id limit $3`,
      [after?.[0] ?? null, after?.[1] ?? null, limit],
    );
  }

  async counts(ctx: RequestContext): Promise<Counts> {
    const tx = await ctx.db.tx();
    const [row] = await tx.sql<Counts>(
      `select count(*)::integer as open, (count(*) filter (where coordinator_id is null))::integer as without_coordinator,
              (count(*) filter (where needs > 0))::integer as with_needs
         from collaboration_facts where tenant_id = app.tenant() and state <> 'closed'`,
    );
    return row ?? { open: 0, without_coordinator: 0, with_needs: 0 };
  }

  /** The row without a person is the whole unit; nothing for somebody who does not lead it. */
  async load(ctx: RequestContext, unitIds: readonly string[]): Promise<(LoadRow & { unit_id: string })[]> {
    const tx = await ctx.db.tx();
    return tx.sql<LoadRow & { unit_id: string }>(
      `select led.unit_id, l.person_id, l.collaborations, l.coordinated
         from unnest($1::uuid[]) with ordinality as led (unit_id, n) cross join lateral app.unit_load(led.unit_id) l
        order by led.n, l.person_id is not null, l.collaborations desc, l.person_id`,
      [unitIds],
    );
  }
}
