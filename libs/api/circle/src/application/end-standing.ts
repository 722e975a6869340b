import { Injectable } from '@nestjs/common';
import { endMandateInput, endParentInput } from '@samplan/shared/contracts';
import { parseInput } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';
import { CircleRows } from '../persistence/circle-rows';
import { GuardianMandateEntity } from '../persistence/guardian-mandate.entity';
import { ParentalResponsibilityEntity } from '../persistence/parental-responsibility.entity';
import { CircleDeed } from './circle-deed';
import { ConsentGate } from './consent-gate';
import { endedAt, isOver } from './ending';
import { tellOfRelative } from './tell';

/** The authority has ended the guardianship. */
@Injectable()
export class EndMandate extends CircleDeed<GuardianMandateEntity> {
  constructor(
    private readonly gate: ConsentGate,
    private readonly rows: CircleRows,
  ) {
    super();
  }

  async act(ctx: RequestContext, raw: unknown): Promise<GuardianMandateEntity> {
    const { id } = parseInput(endMandateInput, raw);
    const found = { entity: GuardianMandateEntity, missed: 'guardian_mandate', id } as const;
    const { row } = await this.gate.to(ctx, 'mandate:record', found);
    if (isOver(row.valid, ctx.now)) return row;
    await this.rows.update(ctx, GuardianMandateEntity, row, { valid: endedAt(row.valid, ctx.now) });
    await tellOfRelative(ctx, row, { ended: false }, { ended: true });
    return row;
  }
}

/** Somebody no longer has parental responsibility. */
@Injectable()
export class EndParent extends CircleDeed<ParentalResponsibilityEntity> {
  constructor(
    private readonly gate: ConsentGate,
    private readonly rows: CircleRows,
  ) {
    super();
  }

  async act(ctx: RequestContext, raw: unknown): Promise<ParentalResponsibilityEntity> {
    const { id } = parseInput(endParentInput, raw);
    const found = { entity: ParentalResponsibilityEntity, missed: 'parental_responsibility', id } as const;
    const { row } = await this.gate.to(ctx, 'parent:record', found);
    if (isOver(row.valid, ctx.now)) return row;
    await this.rows.update(ctx, ParentalResponsibilityEntity, row, { valid: endedAt(row.valid, ctx.now) });
    await tellOfRelative(ctx, row, { ended: false }, { ended: true });
    return row;
  }
}
