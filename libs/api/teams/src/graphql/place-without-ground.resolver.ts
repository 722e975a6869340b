import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { dateInOslo } from '@samplan/shared/kernel';
import { PeopleReader, Unit } from '@samplan/api/people';
import { Access, Inherits } from '@samplan/api/platform/authz';
import { attempt, type ConnectionOf, keysetPage } from '@samplan/api/platform/graphql';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { LeaveWithoutGround } from '../application/leave-without-ground';
import { type PlaceRow, PlacesWithoutGround } from '../persistence/places-without-ground';
import {
  LeaveWithoutGroundInput,
  LeaveWithoutGroundPayload,
  PlaceWithoutGround,
  PlaceWithoutGroundConnection,
} from './place-without-ground.type';

@Resolver(() => PlaceWithoutGround)
export class PlaceWithoutGroundResolver {
  constructor(
    private readonly places: PlacesWithoutGround,
    private readonly leaving: LeaveWithoutGround,
    private readonly people: PeopleReader,
  ) {}

  @Query(() => PlaceWithoutGroundConnection)
  @Access('place-without-ground:list-mine')
  async myPlacesWithoutGround(
    @Ctx() ctx: RequestContext,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ConnectionOf<PlaceWithoutGround>> {
    const page = await keysetPage(
      { first, after },
      ['id'],
      (key, limit) => this.places.mine(ctx, key, limit),
      (row) => [row.id],
    );
    return { ...page, nodes: page.nodes.map(toPlace) };
  }

  @Mutation(() => LeaveWithoutGroundPayload)
  @Access('place-without-ground:leave')
  leaveWithoutGround(
    @Ctx() ctx: RequestContext,
    @Args('input') input: LeaveWithoutGroundInput,
  ): Promise<LeaveWithoutGroundPayload> {
    return attempt(ctx, 'placeId', () => this.leaving.run(ctx, input));
  }

  @ResolveField(() => Unit, { nullable: true })
  @Inherits('In the directory')
  unit(@Ctx() ctx: RequestContext, @Parent() { unitId }: PlaceWithoutGround): Promise<Unit | null> {
    return this.people.unit(ctx, unitId);
  }
}

const toPlace = ({ id, role, helps_with, unit_id, since }: PlaceRow): PlaceWithoutGround => ({
  id,
  role,
  helpsWith: helps_with,
  unitId: unit_id,
  since: dateInOslo(since),
});
