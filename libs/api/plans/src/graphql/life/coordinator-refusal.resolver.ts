import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PeopleReader, Person } from '@samplan/api/people';
import { Access, Authz, Inherits } from '@samplan/api/platform/authz';
import { attempt, type ConnectionOf, keysetPage } from '@samplan/api/platform/graphql';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { CoordinatorRefusals } from '../../application/life/coordinator-refusals';
import { CoordinatorRefusalRepository } from '../../persistence/life/coordinator-refusal.repository';
import {
  CoordinatorRefusal,
  CoordinatorRefusalConnection,
  CoordinatorRefusalPayload,
  toCoordinatorRefusal,
} from './coordinator-refusal.type';
import { RecordCoordinatorRefusalInput, SettleCoordinatorRefusalInput } from './plan-life.inputs';

@Resolver(() => CoordinatorRefusal)
export class CoordinatorRefusalResolver {
  constructor(
    private readonly authz: Authz,
    private readonly refusals: CoordinatorRefusalRepository,
    private readonly work: CoordinatorRefusals,
    private readonly people: PeopleReader,
  ) {}

  @Query(() => CoordinatorRefusalConnection, {
    description: 'For the coordinating unit: those not settled first, the newest of each first.',
  })
  @Access('coordinator-refusal:decide')
  async coordinatorRefusals(
    @Ctx() ctx: RequestContext,
    @Args('first', { type: () => Int, defaultValue: 30 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ConnectionOf<CoordinatorRefusal>> {
    await this.authz.requireUnitRole(ctx, 'coordinator-refusal:decide');
    const page = await keysetPage(
      { first, after },
      ['boolean', 'id'],
      (key, limit) => this.refusals.page(ctx, key, limit),
      (row) => [String(row.settledOn === null), row.id],
    );
    return { ...page, nodes: page.nodes.map(toCoordinatorRefusal) };
  }

  @Mutation(() => CoordinatorRefusalPayload)
  @Access('coordinator-refusal:decide')
  recordCoordinatorRefusal(
    @Ctx() ctx: RequestContext,
    @Args('input') input: RecordCoordinatorRefusalInput,
  ): Promise<CoordinatorRefusalPayload> {
    return attempt(ctx, 'refusal', async () => toCoordinatorRefusal(await this.work.record(ctx, input)));
  }

  @Mutation(() => CoordinatorRefusalPayload)
  @Access('coordinator-refusal:decide')
  settleCoordinatorRefusal(
    @Ctx() ctx: RequestContext,
    @Args('input') input: SettleCoordinatorRefusalInput,
  ): Promise<CoordinatorRefusalPayload> {
    return attempt(ctx, 'refusal', async () => toCoordinatorRefusal(await this.work.settle(ctx, input)));
  }

  @ResolveField(() => Person)
  @Inherits('The coordinating unit may know who; the database shows the name to no other outsider')
  owner(@Ctx() ctx: RequestContext, @Parent() { ownerId }: CoordinatorRefusal): Promise<Person> {
    return this.people.person(ctx, ownerId);
  }
}
