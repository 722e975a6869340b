import { Injectable } from '@nestjs/common';
import { newId } from '@samplan/shared/kernel';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { writePeriod } from '../domain/period';
import { CircleRows } from '../persistence/circle-rows';
import { Coordinators } from '../persistence/coordinators';
import { ExclusionEntity } from '../persistence/exclusion.entity';
import type { Passage } from './consent-gate';
import { tellOfConsent } from './tell';

/** Keeps one employee out, though their service is let in; the same as before where they are kept out already. */
@Injectable()
export class KeepOut {
  constructor(
    private readonly rows: CircleRows,
    private readonly coordinators: Coordinators,
  ) {}

  /** @param field where what is wrong is said */
  async employee(
    ctx: RequestContext,
    { collaborationId, scope, records }: Passage,
    personId: string,
    field: string,
  ): Promise<ExclusionEntity> {
    const coordinators = await this.coordinators.of(ctx, collaborationId);
    if (coordinators.length === 1 && coordinators.includes(personId)) throw Expected.of('LAST_COORDINATOR', field);
    // Two who coordinate do not put each other out.
    if (records && coordinators.includes(personId)) throw Expected.of('COORDINATOR_KEPT_IN', field);
    const known = (await this.rows.ahead(ctx, scope, ExclusionEntity)).find((one) => one.personId === personId);
    if (known) return known;
    const exclusion: ExclusionEntity = {
      id: newId(ctx.now),
      tenantId: ctx.viewer.tenantId,
      collaborationId,
      personId,
      personKind: 'professional',
      createdBy: ctx.viewer.personId,
      createdAt: ctx.now,
      valid: writePeriod({ from: ctx.now, until: null }),
      version: 1,
    };
    await this.rows.insert(ctx, ExclusionEntity, exclusion);
    await tellOfConsent(ctx, exclusion, null, { excluded: true });
    return exclusion;
  }
}
