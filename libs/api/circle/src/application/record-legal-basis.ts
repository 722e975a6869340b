import { Injectable } from '@nestjs/common';
import { recordLegalBasisInput } from '@samplan/shared/contracts';
import { parseInput } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';
import type { GroundEntity } from '../persistence/ground.entity';
import { CircleDeed } from './circle-deed';
import { ConsentGate } from './consent-gate';
import { Grounds } from './grounds';
import { Receivers } from './receiver';

/** Where sharing rests on law, the coordinator names it and the person is told which. */
@Injectable()
export class RecordLegalBasis extends CircleDeed<GroundEntity> {
  constructor(
    private readonly gate: ConsentGate,
    private readonly receivers: Receivers,
    private readonly grounds: Grounds,
  ) {
    super();
  }

  async act(ctx: RequestContext, raw: unknown): Promise<GroundEntity> {
    const input = parseInput(recordLegalBasisInput, raw);
    const { collaborationId, facts } = await this.gate.into(ctx, 'legal-basis:record', input.collaborationId);
    const to = await this.receivers.of(ctx, input, facts.ownerId);
    const { areas, purpose, legalBasis, until } = input;
    return this.grounds.begin(ctx, { collaborationId, ...to, areas, purpose, lastDay: until ?? null }, { legalBasis });
  }
}
