import { Injectable } from '@nestjs/common';
import { loader } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';
import { metARow } from './columns';

export interface ProfileRow {
  unit_id: string;
  helps_with: string;
  tags: string[];
  opening_hours: string;
  phone: string | null;
  email: string | null;
  version: number;
}

export interface ProfileFields {
  helpsWith: string;
  tags: readonly string[];
  openingHours: string;
  phone?: string | null;
  email?: string | null;
}

/** What units say of themselves in the directory. */
@Injectable()
export class ProfileRepository {
  profile(ctx: RequestContext, unitId: string): Promise<ProfileRow | null> {
    return loader<ProfileRow>(ctx, null, 'unit-profile', async (ids) => {
      const tx = await ctx.db.tx();
      const rows = await tx.sql<ProfileRow>(
        'select unit_id, helps_with, tags, opening_hours, phone, email, version from unit_profile where unit_id = any ($1)',
        [ids],
      );
      return new Map(rows.map((row) => [row.unit_id, row]));
    }).load(unitId);
  }

  /** False when somebody else has written since; version 0 is before the first. */
  async write(ctx: RequestContext, unitId: string, version: number, fields: ProfileFields): Promise<boolean> {
    const tx = await ctx.db.tx();
    const values = [unitId, fields.helpsWith, fields.tags, fields.openingHours, fields.phone, fields.email];
    if (version === 0) {
      const added = await tx.sql(
        `insert into unit_profile (unit_id, tenant_id, helps_with, tags, opening_hours, phone, email)
         values ($1, app.tenant(), $2, $3, $4, $5, $6) on conflict (unit_id) do nothing returning unit_id`,
        values,
      );
      return added.length > 0;
    }
    const answer = await tx.sql(
      `update unit_profile set helps_with = $2, tags = $3, opening_hours = $4, phone = $5, email = $6, version = version + 1
        where unit_id = $1 and version = $7 returning unit_id`,
      [...values, version],
    );
    return metARow(answer);
  }
}
