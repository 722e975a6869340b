import { Injectable } from '@nestjs/common';
import { withholdAreasInput } from '@samplan/shared/contracts';
import { newId } from '@samplan/shared/kernel';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { writePeriod } from '../domain/period';
import { CircleRows } from '../persistence/circle-rows';
import { WithheldAreaEntity } from '../persistence/withheld-area.entity';
import { CircleDeed } from './circle-deed';
import { ConsentGate } from './consent-gate';
import { endedAt } from './ending';
import { tellOfConsent } from './tell';

export interface Withheld {
  collaborationId: string;
  areas: WithheldAreaEntity['lifeArea'][];
}

/** What a child from twelve on keeps from their parents: exactly these areas, from now on. */
@Injectable()
export class WithholdAreas extends CircleDeed<Withheld> {
  constructor(
    private readonly gate: ConsentGate,
    private readonly rows: CircleRows,
  ) {
    super();
  }

  async act(ctx: RequestContext, raw: unknown): Promise<Withheld> {
    const input = parseInput(withholdAreasInput, raw);
    const { collaborationId, scope, facts } = await this.gate.into(ctx, 'area:withhold', input.collaborationId);
    if (!facts.mayWithhold) throw Expected.of('TOO_YOUNG_TO_WITHHOLD', 'areas');
    const known = await this.rows.ahead(ctx, scope, WithheldAreaEntity);
    for (const row of known.filter(({ lifeArea }) => !input.areas.includes(lifeArea))) {
      await this.rows.update(ctx, WithheldAreaEntity, row, { valid: endedAt(row.valid, ctx.now) });
      await tellOfConsent(ctx, row, { withheld: true }, { withheld: false });
    }
    for (const lifeArea of new Set(input.areas)) {
      if (known.some((row) => row.lifeArea === lifeArea)) continue;
      const row: WithheldAreaEntity = {
        id: newId(ctx.now),
        tenantId: ctx.viewer.tenantId,
        collaborationId,
        lifeArea,
        withheldBy: ctx.viewer.personId,
        withheldAt: ctx.now,
        valid: writePeriod({ from: ctx.now, until: null }),
        version: 1,
      };
      await this.rows.insert(ctx, WithheldAreaEntity, row);
      await tellOfConsent(ctx, row, null, { withheld: true });
    }
    return { collaborationId, areas: input.areas };
  }
}
