import { Injectable } from '@nestjs/common';
import { parseId } from '@samplan/shared/kernel';
import type { RequestContext } from '@samplan/api/platform/request';
import type { TemplateContent } from '../../domain/template';
import { shippedTemplates } from '../../templates';

export interface KeptTemplate {
  /** The key of one that comes with the program, or the row's own id. */
  id: string;
  /** Null while it is as it came with the program. */
  rowId: string | null;
  shipped: boolean;
  content: TemplateContent;
  retired: boolean;
  setAt: Date | null;
  setById: string | null;
  /** 0 while nobody here has touched it. */
  version: number;
}

interface Row {
  id: string;
  shipped_key: string | null;
  retired_at: Date | null;
  set_at: Date;
  set_by: string;
  version: number;
  content: TemplateContent | null;
}

interface TemplateVersion {
  number: number;
  setAt: Date;
  setById: string;
}

const select = `select t.id, t.shipped_key, t.retired_at, t.set_at, t.set_by, t.version,
         (select v.content from plan_template_version v where v.template_id = t.id order by v.number desc limit 1) as content
    from plan_template t`;

/** What the municipality has made its own, laid over what comes with the program. */
@Injectable()
export class PlanTemplates {
  async all(ctx: RequestContext): Promise<KeptTemplate[]> {
    const tx = await ctx.db.tx();
    const rows = await tx.sql<Row>(`${select} order by t.id`);
    const changed = new Map(rows.map((row) => [row.shipped_key, row]));
    const ours = rows.filter(({ shipped_key }) => shipped_key === null);
    return [
      ...[...shippedTemplates].map(([key, content]) => fromShipped(key, content, changed.get(key) ?? null)),
      ...ours.map((row) => toKept(row, row.id, row.content!)),
    ];
  }

  /** Held until the transaction ends; null when there is none by this id. */
  async forUpdate(ctx: RequestContext, id: string): Promise<KeptTemplate | null> {
    const tx = await ctx.db.tx();
    const content = shippedTemplates.get(id);
    const [row] = await tx.sql<Row>(
      `${select} where ${content ? 't.shipped_key = $1' : 't.id = $1::uuid'} for update of t`,
      [id],
    );
    if (content) return fromShipped(id, content, row ?? null);
    return row && !row.shipped_key ? toKept(row, row.id, row.content!) : null;
  }

  async versions(ctx: RequestContext, rowId: string): Promise<TemplateVersion[]> {
    const tx = await ctx.db.tx();
    return tx.sql<TemplateVersion>(
      `select number, set_at as "setAt", set_by as "setById" from plan_template_version
        where template_id = $1 order by number desc limit 50`,
      [rowId],
    );
  }

  /** All that stood in it; 0 is as it came with the program. Null when there is none such. */
  async version(ctx: RequestContext, id: string, number: number): Promise<TemplateContent | null> {
    const shipped = shippedTemplates.get(id);
    if (number === 0) return shipped ?? null;
    if (!shipped && !parseId(id)) return null;
    const tx = await ctx.db.tx();
    const [row] = await tx.sql<{ content: TemplateContent }>(
      `select v.content from plan_template_version v join plan_template t on t.id = v.template_id
        where ${shipped ? 't.shipped_key = $1' : 't.shipped_key is null and t.id = $1::uuid'} and v.number = $2`,
      [id, number],
    );
    return row?.content ?? null;
  }

  async insert(ctx: RequestContext, id: string, shippedKey: string | null): Promise<boolean> {
    const tx = await ctx.db.tx();
    const rows = await tx.sql(
      `insert into plan_template (id, tenant_id, shipped_key, set_by, set_at)
       values ($1, app.tenant(), $2, app.person(), app.now()) on conflict do nothing returning id`,
      [id, shippedKey],
    );
    return rows.length > 0;
  }

  async update(ctx: RequestContext, id: string, version: number, retired: boolean): Promise<void> {
    const tx = await ctx.db.tx();
    await tx.sql(
      `update plan_template set version = $2, retired_at = case when $3 then app.now() end, set_by = app.person(), set_at = app.now()
        where id = $1`,
      [id, version, retired],
    );
  }

  async addVersion(ctx: RequestContext, id: string, templateId: string, content: TemplateContent): Promise<void> {
    const tx = await ctx.db.tx();
    await tx.sql(
      `insert into plan_template_version (id, tenant_id, template_id, number, content, set_by, set_at)
       select $1, app.tenant(), $2, coalesce(max(number), 0) + 1, $3, app.person(), app.now()
         from plan_template_version where template_id = $2`,
      [id, templateId, JSON.stringify(content)],
    );
  }
}

function fromShipped(key: string, content: TemplateContent, row: Row | null): KeptTemplate {
  if (row) return toKept(row, key, row.content ?? content);
  return { id: key, rowId: null, shipped: true, content, retired: false, setAt: null, setById: null, version: 0 };
}

function toKept(row: Row, id: string, content: TemplateContent): KeptTemplate {
  const { set_at: setAt, set_by: setById, version } = row;
  const facts = { shipped: row.shipped_key !== null, retired: row.retired_at !== null };
  return { id, rowId: row.id, ...facts, content, setAt, setById, version };
}
