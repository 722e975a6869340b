import { Injectable } from '@nestjs/common';
import type { Scope } from '@samplan/api/platform/authz';
import { loader } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';

export interface PastWords {
  text: string;
  authorId: string;
  writtenAt: Date;
  version: number;
}

/** The person's own words as they stood at an earlier moment, read from the history. */
@Injectable()
export class WordsHistory {
  /** Null when nothing was written then, or the collaboration is outside the scope. */
  asOf(ctx: RequestContext, scope: Scope, collaborationId: string, at: Date): Promise<PastWords | null> {
    if (!scope.areasIn(collaborationId).has('common')) return Promise.resolve(null);
    return loader<PastWords>(ctx, null, 'words-as-of', async (keys) => {
      const tx = await ctx.db.tx();
      const rows = await tx.sql<{ key: string; text: string; actor_id: string; at: Date; version: number }>(
        `select asked.key, words.text, words.actor_id, words.at, words.version
           from unnest($1::text[], $2::uuid[], $3::timestamptz[]) as asked (key, collaboration_id, at)
          cross join lateral (
                select c.after ->> 'whatMatters' as text, c.actor_id, c.at, c.version
                  from individual_plan p
                  join change c on c.entity_id = p.id and c.type = 'what_matters.edited'
                 where p.collaboration_id = asked.collaboration_id and c.at <= asked.at
                 order by c.at desc, c.version desc
                 limit 1) words`,
        [keys, keys.map((key) => key.split(' ')[0]), keys.map((key) => key.split(' ')[1])],
      );
      return new Map(
        rows.map((row) => [
          row.key,
          { text: row.text, authorId: row.actor_id, writtenAt: row.at, version: row.version },
        ]),
      );
    }).load(`${collaborationId} ${at.toISOString()}`);
  }
}
