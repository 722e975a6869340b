import { Injectable } from '@nestjs/common';
import { askForConsentInput } from '@samplan/shared/contracts';
import { newId } from '@samplan/shared/kernel';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { endOf } from '../domain/last-day';
import { ConsentRequestEntity } from '../persistence/consent-request.entity';
import { CircleRows } from '../persistence/circle-rows';
import { ConsentGate } from './consent-gate';
import { Receivers } from './receiver';
import { tellOfRequest } from './tell';

/** The cards for the kitchen table: who would see what, why and until when. Asking opens nothing. */
@Injectable()
export class AskForConsent {
  constructor(
    private readonly gate: ConsentGate,
    private readonly receivers: Receivers,
    private readonly rows: CircleRows,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<ConsentRequestEntity[]> {
    const { collaborationId: text, cards } = parseInput(askForConsentInput, raw);
    return ctx.write(async () => {
      const { collaborationId, facts } = await this.gate.into(ctx, 'consent:ask', text);
      const asked: ConsentRequestEntity[] = [];
      for (const card of cards) {
        const to = await this.receivers.of(ctx, card, facts.ownerId);
        if (card.until && endOf(card.until) <= ctx.now) throw Expected.of('CONSENT_UNTIL_IN_PAST', 'until');
        const request: ConsentRequestEntity = {
          // Those made in one go are asked in the order they were named.
          id: newId(new Date(ctx.now.getTime() + asked.length)),
          tenantId: ctx.viewer.tenantId,
          collaborationId,
          ...to,
          areas: card.areas,
          purpose: card.purpose,
          until: card.until ?? null,
          askedBy: ctx.viewer.personId,
          askedAt: ctx.now,
          answer: null,
          answeredAt: null,
          answeredBy: null,
          givenHow: null,
          signedOn: null,
          groundId: null,
          withdrawnAt: null,
          version: 1,
        };
        await this.rows.insert(ctx, ConsentRequestEntity, request);
        await tellOfRequest(ctx, request, null, { areas: request.areas, until: request.until });
        asked.push(request);
      }
      return asked;
    });
  }
}
