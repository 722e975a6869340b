import { Injectable } from '@nestjs/common';
import { addProfessionalPlanInput, editProfessionalPlanInput, setRemovedInput } from '@samplan/shared/contracts';
import { newId, parseId } from '@samplan/shared/kernel';
import { parseInput } from '@samplan/api/platform/graphql';
import { notFound, type RequestContext } from '@samplan/api/platform/request';
import type { ProfessionalPlanEntity } from '../../persistence/goals/professional-plan.entity';
import { ProfessionalPlanRepository } from '../../persistence/goals/professional-plan.repository';
import { KeptGate, type Kind } from '../history/kept-gate';
import { knownUnit } from './known-unit';

export const professionalPlanKind = (rows: ProfessionalPlanRepository): Kind<ProfessionalPlanEntity> => ({
  rows,
  action: 'professional-plan:edit',
  entity: 'professional_plan',
  type: 'professional_plan.changed',
  under: () => null,
});

/** Plans a service keeps elsewhere, named here so that everybody knows they are there. */
@Injectable()
export class ProfessionalPlans {
  private readonly kind: Kind<ProfessionalPlanEntity>;

  constructor(
    private readonly gate: KeptGate,
    rows: ProfessionalPlanRepository,
  ) {
    this.kind = professionalPlanKind(rows);
  }

  add(ctx: RequestContext, raw: unknown): Promise<ProfessionalPlanEntity> {
    const input = parseInput(addProfessionalPlanInput, raw);
    const collaborationId = parseId(input.collaborationId);
    if (!collaborationId) throw notFound();
    return ctx.write(async () => {
      await this.gate.scopeIn(ctx, 'professional-plan:edit', collaborationId, input.lifeArea);
      const text = {
        kind: input.kind,
        title: input.title,
        unitId: await knownUnit(ctx, input.unitId),
        keptWhere: input.keptWhere ?? null,
        reviseOn: input.reviseOn ?? null,
      };
      const row: ProfessionalPlanEntity = {
        id: newId(ctx.now),
        tenantId: ctx.viewer.tenantId,
        collaborationId,
        lifeArea: input.lifeArea,
        ...text,
        createdBy: ctx.viewer.personId,
        createdAt: ctx.now,
        removedAt: null,
        removedBy: null,
        version: 1,
      };
      return this.gate.add(ctx, this.kind, row, text);
    });
  }

  edit(ctx: RequestContext, raw: unknown): Promise<ProfessionalPlanEntity> {
    const { id, expectedVersion, ...wanted } = parseInput(editProfessionalPlanInput, raw);
    return ctx.write(async () => {
      const { row } = await this.gate.find(ctx, this.kind, id);
      if (wanted.unitId !== row.unitId) await knownUnit(ctx, wanted.unitId);
      const { kind, title, unitId, keptWhere, reviseOn } = row;
      return this.gate.edit(ctx, this.kind, row, {
        expectedVersion,
        current: { kind, title, unitId, keptWhere, reviseOn },
        wanted,
      });
    });
  }

  setRemoved(ctx: RequestContext, raw: unknown): Promise<ProfessionalPlanEntity> {
    const { id, removed } = parseInput(setRemovedInput, raw);
    return ctx.write(async () => {
      const { row } = await this.gate.find(ctx, this.kind, id);
      return this.gate.setRemoved(ctx, this.kind, row, removed);
    });
  }
}
