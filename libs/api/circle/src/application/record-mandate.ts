import { Injectable } from '@nestjs/common';
import { recordMandateInput } from '@samplan/shared/contracts';
import { newId } from '@samplan/shared/kernel';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import type { z } from 'zod';
import { writePeriod } from '../domain/period';
import { CircleRows } from '../persistence/circle-rows';
import { GuardianMandateEntity } from '../persistence/guardian-mandate.entity';
import { periodOfDays } from './asked-days';
import { PeopleAtHome } from './at-home';
import { ConsentGate, type Passage } from './consent-gate';
import { StandingDeed } from './standing-deed';
import { tellOfRelative } from './tell';

type Input = z.output<typeof recordMandateInput>;

/** A guardian as the authority has decided: which areas, how long, and whether they may consent. */
@Injectable()
export class RecordMandate extends StandingDeed<Input, GuardianMandateEntity> {
  protected readonly action = 'mandate:record';

  constructor(
    gate: ConsentGate,
    atHome: PeopleAtHome,
    private readonly rows: CircleRows,
  ) {
    super(gate, atHome);
  }

  protected parse(raw: unknown): Input {
    return parseInput(recordMandateInput, raw);
  }

  protected check(ctx: RequestContext, input: Input): void {
    periodOfDays(ctx, input);
  }

  protected async record(
    ctx: RequestContext,
    input: Input,
    { collaborationId, scope }: Passage,
    personId: string,
  ): Promise<GuardianMandateEntity> {
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
      replaces: null,
      valid: writePeriod(periodOfDays(ctx, input)),
      version: 1,
    };
    await this.rows.insert(ctx, GuardianMandateEntity, mandate);
    const { areas, level, mayConsent } = mandate;
    await tellOfRelative(ctx, mandate, null, { areas, level, mayConsent });
    return mandate;
  }
}
