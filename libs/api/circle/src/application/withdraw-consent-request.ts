import { Injectable } from '@nestjs/common';
import { withdrawConsentRequestInput } from '@samplan/shared/contracts';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { ConsentRequestEntity } from '../persistence/consent-request.entity';
import { CircleRows } from '../persistence/circle-rows';
import { ConsentGate } from './consent-gate';
import { tellOfRequest } from './tell';

/** A card that was prepared and is not to be asked after all. What has been answered stands. */
@Injectable()
export class WithdrawConsentRequest {
  constructor(
    private readonly gate: ConsentGate,
    private readonly rows: CircleRows,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<ConsentRequestEntity> {
    const { id } = parseInput(withdrawConsentRequestInput, raw);
    return ctx.write(async () => {
      const { row } = await this.gate.to(ctx, 'consent:ask', {
        entity: ConsentRequestEntity,
        missed: 'consent_request',
        id,
      });
      if (row.withdrawnAt) return row;
      if (row.answer) throw Expected.of('CHANGED_MEANWHILE');
      await this.rows.update(ctx, ConsentRequestEntity, row, { withdrawnAt: ctx.now });
      await tellOfRequest(ctx, row, { withdrawn: false }, { withdrawn: true });
      return row;
    });
  }
}
