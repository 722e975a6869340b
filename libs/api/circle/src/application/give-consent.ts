import { Injectable } from '@nestjs/common';
import { giveConsentInput } from '@samplan/shared/contracts';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import type { GroundEntity } from '../persistence/ground.entity';
import { CoordinatorPlaces } from '../persistence/coordinator-places';
import { GroundRepository } from '../persistence/ground.repository';
import { CircleDeed } from './circle-deed';
import { ConsentGate } from './consent-gate';
import { Grounds } from './grounds';
import { Receivers } from './receiver';

@Injectable()
export class GiveConsent extends CircleDeed<GroundEntity> {
  constructor(
    private readonly gate: ConsentGate,
    private readonly receivers: Receivers,
    private readonly rows: GroundRepository,
    private readonly grounds: Grounds,
    private readonly places: CoordinatorPlaces,
  ) {
    super();
  }

  async act(ctx: RequestContext, raw: unknown): Promise<GroundEntity> {
    const input = parseInput(giveConsentInput, raw);
    const passage = await this.gate.into(ctx, 'consent:give', input.collaborationId);
    const yes = this.gate.yes(ctx, passage, input.areas, input.said);
    const to = await this.receivers.of(ctx, input, passage.facts.ownerId);
    if (await this.rows.consentTo(ctx, passage.scope, to)) throw Expected.of('CONSENT_EXISTS', 'unitId');
    const { collaborationId } = passage;
    const terms = { collaborationId, ...to, areas: input.areas, purpose: input.purpose, lastDay: input.until ?? null };
    const consent = await this.grounds.begin(ctx, terms, { yes });
    await this.places.reachInto(ctx, terms, terms.areas);
    return consent;
  }
}
