import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { parseId } from '@samplan/shared/kernel';
import { Access, Authz } from '@samplan/api/platform/authz';
import { type ConnectionOf, keysetPage } from '@samplan/api/platform/graphql';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { Collaboration, CollaborationConnection, toCollaboration } from '@samplan/api/teams';
import { ConsentsToUnit } from '../persistence/consents-to-unit';

@Resolver()
export class ConsentsToUnitResolver {
  constructor(
    private readonly authz: Authz,
    private readonly consents: ConsentsToUnit,
  ) {}

  @Query(() => CollaborationConnection, {
    description:
      'Those the viewer coordinates where a consent to this unit lasts, or to one that goes into the same with it: whom to ask anew when it ends.',
  })
  @Access('consent:ask')
  async consentsToUnit(
    @Ctx() ctx: RequestContext,
    @Args('unitId', { type: () => ID }) text: string,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ConnectionOf<Collaboration>> {
    const scope = await this.authz.everywhere(ctx, 'consent:ask');
    const unitId = parseId(text);
    const page = await keysetPage(
      { first, after },
      ['id'],
      async (key, limit) => (unitId ? this.consents.page(ctx, scope, unitId, key, limit) : []),
      (row) => [row.id],
    );
    return { ...page, nodes: page.nodes.map(toCollaboration) };
  }
}
