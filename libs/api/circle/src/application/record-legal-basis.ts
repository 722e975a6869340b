import { Injectable } from '@nestjs/common';
import { recordLegalBasisInput } from '@samplan/shared/contracts';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { isOneself } from '@samplan/api/people';
import { endOf } from '../domain/last-day';
import type { GroundEntity } from '../persistence/ground.entity';
import { Oneself } from '../persistence/oneself';
import { CircleDeed } from './circle-deed';
import { ConsentGate } from './consent-gate';
import { Grounds, type GroundTerms } from './grounds';
import { type Receiver, Receivers } from './receiver';

/**
 * Where sharing rests on law, the coordinator names it and the person is told which: within what is open to the
 * coordinator, and never to the coordinator.
 */
@Injectable()
export class RecordLegalBasis extends CircleDeed<GroundEntity> {
  constructor(
    private readonly gate: ConsentGate,
    private readonly receivers: Receivers,
    private readonly grounds: Grounds,
    private readonly oneself: Oneself,
  ) {
    super();
  }

  async act(ctx: RequestContext, raw: unknown): Promise<GroundEntity> {
    const input = parseInput(recordLegalBasisInput, raw);
    const passage = await this.gate.into(ctx, 'legal-basis:record', input.collaborationId);
    const { collaborationId, facts } = passage;
    const to = await this.receivers.of(ctx, input, facts.ownerId);
    const { areas, purpose, legalBasis } = input;
    if (areas.some((area) => !passage.areas.has(area))) throw Expected.of('LIFE_AREA_NOT_OPEN', 'areas');
    const lastDay = input.until ?? null;
    const terms = { collaborationId, ...to, areas, purpose, lastDay };
    if (await this.opensToOneself(ctx, terms)) {
      throw Expected.of('OPENS_TO_ONESELF', to.unitId ? 'unitId' : 'personId');
    }
    return this.grounds.begin(ctx, terms, { legalBasis });
  }

  private async opensToOneself(ctx: RequestContext, terms: GroundTerms & Receiver): Promise<boolean> {
    const { collaborationId, unitId, personId, areas, lastDay } = terms;
    if (personId) return isOneself(ctx, personId);
    const until = lastDay ? endOf(lastDay) : null;
    return unitId !== null && this.oneself.seesMoreByLaw(ctx, { collaborationId, unitId, areas, until });
  }
}
