import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Inherits } from '@samplan/api/platform/authz';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader, Person } from '@samplan/api/people';
import { Exclusion } from './consent.types';
import { Decider, GuardianMandate, ParentalResponsibility, RelativeAccess } from './standing.types';

@Resolver(() => Exclusion)
export class ExclusionPersonResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField(() => Person, { nullable: true })
  @Inherits('Whom the person keeps out; row-level security decides whom the reader may know')
  person(@Ctx() ctx: RequestContext, @Parent() { personId }: Exclusion): Promise<Person | null> {
    return this.people.personOrNull(ctx, personId);
  }
}

@Resolver(() => RelativeAccess)
export class RelativeAccessPersonResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField(() => Person, { nullable: true })
  @Inherits('A relative; row-level security decides whom the reader may know')
  person(@Ctx() ctx: RequestContext, @Parent() { personId }: RelativeAccess): Promise<Person | null> {
    return this.people.personOrNull(ctx, personId);
  }
}

@Resolver(() => GuardianMandate)
export class GuardianMandatePersonResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField(() => Person, { nullable: true })
  @Inherits('A guardian; row-level security decides whom the reader may know')
  person(@Ctx() ctx: RequestContext, @Parent() { personId }: GuardianMandate): Promise<Person | null> {
    return this.people.personOrNull(ctx, personId);
  }
}

@Resolver(() => ParentalResponsibility)
export class ParentalResponsibilityPersonResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField(() => Person, { nullable: true })
  @Inherits('A parent; row-level security decides whom the reader may know')
  person(@Ctx() ctx: RequestContext, @Parent() { personId }: ParentalResponsibility): Promise<Person | null> {
    return this.people.personOrNull(ctx, personId);
  }
}

@Resolver(() => Decider)
export class DeciderPersonResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField(() => Person, { nullable: true })
  @Inherits('Who may say yes; row-level security decides whom the reader may know')
  person(@Ctx() ctx: RequestContext, @Parent() { personId }: Decider): Promise<Person | null> {
    return this.people.personOrNull(ctx, personId);
  }
}
