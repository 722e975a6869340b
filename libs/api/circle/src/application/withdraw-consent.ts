import { Injectable } from '@nestjs/common';
import { withdrawConsentInput } from '@samplan/shared/contracts';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, forbidden, type RequestContext } from '@samplan/api/platform/request';
import { GroundEntity } from '../persistence/ground.entity';
import { CircleDeed } from './circle-deed';
import { ConsentGate } from './consent-gate';
import { isOver } from './ending';
import { Grounds } from './grounds';

/** Works from this instant on. Pressed twice, it is withdrawn once. What the law opens, only who recorded it can end. */
@Injectable()
export class WithdrawConsent extends CircleDeed<GroundEntity> {
  constructor(
    private readonly gate: ConsentGate,
    private readonly grounds: Grounds,
  ) {
    super();
  }

  async act(ctx: RequestContext, raw: unknown): Promise<GroundEntity> {
    const { id } = parseInput(withdrawConsentInput, raw);
    const { row, records } = await this.gate.to(ctx, 'consent:withdraw', {
      entity: GroundEntity,
      missed: 'ground',
      id,
    });
    if (row.kind === 'legal_basis' && !records) throw forbidden();
    if (row.withdrawnAt) return row;
    if (isOver(row.valid, ctx.now)) throw Expected.of('CHANGED_MEANWHILE');
    await this.grounds.end(ctx, row, { withdrawn: true });
    return row;
  }
}
