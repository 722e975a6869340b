import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@samplan/api/platform/request';

export interface SettingRow {
  id: string;
  legal_ground: string;
  max_hours: number;
  from: Date;
  until: Date | null;
  set_by: string;
  version: number;
}

const columns = `id, legal_ground, max_hours, lower(valid) as "from", upper(valid) as until, set_by, version`;

/** The municipality's own decision; no secret to those who work there. */
@Injectable()
export class SettingRepository {
  /** What stands, or will; never more than one. */
  async current(ctx: RequestContext): Promise<SettingRow | null> {
    const tx = await ctx.db.tx();
    const [row] = await tx.sql<SettingRow>(
      `select ${columns} from emergency_setting where upper_inf(valid) or upper(valid) > app.now()`,
    );
    return row ?? null;
  }

  async one(ctx: RequestContext, id: string): Promise<SettingRow | null> {
    const tx = await ctx.db.tx();
    const [row] = await tx.sql<SettingRow>(
      `select ${columns} from emergency_setting
        where id = $1 and (upper_inf(valid) or upper(valid) > app.now()) for update`,
      [id],
    );
    return row ?? null;
  }

  /** False when another stands or will. Dates are days in Norway; today begins now. */
  async insert(
    ctx: RequestContext,
    setting: { id: string; legalGround: string; maxHours: number; from: string; until: string | null },
  ): Promise<boolean> {
    const tx = await ctx.db.tx();
    // One after the other, so that of two who name a law at once the second is told that one stands.
    await tx.sql(`select pg_advisory_xact_lock(hashtextextended('emergency-setting ' || app.tenant(), 0))`);
    const rows = await tx.sql(
      `with asked as (
         select tstzrange(greatest($4::date::timestamp at time zone 'Europe/Oslo', app.now()), ($5::date + 1)::timestamp at time zone 'Europe/Oslo') as valid)
       insert into emergency_setting (id, tenant_id, legal_ground, max_hours, valid, set_by, set_at)
       select $1, app.tenant(), $2, $3, valid, app.person(), app.now() from asked
        where not exists (select from emergency_setting other where upper_inf(other.valid) or upper(other.valid) > app.now())
       returning id`,
      [setting.id, setting.legalGround, setting.maxHours, setting.from, setting.until],
    );
    return rows.length > 0;
  }

  /** From now on it is off; what had not begun is as if it never was. */
  async end(ctx: RequestContext, id: string, version: number): Promise<void> {
    const tx = await ctx.db.tx();
    await tx.sql(
      `update emergency_setting
          set valid = tstzrange(least(lower(valid), app.now() - interval '1 microsecond'), app.now()), version = $2 where id = $1`,
      [id, version],
    );
  }
}
