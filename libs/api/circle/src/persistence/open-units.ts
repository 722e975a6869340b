import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@samplan/api/platform/request';

@Injectable()
export class OpenUnits {
  /** Whether a service can be opened something to; null when there is no such service. */
  async isOpen(ctx: RequestContext, id: string): Promise<boolean | null> {
    const tx = await ctx.db.tx();
    const [row] = await tx.sql<{ open: boolean }>(
      `select valid @> (app.now() at time zone 'Europe/Oslo')::date as open from unit where id = $1`,
      [id],
    );
    return row?.open ?? null;
  }
}
