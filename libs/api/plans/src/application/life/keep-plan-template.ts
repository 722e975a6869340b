import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { planTemplateIdInput, restorePlanTemplateInput, savePlanTemplateInput } from '@samplan/shared/contracts';
import { newId, parseId } from '@samplan/shared/kernel';
import { Authz } from '@samplan/api/platform/authz';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, notFound, type RequestContext } from '@samplan/api/platform/request';
import { type TemplateContent, writeTemplate } from '../../domain/template';
import { recordMunicipalityChange } from '../../persistence/life/municipality-change';
import { type KeptTemplate, PlanTemplates } from '../../persistence/life/plan-templates';
import { shippedTemplates } from '../../templates';

/** Saves, retires and takes up again; what comes with the program becomes the municipality's own at the first change. */
@Injectable()
export class KeepPlanTemplate {
  constructor(
    private readonly authz: Authz,
    private readonly templates: PlanTemplates,
  ) {}

  /** Gives the id it is known by. */
  save(ctx: RequestContext, raw: unknown): Promise<string> {
    const { id, expectedVersion, language, ...saved } = parseInput(savePlanTemplateInput, raw);
    const text = {
      ...saved,
      goals: saved.goals.map((goal) => ({
        ...goal,
        measures: goal.measures.map(({ extent, how, ...measure }) => ({
          ...measure,
          extent: extent ?? null,
          how: how ?? null,
        })),
      })),
    };
    return ctx.write(async () => {
      await this.authz.requireUnitRole(ctx, 'plan-template:keep');
      if (!id) {
        const own = newId(ctx.now);
        await this.templates.insert(ctx, own, null);
        await this.addVersion(ctx, own, 1, writeTemplate(null, language, text));
        return own;
      }
      const template = await this.find(ctx, id, expectedVersion);
      const { rowId, version } = await this.own(ctx, template);
      if (template.rowId) await this.templates.update(ctx, rowId, version, template.retired);
      await this.addVersion(ctx, rowId, version, writeTemplate(template.content, language, text));
      return id;
    });
  }

  /** What stood in it; 0 is as it came with the program. */
  async version(ctx: RequestContext, id: string, number: number): Promise<TemplateContent> {
    await this.authz.requireUnitRole(ctx, 'plan-template:keep');
    return this.readVersion(ctx, id, number);
  }

  /** All of an earlier version, on top of what stands: that one is kept like every other. */
  restore(ctx: RequestContext, raw: unknown): Promise<string> {
    const { id, expectedVersion, number } = parseInput(restorePlanTemplateInput, raw);
    return ctx.write(async () => {
      await this.authz.requireUnitRole(ctx, 'plan-template:keep');
      const template = await this.find(ctx, id, expectedVersion);
      const content = await this.readVersion(ctx, id, number);
      if (isDeepStrictEqual(content, template.content)) return id;
      const { rowId, version } = await this.own(ctx, template);
      await this.templates.update(ctx, rowId, version, template.retired);
      await this.addVersion(ctx, rowId, version, content);
      return id;
    });
  }

  /** Retired is no longer offered; plans that came of it are what they are. */
  setRetired(ctx: RequestContext, raw: unknown, retired: boolean): Promise<string> {
    const { id, expectedVersion } = parseInput(planTemplateIdInput, raw);
    return ctx.write(async () => {
      await this.authz.requireUnitRole(ctx, 'plan-template:keep');
      const template = await this.find(ctx, id, expectedVersion);
      if (template.retired === retired) return id;
      const { rowId, version } = await this.own(ctx, template);
      await this.templates.update(ctx, rowId, version, retired);
      await this.tell(ctx, rowId, version, { retired });
      return id;
    });
  }

  private async readVersion(ctx: RequestContext, id: string, number: number): Promise<TemplateContent> {
    const content = await this.templates.version(ctx, id, number);
    if (!content) throw notFound();
    return content;
  }

  private async find(ctx: RequestContext, id: string, expectedVersion: number): Promise<KeptTemplate> {
    if (!shippedTemplates.has(id) && !parseId(id)) throw notFound();
    const template = await this.templates.forUpdate(ctx, id);
    if (!template) throw notFound();
    if (template.version !== expectedVersion) throw Expected.of('CHANGED_MEANWHILE');
    return template;
  }

  /** The municipality's own row of it, made now if there is none, and the version this change gives it. */
  private async own(ctx: RequestContext, template: KeptTemplate): Promise<{ rowId: string; version: number }> {
    if (template.rowId) return { rowId: template.rowId, version: template.version + 1 };
    const rowId = newId(ctx.now);
    if (!(await this.templates.insert(ctx, rowId, template.id))) throw Expected.of('CHANGED_MEANWHILE');
    return { rowId, version: 1 };
  }

  private async addVersion(
    ctx: RequestContext,
    rowId: string,
    version: number,
    content: TemplateContent,
  ): Promise<void> {
    await this.templates.addVersion(ctx, newId(ctx.now), rowId, content);
    await this.tell(ctx, rowId, version, { content });
  }

  private tell(ctx: RequestContext, id: string, version: number, after: Record<string, unknown>): Promise<void> {
    return recordMunicipalityChange(ctx, {
      type: 'plan_template.changed',
      entity: 'plan_template',
      id,
      version,
      after,
    });
  }
}
