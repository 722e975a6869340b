import { Injectable } from '@nestjs/common';
import { recordMandateInput } from '@samplan/shared/contracts';
import { newId } from '@samplan/shared/kernel';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { isOneself } from '@samplan/api/people';
import { endOf, startOf } from '../domain/last-day';
import { writePeriod } from '../domain/period';
import { CircleRows } from '../persistence/circle-rows';
import { GuardianMandateEntity } from '../persistence/guardian-mandate.entity';
import { CircleDeed } from './circle-deed';
import { ConsentGate } from './consent-gate';
import { Receivers } from './receiver';
import { tellOfRelative } from './tell';

/** A guardian as the authority has decided: which areas, how long, and whether they may consent. */
@Injectable()
export class RecordMandate extends CircleDeed<GuardianMandateEntity> {
  constructor(
    private readonly gate: ConsentGate,
    private readonly receivers: Receivers,
    private readonly rows: CircleRows,
  ) {
    super();
  }

  async act(ctx: RequestContext, raw: unknown): Promise<GuardianMandateEntity> {
    const input = parseInput(recordMandateInput, raw);
    const { collaborationId, scope, facts } = await this.gate.into(ctx, 'mandate:record', input.collaborationId);
    const personId = await this.receivers.person(ctx, input.personId, facts.ownerId);
    if (await isOneself(ctx, personId)) throw Expected.of('OPENS_TO_ONESELF', 'personId');
    const until = input.until ? endOf(input.until) : null;
    if (until && until <= ctx.now) throw Expected.of('CONSENT_UNTIL_IN_PAST', 'until');
    const known = await this.rows.ahead(ctx, scope, GuardianMandateEntity);
    if (known.some((one) => one.personId === personId)) throw Expected.of('PERIOD_TAKEN', 'personId');
    const mandate: GuardianMandateEntity = {
      id: newId(ctx.now),
      tenantId: ctx.viewer.tenantId,
      collaborationId,
      personId,
      level: input.level,
      areas: input.areas,
      mayConsent: input.mayConsent,
      authority: input.authority,
      recordedBy: ctx.viewer.personId,
      recordedAt: ctx.now,
      valid: writePeriod({ from: startOf(input.from), until }),
      version: 1,
    };
    await this.rows.insert(ctx, GuardianMandateEntity, mandate);
    const { areas, level, mayConsent } = mandate;
    await tellOfRelative(ctx, mandate, null, { areas, level, mayConsent });
    return mandate;
  }
}
