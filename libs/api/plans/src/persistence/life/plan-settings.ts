import { Injectable } from '@nestjs/common';
import { recordText } from '@samplan/shared/i18n';
import type { RequestContext } from '@samplan/api/platform/request';
import { defaultSetting, type PlanSettingValues } from '../../domain/setting';

interface PlanSettingRow extends PlanSettingValues {
  id: string | null;
  setAt: Date | null;
  setById: string | null;
  /** 0 while the defaults stand. */
  version: number;
}

const columns = `id, active_months as "activeMonths", review_months as "reviewMonths", escalation_days as "escalationDays",
  appeal_weeks as "appealWeeks", appeal_body as "appealBody", set_at as "setAt", set_by as "setById", version`;

@Injectable()
export class PlanSettings {
  current(ctx: RequestContext): Promise<PlanSettingRow> {
    return ctx.once('plan-setting', async () => (await this.row(ctx, '')) ?? defaults(ctx));
  }

  async forUpdate(ctx: RequestContext): Promise<PlanSettingRow> {
    return (await this.row(ctx, 'for update')) ?? defaults(ctx);
  }

  /** False when somebody else decided first. */
  async insert(ctx: RequestContext, id: string, values: PlanSettingValues): Promise<boolean> {
    const tx = await ctx.db.tx();
    const rows = await tx.sql(
      `insert into plan_setting (id, tenant_id, active_months, review_months, escalation_days, appeal_weeks, appeal_body, set_by, set_at)
       values ($1, app.tenant(), $2, $3, $4, $5, $6, app.person(), app.now()) on conflict do nothing returning id`,
      [id, ...ordered(values)],
    );
    return rows.length > 0;
  }

  async update(ctx: RequestContext, id: string, version: number, values: PlanSettingValues): Promise<void> {
    const tx = await ctx.db.tx();
    await tx.sql(
      `update plan_setting set version = $2, active_months = $3, review_months = $4, escalation_days = $5, appeal_weeks = $6,
              appeal_body = $7, set_by = app.person(), set_at = app.now() where id = $1`,
      [id, version, ...ordered(values)],
    );
  }

  private async row(ctx: RequestContext, lock: '' | 'for update'): Promise<PlanSettingRow | null> {
    const tx = await ctx.db.tx();
    const [row] = await tx.sql<PlanSettingRow>(`select ${columns} from plan_setting ${lock}`);
    return row ?? null;
  }
}

const defaults = ({ language }: RequestContext): PlanSettingRow => ({
  ...defaultSetting,
  appealBody: recordText(language, 'appealBody'),
  id: null,
  setAt: null,
  setById: null,
  version: 0,
});

const ordered = (values: PlanSettingValues): unknown[] => [
  values.activeMonths,
  values.reviewMonths,
  values.escalationDays,
  values.appealWeeks,
  values.appealBody,
];
