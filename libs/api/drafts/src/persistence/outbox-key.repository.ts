import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import type { RequestContext } from '@samplan/api/platform/request';

/** The key that what waits on a person's devices is sealed with: the same until they are no more. */
@Injectable()
export class OutboxKeyRepository {
  async open(ctx: RequestContext): Promise<string> {
    const tx = await ctx.db.tx();
    await tx.sql(
      `insert into outbox_key (tenant_id, person_id, key, made_at) values (app.tenant(), app.person(), $1, app.now())
       on conflict (person_id) do nothing`,
      [randomBytes(32)],
    );
    const [row] = await tx.sql<{ key: Buffer }>('select key from outbox_key where person_id = app.person()');
    return row!.key.toString('base64');
  }
}
