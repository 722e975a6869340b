import { Injectable } from '@nestjs/common';
import { liftExclusionInput } from '@samplan/shared/contracts';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { CircleRows } from '../persistence/circle-rows';
import { ExclusionEntity } from '../persistence/exclusion.entity';
import { CircleDeed } from './circle-deed';
import { ConsentGate } from './consent-gate';
import { endedAt, isOver } from './ending';
import { tellOfConsent } from './tell';

/** Lets the employee in again, as far as their service is; that widens, so it takes a yes. */
@Injectable()
export class LiftExclusion extends CircleDeed<ExclusionEntity> {
  constructor(
    private readonly gate: ConsentGate,
    private readonly rows: CircleRows,
  ) {
    super();
  }

  async act(ctx: RequestContext, raw: unknown): Promise<ExclusionEntity> {
    const { id, said } = parseInput(liftExclusionInput, raw);
    const { row, records } = await this.gate.to(ctx, 'exclusion:set', {
      entity: ExclusionEntity,
      missed: 'exclusion',
      id,
    });
    if (records && !said) throw Expected.of('SPOKEN_YES_NEEDED', 'said');
    if (isOver(row.valid, ctx.now)) return row;
    await this.rows.update(ctx, ExclusionEntity, row, { valid: endedAt(row.valid, ctx.now) });
    await tellOfConsent(ctx, row, { excluded: true }, { excluded: false });
    return row;
  }
}
