import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Authz, Inherits } from '@samplan/api/platform/authz';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { Collaboration } from '@samplan/api/teams';
import { AccessLogRepository } from '../persistence/access-log.repository';

const week = 7 * 24 * 60 * 60 * 1000;

@Resolver(() => Collaboration)
export class LookedResolver {
  constructor(
    private readonly authz: Authz,
    private readonly log: AccessLogRepository,
  ) {}

  @ResolveField(() => Int, {
    nullable: true,
    description:
      'Persons other than the owner who have looked during the last seven days. Null for those who may not read the log.',
  })
  @Inherits('Counted through the scope of access-log:read')
  async lookedLastWeek(@Ctx() ctx: RequestContext, @Parent() { id }: Collaboration): Promise<number | null> {
    const actions = await this.authz.actionsIn(ctx, id);
    if (!actions.includes('access-log:read')) return null;
    const scope = await this.authz.require(ctx, 'access-log:read', id, { entity: 'collaboration', id });
    return this.log.viewersSince(ctx, scope, new Date(ctx.now.getTime() - week));
  }
}
