import { Injectable } from '@nestjs/common';
import { loader } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';
import { In } from 'typeorm';
import { ContactEntity } from './contact.entity';

export interface ContactFields {
  address: string | null;
  phone: string | null;
  email: string | null;
}

/** Row-level security decides whose contact data there is for the viewer. */
@Injectable()
export class ContactRepository {
  of(ctx: RequestContext, personId: string): Promise<ContactEntity | null> {
    return loader<ContactEntity>(ctx, null, 'contact', async (ids) => {
      const { manager } = await ctx.db.tx();
      const rows = await manager.findBy(ContactEntity, { personId: In([...ids]) });
      return new Map(rows.map((row) => [row.personId, row]));
    }).load(personId);
  }

  /** Whether the viewer may see and change how to reach somebody, also when nothing is written yet. */
  reaches(ctx: RequestContext, personId: string): Promise<boolean> {
    return loader<boolean>(ctx, null, 'reachable', async (ids) => {
      const tx = await ctx.db.tx();
      const rows = await tx.sql<{ id: string }>(
        'select id from unnest($1::uuid[]) id where id = any ((select app.reachable_people())::uuid[])',
        [[...ids]],
      );
      return new Map(rows.map(({ id }) => [id, true]));
    })
      .load(personId)
      .then((reaches) => reaches ?? false);
  }

  /** The new version; 0 when somebody else was first, null when the viewer may not. */
  async put(ctx: RequestContext, personId: string, expected: number, fields: ContactFields): Promise<number | null> {
    const tx = await ctx.db.tx();
    const [row] = await tx.sql<{ version: number | null }>('select app.put_contact($1, $2, $3, $4, $5) as version', [
      personId,
      expected,
      fields.address,
      fields.phone,
      fields.email,
    ]);
    return row?.version ?? null;
  }
}
