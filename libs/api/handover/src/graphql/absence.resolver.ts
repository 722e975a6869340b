import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { dateInOslo } from '@samplan/shared/kernel';
import { Access, Authz, Inherits } from '@samplan/api/platform/authz';
import { CalendarDate } from '@samplan/api/platform/graphql';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader, Person } from '@samplan/api/people';
import { TeamMember } from '@samplan/api/teams';
import { Preview } from '../application/preview';
import { AbsenceRepository, type SavedAbsence } from '../persistence/absence.repository';
import { DeputyRepository } from '../persistence/deputy.repository';
import { Absence, AbsencePlace, AbsencePreview, Away, Colleague, Deputy, MyAbsences } from './absence.type';

@Resolver(() => AbsencePlace)
export class AbsenceResolver {
  constructor(
    private readonly absences: AbsenceRepository,
    private readonly preview: Preview,
    private readonly people: PeopleReader,
  ) {}

  @Query(() => MyAbsences)
  @Access('absence:plan')
  async myAbsences(@Ctx() ctx: RequestContext): Promise<MyAbsences> {
    return { nodes: (await this.absences.coming(ctx, dateInOslo(ctx.now))).map(toAbsence) };
  }

  @Query(() => AbsencePreview, { description: 'Where a deputy is needed on these days, and who could be one.' })
  @Access('absence:plan')
  absencePreview(
    @Ctx() ctx: RequestContext,
    @Args('fromDate', { type: () => CalendarDate }) fromDate: string,
    @Args('untilDate', { type: () => CalendarDate }) untilDate: string,
    @Args('deputyIds', { type: () => [ID], defaultValue: [] }) deputyIds: string[],
  ): Promise<AbsencePreview> {
    return this.preview.absence(ctx, { fromDate, untilDate }, deputyIds);
  }

  @ResolveField(() => Person)
  @Inherits('The person around whom the viewer has a place')
  owner(@Ctx() ctx: RequestContext, @Parent() { ownerId }: AbsencePlace): Promise<Person> {
    return this.people.person(ctx, ownerId);
  }
}

@Resolver(() => Colleague)
export class ColleagueResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField(() => Person)
  @Inherits('Colleagues are visible to each other')
  person(@Ctx() ctx: RequestContext, @Parent() { personId }: Colleague): Promise<Person> {
    return this.people.person(ctx, personId);
  }
}

@Resolver(() => Deputy)
export class DeputyResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField(() => Person)
  @Inherits('Whoever sees a team sees who stands in')
  person(@Ctx() ctx: RequestContext, @Parent() { personId }: Deputy): Promise<Person> {
    return this.people.person(ctx, personId);
  }
}

/** What absence adds to a member of a team. */
@Resolver(() => TeamMember)
export class MemberAwayResolver {
  constructor(
    private readonly authz: Authz,
    private readonly absences: AbsenceRepository,
    private readonly standIns: DeputyRepository,
  ) {}

  @ResolveField(() => Away, { nullable: true, description: 'The nearest days away, today included.' })
  @Inherits('Those in a team with somebody know when they are away')
  async away(@Ctx() ctx: RequestContext, @Parent() { personId }: TeamMember): Promise<Away | null> {
    return this.absences.nextOf(ctx, personId, dateInOslo(ctx.now));
  }

  @ResolveField(() => [Deputy], { description: 'Whoever stands in, now or later.' })
  @Inherits('Read through the scope of collaboration:read')
  async deputies(@Ctx() ctx: RequestContext, @Parent() { id }: TeamMember): Promise<Deputy[]> {
    return this.standIns.ofMembership(ctx, await this.authz.everywhere(ctx, 'collaboration:read'), id);
  }
}

export function toAbsence({ id, fromDate, untilDate, state, deputyId, choices }: SavedAbsence): Absence {
  return { id, fromDate, untilDate, state, deputyId, choices };
}
