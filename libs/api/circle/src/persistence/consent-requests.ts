import { Injectable } from '@nestjs/common';
import { type Scope, scoped } from '@samplan/api/platform/authz';
import type { RequestContext } from '@samplan/api/platform/request';
import { ConsentRequestEntity } from './consent-request.entity';

@Injectable()
export class ConsentRequests {
  /** What waits for an answer, in the order it was asked. */
  async unanswered(ctx: RequestContext, scope: Scope): Promise<ConsentRequestEntity[]> {
    const { manager } = await ctx.db.tx();
    const query = manager
      .createQueryBuilder(ConsentRequestEntity, 'request')
      .where('request.answer is null and request.withdrawnAt is null');
    return scoped(query, scope, { collaboration: 'collaborationId', area: null }).orderBy('request.id').getMany();
  }
}
