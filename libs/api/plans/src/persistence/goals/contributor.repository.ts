import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@samplan/api/platform/request';
import { ContributorEntity } from './contributor.entity';
import { KeptRows } from '../history/kept-rows';

@Injectable()
export class ContributorRepository extends KeptRows<ContributorEntity> {
  constructor() {
    super(ContributorEntity, 'contributors');
  }

  /** Whether somebody contributes already. A name may be there twice: two neighbours are two. */
  async has(ctx: RequestContext, measureId: string, personId: string | null, unitId: string | null): Promise<boolean> {
    const tx = await ctx.db.tx();
    const [row] = await tx.sql<{ there: boolean }>(
      `select exists (select from measure_contributor
                       where measure_id = $1 and removed_at is null and (person_id = $2 or unit_id = $3)) as there`,
      [measureId, personId, unitId],
    );
    return row!.there;
  }
}
