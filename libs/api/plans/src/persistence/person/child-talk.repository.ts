import { Injectable } from '@nestjs/common';
import type { Scope } from '@samplan/api/platform/authz';
import type { RequestContext } from '@samplan/api/platform/request';
import { KeptRows } from '../history/kept-rows';
import { ChildTalkEntity } from './child-talk.entity';

@Injectable()
export class ChildTalkRepository extends KeptRows<ChildTalkEntity> {
  constructor() {
    super(ChildTalkEntity, 'child-talks');
  }

  /** The newest first. */
  async about(
    ctx: RequestContext,
    scope: Scope,
    measure: { id: string; collaborationId: string },
  ): Promise<ChildTalkEntity[]> {
    const rows = await this.ofCollaboration(ctx, scope, measure.collaborationId);
    return rows.filter(({ measureId }) => measureId === measure.id).reverse();
  }

  /** Whether there is any for a measure the viewer has at hand. */
  async recorded(ctx: RequestContext, measureId: string): Promise<boolean> {
    const tx = await ctx.db.tx();
    const [row] = await tx.sql<{ there: boolean }>(
      'select exists (select from child_talk where measure_id = $1 and removed_at is null) as there',
      [measureId],
    );
    return row!.there;
  }
}
