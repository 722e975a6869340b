import { Injectable } from '@nestjs/common';
import type { GroundKind, LogControlUse, LogSection, LogSignal, Relation } from '@samplan/shared/contracts';
import type { RequestContext } from '@samplan/api/platform/request';
import { deniedAttempts, manyPlans } from '../domain/control-rules';
import type { WorkingHours } from './working-hours.repository';

/** Days in Norway, both included. */
export interface ControlFilter {
  from: string;
  to: string;
  unitId?: string | null;
  viewerId?: string | null;
  signal?: LogSignal | null;
}

export interface ControlVisitRow {
  id: string;
  at: Date;
  outcome: 'read' | 'denied';
  section: LogSection;
  plan_ref: string;
  viewer_id: string | null;
  viewer_name: string | null;
  viewer_profession: string | null;
  viewer_ref: string | null;
  viewer_municipality: string | null;
  unit_name: string | null;
  relation: Relation | null;
  ground_kind: GroundKind | null;
  legal_basis: string | null;
  signals: LogSignal[];
}

export interface ControlSignalRow {
  signal: LogSignal;
  viewer_id: string;
  viewer_name: string;
  viewer_profession: string | null;
  unit_name: string | null;
  on_date: string;
  times: number;
  plans: number;
  first_at: Date;
  last_at: Date;
}

export interface ControlUseRow {
  id: string;
  at: Date;
  what: LogControlUse;
  person_id: string;
  from_day: string | null;
  to_day: string | null;
  hours: Omit<WorkingHours, 'version'> | null;
}

type Key = (string | null)[] | null;
const period = `($1::date)::timestamp at time zone 'Europe/Oslo', ($2::date + 1)::timestamp at time zone 'Europe/Oslo'`;

/** The log as log control sees it; the functions answer nobody else, and give references in place of names. */
@Injectable()
export class LogControlRepository {
  async visits(ctx: RequestContext, filter: ControlFilter, after: Key, limit: number): Promise<ControlVisitRow[]> {
    const { from, to, viewerId, unitId, signal } = filter;
    const tx = await ctx.db.tx();
    return tx.sql<ControlVisitRow>(`select * from app.log_control_rows(${period}, $3, $4, $5, $6, $7, $8)`, [
      from,
      to,
      viewerId ?? null,
      unitId ?? null,
      signal ?? null,
      after?.[0] ?? null,
      after?.[1] ?? null,
      limit,
    ]);
  }

  /** The newest day first. */
  async signals(ctx: RequestContext, filter: ControlFilter, after: Key, limit: number): Promise<ControlSignalRow[]> {
    const { from, to, viewerId, unitId, signal } = filter;
    const tx = await ctx.db.tx();
    return tx.sql<ControlSignalRow>(
      `select signal, viewer_id, viewer_name, viewer_profession, unit_name, on_date::text, times, plans, first_at, last_at
         from app.log_signals(${period}, $3, $4, $5)
        where ($6::uuid is null or viewer_id = $6) and ($7::text is null or signal = $7)
          and ($8::date is null or on_date < $8::date or (on_date = $8::date and (signal, viewer_id) > ($9, $10::uuid)))
        order by on_date desc, signal, viewer_id limit $11`,
      [
        from,
        to,
        unitId ?? null,
        manyPlans,
        deniedAttempts,
        viewerId ?? null,
        signal ?? null,
        after?.[0] ?? null,
        after?.[1] ?? null,
        after?.[2] ?? null,
        limit,
      ],
    );
  }

  /** Who has used log control, and for which period; the latest first. */
  async uses(ctx: RequestContext, after: Key, limit: number): Promise<ControlUseRow[]> {
    const tx = await ctx.db.tx();
    return tx.sql<ControlUseRow>(
      `select id, at, what, person_id, asked ->> 'from' as from_day, asked ->> 'to' as to_day,
              case what when 'hours' then asked end as hours
         from log_control_use
        where $1::timestamptz is null or (at, id) < ($1::timestamptz, $2::uuid)
        order by at desc, id desc limit $3`,
      [after?.[0] ?? null, after?.[1] ?? null, limit],
    );
  }

  /** Writes down that a file is taken out; before it is begun. */
  noteFile(ctx: RequestContext, what: LogControlUse, filter: ControlFilter): Promise<void> {
    return ctx.write(() => this.note(ctx, what, filter));
  }

  async note(ctx: RequestContext, what: LogControlUse, asked: object): Promise<void> {
    const tx = await ctx.db.tx();
    await tx.sql('select app.note_log_control($1, $2::jsonb)', [what, JSON.stringify(asked)]);
  }

  async units(ctx: RequestContext): Promise<{ id: string; name: string }[]> {
    const tx = await ctx.db.tx();
    return tx.sql('select id, name from unit order by name, id');
  }
}
