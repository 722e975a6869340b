import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@samplan/api/platform/request';

/** What a disclosure guard keeps from whoever answers on the coordinator's phone; told to the coordinator alone. */
@Injectable()
export class KeptFrom {
  /** Ids of services and people, by whom they are kept from. */
  async these(
    ctx: RequestContext,
    collaborationId: string,
    people: readonly string[],
  ): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const tx = await ctx.db.tx();
    const rows = await tx.sql<{ who: string; kept: string[] }>(
      'select who, app.kept_from($1, who) as kept from unnest($2::uuid[]) who',
      [collaborationId, people],
    );
    return new Map(rows.map(({ who, kept }) => [who, new Set(kept)]));
  }
}
