import { Injectable } from '@nestjs/common';
import { answerConsentRequestInput } from '@samplan/shared/contracts';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { inFuture, noFrom, type Yes } from '../domain/yes';
import { ConsentRequestEntity } from '../persistence/consent-request.entity';
import { CircleRows } from '../persistence/circle-rows';
import { CoordinatorPlaces } from '../persistence/coordinator-places';
import { GroundRepository } from '../persistence/ground.repository';
import { KeptFrom } from '../persistence/kept-from';
import { CircleDeed } from './circle-deed';
import { ConsentGate, type Passage } from './consent-gate';
import { Grounds } from './grounds';
import { tellOfRequest } from './tell';

type Request = Passage & { row: ConsentRequestEntity };

/**
 * Yes, some of it, or no; all three are written down. The same answer sent again, as a phone does that lost its
 * connection, changes nothing more.
 */
@Injectable()
export class AnswerConsentRequest extends CircleDeed<ConsentRequestEntity> {
  constructor(
    private readonly gate: ConsentGate,
    private readonly rows: CircleRows,
    private readonly consents: GroundRepository,
    private readonly grounds: Grounds,
    private readonly places: CoordinatorPlaces,
    private readonly keptFrom: KeptFrom,
  ) {
    super();
  }

  async act(ctx: RequestContext, raw: unknown): Promise<ConsentRequestEntity> {
    const input = parseInput(answerConsentRequestInput, raw);
    const request = await this.gate.to(ctx, 'consent:answer', {
      entity: ConsentRequestEntity,
      missed: 'consent_request',
      id: input.id,
    });
    const { row, facts } = request;
    if (row.answer === input.answer) return row;
    if (row.answer || row.withdrawnAt) throw Expected.of('CHANGED_MEANWHILE');
    const areas = input.answer === 'yes' ? row.areas : (input.areas ?? []);
    if (!areas.every((area) => row.areas.includes(area))) throw Expected.of('WIDER_THAN_ASKED', 'areas');
    if (input.until && row.until && input.until > row.until) throw Expected.of('WIDER_THAN_ASKED', 'until');

    const lastDay = input.until ?? row.until;
    const actor = { id: ctx.viewer.personId, records: request.records };
    const yes = input.answer === 'no' ? null : this.gate.yes(ctx, request, areas, input.said);
    const late = inFuture(input.said, facts.today);
    if (late) throw Expected.of('DATE_IN_FUTURE', ...late);
    const { givenBy, givenHow, signedOn } = yes ?? noFrom(actor, input.said, facts);
    if (request.records) await this.mayKnow(ctx, row, givenBy);
    const groundId = yes && (await this.open(ctx, request, { areas, lastDay }, yes));
    const answer = { answer: input.answer, answeredAt: ctx.now, answeredBy: givenBy, givenHow, signedOn, groundId };
    await this.rows.update(ctx, ConsentRequestEntity, row, answer);
    await tellOfRequest(ctx, row, { answer: null }, { answer: row.answer });
    return row;
  }

  /** Whoever answers holds the coordinator's phone. */
  override shownTo({ answeredBy }: ConsentRequestEntity): string | null {
    return answeredBy;
  }

  /** Nobody is asked about what is kept from them. */
  private async mayKnow(ctx: RequestContext, row: ConsentRequestEntity, who: string): Promise<void> {
    const { collaborationId, unitId, personId } = row;
    const kept = (await this.keptFrom.these(ctx, collaborationId, [who])).get(who);
    if (kept?.has(unitId ?? personId ?? '')) throw Expected.of('KEPT_FROM_WHO_ANSWERS', 'said', 'byId');
  }

  /** In the place of what the same service has been given before. */
  private async open(
    ctx: RequestContext,
    { row, scope }: Request,
    { areas, lastDay }: { areas: ConsentRequestEntity['areas']; lastDay: string | null },
    yes: Yes,
  ): Promise<string> {
    const former = await this.consents.consentTo(ctx, scope, row);
    const { collaborationId, unitId, personId, purpose } = row;
    const terms = { collaborationId, unitId, personId, areas, purpose, lastDay };
    const consent = await this.grounds.begin(ctx, terms, { yes }, former ?? undefined);
    await this.places.reachInto(ctx, terms, areas);
    return consent.id;
  }
}
