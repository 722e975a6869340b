import { Args, Field, ID, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { LifeArea } from '@samplan/shared/contracts';
import { Authz, Inherits } from '@samplan/api/platform/authz';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { Collaboration, LifeAreaEnum, TeamRepository } from '@samplan/api/teams';

@ObjectType({ description: 'Who a measure or a need can be given to; nobody is given what is not there for them.' })
export class Takers {
  @Field(() => [ID])
  people: string[];
  @Field(() => [ID], { description: 'Services with somebody who can.' })
  units: string[];
}

@Resolver(() => Collaboration)
export class TakersResolver {
  constructor(
    private readonly authz: Authz,
    private readonly teams: TeamRepository,
  ) {}

  @ResolveField(() => Takers, { description: 'Nobody, where this hat lacks the life area.' })
  @Inherits('Only in life areas the viewer has')
  async takers(
    @Ctx() ctx: RequestContext,
    @Parent() { id }: Collaboration,
    @Args('lifeArea', { type: () => LifeAreaEnum }) lifeArea: LifeArea,
  ): Promise<Takers> {
    const scope = await this.authz.everywhere(ctx, 'collaboration:read');
    if (!scope.areasIn(id).has(lifeArea)) return { people: [], units: [] };
    const able = (await this.teams.participants(ctx, id, lifeArea)).filter(({ sees }) => sees);
    const units = able.flatMap(({ unitId }) => (unitId ? [unitId] : []));
    return { people: able.map(({ personId }) => personId), units: [...new Set(units)] };
  }
}
