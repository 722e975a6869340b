import { Injectable } from '@nestjs/common';
import { addServiceOfferInput, editServiceOfferInput, setRemovedInput } from '@samplan/shared/contracts';
import { newId, parseId } from '@samplan/shared/kernel';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, notFound, type RequestContext } from '@samplan/api/platform/request';
import type { ServiceOfferEntity } from '../../persistence/goals/service-offer.entity';
import { ServiceOfferRepository } from '../../persistence/goals/service-offer.repository';
import { KeptGate, type Kind } from '../history/kept-gate';
import { knownUnit } from './known-unit';

export const serviceOfferKind = (rows: ServiceOfferRepository): Kind<ServiceOfferEntity> => ({
  rows,
  action: 'service-offer:edit',
  entity: 'service_offer',
  type: 'service_offer.changed',
  under: () => null,
});

/** What a service can and cannot offer, said honestly. */
@Injectable()
export class ServiceOffers {
  private readonly kind: Kind<ServiceOfferEntity>;

  constructor(
    private readonly gate: KeptGate,
    rows: ServiceOfferRepository,
  ) {
    this.kind = serviceOfferKind(rows);
  }

  add(ctx: RequestContext, raw: unknown): Promise<ServiceOfferEntity> {
    const input = parseInput(addServiceOfferInput, raw);
    const collaborationId = parseId(input.collaborationId);
    if (!collaborationId) throw notFound();
    return ctx.write(async () => {
      await this.gate.scopeIn(ctx, 'service-offer:edit', collaborationId, input.lifeArea);
      const text = {
        unitId: await knownUnit(ctx, input.unitId),
        wish: input.wish,
        answer: input.answer,
        reason: input.reason ?? null,
      };
      const row: ServiceOfferEntity = {
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

  edit(ctx: RequestContext, raw: unknown): Promise<ServiceOfferEntity> {
    const { id, expectedVersion, ...wanted } = parseInput(editServiceOfferInput, raw);
    return ctx.write(async () => {
      const { row } = await this.gate.find(ctx, this.kind, id);
      if (wanted.unitId !== row.unitId) await knownUnit(ctx, wanted.unitId);
      const { unitId, wish, answer, reason } = row;
      const after = { answer: row.answer, reason: row.reason, ...wanted };
      if (after.answer !== 'can' && !after.reason) throw Expected.of('FIELD_REQUIRED', 'reason');
      return this.gate.edit(ctx, this.kind, row, {
        expectedVersion,
        current: { unitId, wish, answer, reason },
        wanted,
      });
    });
  }

  setRemoved(ctx: RequestContext, raw: unknown): Promise<ServiceOfferEntity> {
    const { id, removed } = parseInput(setRemovedInput, raw);
    return ctx.write(async () => {
      const { row } = await this.gate.find(ctx, this.kind, id);
      return this.gate.setRemoved(ctx, this.kind, row, removed);
    });
  }
}
