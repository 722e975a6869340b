import { Injectable } from '@nestjs/common';
import type { UnitKind } from '@samplan/shared/contracts';
import type { RequestContext } from '@samplan/api/platform/request';

/** When a kind of unit is at work. Times are `HH:mm`; round the clock is from 00:00 to 24:00. */
export interface WorkingHours {
  unitKind: UnitKind;
  opens: string;
  closes: string;
  weekends: boolean;
  /** 0 where the municipality has set nothing, and the usual hours count. */
  version: number;
}

/** The hours the signal of reading outside working hours goes by, for the kinds of units there are. */
@Injectable()
export class WorkingHoursRepository {
  async all(ctx: RequestContext): Promise<WorkingHours[]> {
    const tx = await ctx.db.tx();
    return tx.sql<WorkingHours>(
      `select kind.name as "unitKind", to_char(h.opens, 'HH24:MI') as opens, to_char(h.closes, 'HH24:MI') as closes, h.weekends,
              coalesce(own.version, 0) as version
         from (select distinct kind as name from unit) kind
        cross join lateral app.working_hours(kind.name) h
         left join log_control_hours own on own.unit_kind = kind.name
        order by kind.name`,
    );
  }

  /** False when somebody else has set them meanwhile. */
  async write(ctx: RequestContext, hours: WorkingHours): Promise<boolean> {
    const tx = await ctx.db.tx();
    const { unitKind, opens, closes, weekends, version } = hours;
    const rows = await tx.sql(
      `insert into log_control_hours as own (tenant_id, unit_kind, opens, closes, weekends)
       select app.tenant(), $1, $2, $3, $4 where $5 = 0 or exists (select from log_control_hours where unit_kind = $1)
           on conflict (tenant_id, unit_kind) do update
          set opens = excluded.opens, closes = excluded.closes, weekends = excluded.weekends, version = own.version + 1
        where own.version = $5
       returning version`,
      [unitKind, opens, closes, weekends, version],
    );
    return rows.length > 0;
  }
}
