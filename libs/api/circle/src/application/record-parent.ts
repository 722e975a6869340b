import { Injectable } from '@nestjs/common';
import { recordParentInput } from '@samplan/shared/contracts';
import { newId } from '@samplan/shared/kernel';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import type { z } from 'zod';
import { writePeriod } from '../domain/period';
import { CircleRows } from '../persistence/circle-rows';
import { ParentalResponsibilityEntity } from '../persistence/parental-responsibility.entity';
import { periodOfDays } from './asked-days';
import { PeopleAtHome } from './at-home';
import { ConsentGate, type Passage } from './consent-gate';
import { StandingDeed } from './standing-deed';
import { tellOfRelative } from './tell';

type Input = z.output<typeof recordParentInput>;

/** Parental responsibility. What it opens, and until which birthday, follows from the child's age. */
@Injectable()
export class RecordParent extends StandingDeed<Input, ParentalResponsibilityEntity> {
  protected readonly action = 'parent:record';

  constructor(
    gate: ConsentGate,
    atHome: PeopleAtHome,
    private readonly rows: CircleRows,
  ) {
    super(gate, atHome);
  }

  protected parse(raw: unknown): Input {
    return parseInput(recordParentInput, raw);
  }

  protected check(ctx: RequestContext, input: Input, { facts }: Passage): void {
    periodOfDays(ctx, input);
    if (!facts.isChild) throw Expected.of('NOT_A_CHILD', 'personId');
  }

  protected async record(
    ctx: RequestContext,
    input: Input,
    { collaborationId, scope }: Passage,
    personId: string,
  ): Promise<ParentalResponsibilityEntity> {
    const known = await this.rows.ahead(ctx, scope, ParentalResponsibilityEntity);
    if (known.some((one) => one.personId === personId)) throw Expected.of('PERIOD_TAKEN', 'personId');
    const parent: ParentalResponsibilityEntity = {
      id: newId(ctx.now),
      tenantId: ctx.viewer.tenantId,
      collaborationId,
      personId,
      recordedBy: ctx.viewer.personId,
      recordedAt: ctx.now,
      valid: writePeriod(periodOfDays(ctx, input)),
      version: 1,
    };
    await this.rows.insert(ctx, ParentalResponsibilityEntity, parent);
    await tellOfRelative(ctx, parent, null, { parent: true });
    return parent;
  }
}
