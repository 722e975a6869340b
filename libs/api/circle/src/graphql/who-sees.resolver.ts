import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, Inherits } from '@samplan/api/platform/authz';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader, Person, Unit } from '@samplan/api/people';
import { ReadWhoSees } from '../application/read-who-sees';
import { Consent, ConsentRequest } from './consent.types';
import { CircleMember, WhoSees } from './who-sees.types';

@Resolver(() => WhoSees)
export class WhoSeesResolver {
  constructor(
    private readonly reading: ReadWhoSees,
    private readonly people: PeopleReader,
  ) {}

  @Query(() => WhoSees, { description: 'For the person, for those who decide for them, and for the coordinator.' })
  @Access('consent:read')
  whoSees(@Ctx() ctx: RequestContext, @Args('collaborationId', { type: () => ID }) id: string): Promise<WhoSees> {
    return this.reading.run(ctx, id);
  }

  @ResolveField(() => Person, { nullable: true })
  @Inherits('Whose it is')
  owner(@Ctx() ctx: RequestContext, @Parent() { ownerId }: WhoSees): Promise<Person | null> {
    return this.people.personOrNull(ctx, ownerId);
  }
}

@Resolver(() => Consent)
export class ConsentResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField(() => Unit, { nullable: true })
  @Inherits('The service a consent names')
  unit(@Ctx() ctx: RequestContext, @Parent() { unitId }: Consent): Promise<Unit | null> {
    return this.people.unit(ctx, unitId);
  }

  @ResolveField(() => Person, { nullable: true })
  @Inherits('The person a consent names; row-level security decides whom the reader may know')
  person(@Ctx() ctx: RequestContext, @Parent() { personId }: Consent): Promise<Person | null> {
    return this.people.personOrNull(ctx, personId);
  }

  @ResolveField(() => Person, { nullable: true })
  @Inherits('Who said yes; row-level security decides whom the reader may know')
  givenBy(@Ctx() ctx: RequestContext, @Parent() { givenById }: Consent): Promise<Person | null> {
    return this.people.personOrNull(ctx, givenById);
  }

  @ResolveField(() => Person, { nullable: true })
  @Inherits('Who wrote it down; row-level security decides whom the reader may know')
  recordedBy(@Ctx() ctx: RequestContext, @Parent() { recordedById }: Consent): Promise<Person | null> {
    return this.people.personOrNull(ctx, recordedById);
  }
}

@Resolver(() => ConsentRequest)
export class ConsentRequestResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField(() => Unit, { nullable: true })
  @Inherits('The service the question is about')
  unit(@Ctx() ctx: RequestContext, @Parent() { unitId }: ConsentRequest): Promise<Unit | null> {
    return this.people.unit(ctx, unitId);
  }

  @ResolveField(() => Person, { nullable: true })
  @Inherits('The person the question is about; row-level security decides whom the reader may know')
  person(@Ctx() ctx: RequestContext, @Parent() { personId }: ConsentRequest): Promise<Person | null> {
    return this.people.personOrNull(ctx, personId);
  }
}

@Resolver(() => CircleMember)
export class CircleMemberResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField(() => Person, { nullable: true })
  @Inherits('Somebody in the circle; row-level security decides whom the reader may know')
  person(@Ctx() ctx: RequestContext, @Parent() { personId }: CircleMember): Promise<Person | null> {
    return this.people.personOrNull(ctx, personId);
  }

  @ResolveField(() => Unit, { nullable: true })
  @Inherits('Where somebody in the circle works')
  unit(@Ctx() ctx: RequestContext, @Parent() { unitId }: CircleMember): Promise<Unit | null> {
    return this.people.unit(ctx, unitId);
  }
}
