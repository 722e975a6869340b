import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type CollaborationId, parseId } from '@samplan/shared/kernel';
import { Access, Inherits } from '@samplan/api/platform/authz';
import { attempt } from '@samplan/api/platform/graphql';
import { Ctx, notFound, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader, Person, Unit } from '@samplan/api/people';
import { MarkGuardTold } from '../application/mark-guard-told';
import { RenewGuard } from '../application/renew-guard';
import { SetGuard } from '../application/set-guard';
import { GuardReader } from './guard.reader';
import {
  DisclosureGuard,
  DisclosureGuardPayload,
  DisclosureGuards,
  GuardChoices,
  GuardToward,
  MarkGuardToldInput,
  RenewDisclosureGuardInput,
  SetDisclosureGuardInput,
} from './guard.type';

@Resolver()
export class GuardOperations {
  constructor(
    private readonly reader: GuardReader,
    private readonly sets: SetGuard,
    private readonly renewals: RenewGuard,
    private readonly tellings: MarkGuardTold,
  ) {}

  @Query(() => DisclosureGuards)
  @Access('guard:read')
  disclosureGuards(
    @Ctx() ctx: RequestContext,
    @Args('collaborationId', { type: () => ID }) text: string,
  ): Promise<DisclosureGuards> {
    const id = parseId<CollaborationId>(text);
    if (!id) throw notFound();
    return this.reader.of(ctx, id);
  }

  @Mutation(() => DisclosureGuardPayload)
  @Access('guard:set')
  setDisclosureGuard(
    @Ctx() ctx: RequestContext,
    @Args('input') input: SetDisclosureGuardInput,
  ): Promise<DisclosureGuardPayload> {
    return attempt(ctx, 'guarding', async () => this.reader.of(ctx, await this.sets.run(ctx, input)));
  }

  @Mutation(() => DisclosureGuardPayload)
  @Access('guard:set')
  renewDisclosureGuard(
    @Ctx() ctx: RequestContext,
    @Args('input') input: RenewDisclosureGuardInput,
  ): Promise<DisclosureGuardPayload> {
    return attempt(ctx, 'guarding', async () => this.reader.of(ctx, await this.renewals.run(ctx, input)));
  }

  @Mutation(() => DisclosureGuardPayload, { description: 'Everything shows for them from now on.' })
  @Access('guard:set')
  markGuardTold(@Ctx() ctx: RequestContext, @Args('input') input: MarkGuardToldInput): Promise<DisclosureGuardPayload> {
    return attempt(ctx, 'guarding', async () => this.reader.of(ctx, await this.tellings.run(ctx, input)));
  }
}

@Resolver(() => DisclosureGuard)
export class DisclosureGuardResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField(() => Person)
  @Inherits('The coordinator knows the circle')
  toward(@Ctx() ctx: RequestContext, @Parent() { towardId }: DisclosureGuard): Promise<Person> {
    return this.people.person(ctx, towardId);
  }

  @ResolveField(() => Unit, { nullable: true })
  @Inherits('Units are in the directory')
  unit(@Ctx() ctx: RequestContext, @Parent() { unitId }: DisclosureGuard): Promise<Unit | null> {
    return this.people.unit(ctx, unitId);
  }

  @ResolveField(() => Person)
  @Inherits('Who has decided is a professional, known to colleagues')
  decidedBy(@Ctx() ctx: RequestContext, @Parent() { decidedById }: DisclosureGuard): Promise<Person> {
    return this.people.person(ctx, decidedById);
  }
}

@Resolver(() => GuardToward)
export class GuardTowardResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField(() => Person)
  @Inherits('The coordinator knows the circle')
  person(@Ctx() ctx: RequestContext, @Parent() { personId }: GuardToward): Promise<Person> {
    return this.people.person(ctx, personId);
  }
}

@Resolver(() => GuardChoices)
export class GuardChoicesResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField(() => [Unit])
  @Inherits('Units are in the directory')
  async units(@Ctx() ctx: RequestContext, @Parent() { unitIds }: GuardChoices): Promise<Unit[]> {
    return (await Promise.all(unitIds.map((id) => this.people.unit(ctx, id)))).filter((unit) => unit !== null);
  }

  @ResolveField(() => [Person])
  @Inherits('Professionals of the team, known to the coordinator')
  deciders(@Ctx() ctx: RequestContext, @Parent() { deciderIds }: GuardChoices): Promise<Person[]> {
    return Promise.all(deciderIds.map((id) => this.people.person(ctx, id)));
  }
}
