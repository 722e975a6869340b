import { Injectable } from '@nestjs/common';
import { recordParentInput } from '@samplan/shared/contracts';
import { newId } from '@samplan/shared/kernel';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { isOneself } from '@samplan/api/people';
import { startOf } from '../domain/last-day';
import { writePeriod } from '../domain/period';
import { CircleRows } from '../persistence/circle-rows';
import { ParentalResponsibilityEntity } from '../persistence/parental-responsibility.entity';
import { CircleDeed } from './circle-deed';
import { ConsentGate } from './consent-gate';
import { Receivers } from './receiver';
import { tellOfRelative } from './tell';

/** Parental responsibility. What it opens, and until which birthday, follows from the child's age. */
@Injectable()
export class RecordParent extends CircleDeed<ParentalResponsibilityEntity> {
  constructor(
    private readonly gate: ConsentGate,
    private readonly receivers: Receivers,
    private readonly rows: CircleRows,
  ) {
    super();
  }

  async act(ctx: RequestContext, raw: unknown): Promise<ParentalResponsibilityEntity> {
    const input = parseInput(recordParentInput, raw);
    const { collaborationId, scope, facts } = await this.gate.into(ctx, 'parent:record', input.collaborationId);
    if (!facts.isChild) throw Expected.of('NOT_A_CHILD', 'personId');
    const personId = await this.receivers.person(ctx, input.personId, facts.ownerId);
    if (await isOneself(ctx, personId)) throw Expected.of('OPENS_TO_ONESELF', 'personId');
    const known = await this.rows.ahead(ctx, scope, ParentalResponsibilityEntity);
    if (known.some((one) => one.personId === personId)) throw Expected.of('PERIOD_TAKEN', 'personId');
    const parent: ParentalResponsibilityEntity = {
      id: newId(ctx.now),
      tenantId: ctx.viewer.tenantId,
      collaborationId,
      personId,
      recordedBy: ctx.viewer.personId,
      recordedAt: ctx.now,
      valid: writePeriod({ from: input.from ? startOf(input.from) : ctx.now, until: null }),
      version: 1,
    };
    await this.rows.insert(ctx, ParentalResponsibilityEntity, parent);
    await tellOfRelative(ctx, parent, null, { parent: true });
    return parent;
  }
}
