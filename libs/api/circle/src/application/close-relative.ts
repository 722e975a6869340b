import { Injectable } from '@nestjs/common';
import { closeRelativeInput } from '@samplan/shared/contracts';
import { parseInput } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';
import { NextOfKinEntity } from '@samplan/api/teams';
import { CircleRows } from '../persistence/circle-rows';
import { GroundRepository } from '../persistence/ground.repository';
import { CircleDeed } from './circle-deed';
import { ConsentGate } from './consent-gate';
import { endedAt, isOver } from './ending';
import { Grounds } from './grounds';
import { tellOfRelative } from './tell';

/** From now on this relative sees nothing; what they wrote stands under their name. */
@Injectable()
export class CloseRelative extends CircleDeed<NextOfKinEntity> {
  constructor(
    private readonly gate: ConsentGate,
    private readonly rows: CircleRows,
    private readonly consents: GroundRepository,
    private readonly grounds: Grounds,
  ) {
    super();
  }

  async act(ctx: RequestContext, raw: unknown): Promise<NextOfKinEntity> {
    const { id } = parseInput(closeRelativeInput, raw);
    const { row, scope } = await this.gate.to(ctx, 'relative:let-in', {
      entity: NextOfKinEntity,
      missed: 'next_of_kin',
      id,
    });
    if (isOver(row.valid, ctx.now)) return row;
    await this.rows.update(ctx, NextOfKinEntity, row, { valid: endedAt(row.valid, ctx.now) });
    await tellOfRelative(ctx, row, { closed: false }, { closed: true });
    const consent = await this.consents.consentTo(ctx, scope, { unitId: null, personId: row.personId });
    if (consent) await this.grounds.end(ctx, consent, { withdrawn: true });
    return row;
  }
}
