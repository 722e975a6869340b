import { Injectable } from '@nestjs/common';
import { addNeedInput, editNeedInput, setRemovedInput } from '@samplan/shared/contracts';
import { newId, parseId } from '@samplan/shared/kernel';
import { parseInput } from '@samplan/api/platform/graphql';
import { notFound, type RequestContext } from '@samplan/api/platform/request';
import type { NeedEntity } from '../../persistence/needs/need.entity';
import { KeptGate } from '../history/kept-gate';
import { NeedGate } from './need-gate';

/** What somebody needs, in their words. */
@Injectable()
export class Needs {
  constructor(
    private readonly gate: KeptGate,
    private readonly needs: NeedGate,
  ) {}

  add(ctx: RequestContext, raw: unknown): Promise<NeedEntity> {
    const input = parseInput(addNeedInput, raw);
    const collaborationId = parseId(input.collaborationId);
    if (!collaborationId) throw notFound();
    return ctx.write(async () => {
      await this.gate.scopeIn(ctx, 'need:add', collaborationId, input.lifeArea);
      const said = { text: input.text, saidBy: input.saidBy, needState: 'open' as const };
      const row: NeedEntity = {
        id: newId(ctx.now),
        tenantId: ctx.viewer.tenantId,
        collaborationId,
        lifeArea: input.lifeArea,
        ...said,
        stateSince: ctx.now,
        openSince: ctx.now,
        toldAt: null,
        escalatedAt: null,
        ownerId: null,
        ownerUnitId: null,
        reason: null,
        measureId: null,
        createdBy: ctx.viewer.personId,
        createdAt: ctx.now,
        removedAt: null,
        removedBy: null,
        version: 1,
      };
      return this.gate.add(ctx, this.needs.kind, row, said);
    });
  }

  edit(ctx: RequestContext, raw: unknown): Promise<NeedEntity> {
    const { id, expectedVersion, ...wanted } = parseInput(editNeedInput, raw);
    return ctx.write(async () => {
      const { row } = await this.needs.find(ctx, id, ['edit']);
      const current = { text: row.text, saidBy: row.saidBy };
      return this.gate.edit(ctx, this.needs.kind, row, { expectedVersion, current, wanted });
    });
  }

  setRemoved(ctx: RequestContext, raw: unknown): Promise<NeedEntity> {
    const { id, removed } = parseInput(setRemovedInput, raw);
    return ctx.write(async () => {
      const { row } = await this.needs.find(ctx, id, ['remove']);
      return this.gate.setRemoved(ctx, this.needs.kind, row, removed);
    });
  }
}
