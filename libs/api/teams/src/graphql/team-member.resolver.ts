import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { dateInOslo } from '@samplan/shared/kernel';
import { Inherits } from '@samplan/api/platform/authz';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader, Person, Unit } from '@samplan/api/people';
import type { TeamMembershipEntity } from '../persistence/team-membership.entity';
import { NextOfKin, TeamMember } from './collaboration.type';

@Resolver(() => TeamMember)
export class TeamMemberResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField(() => Person)
  @Inherits('A member of a team the viewer may see')
  person(@Ctx() ctx: RequestContext, @Parent() { personId }: TeamMember): Promise<Person> {
    return this.people.person(ctx, personId);
  }

  @ResolveField(() => Unit, { nullable: true })
  @Inherits('The unit a member of a visible team comes from')
  unit(@Ctx() ctx: RequestContext, @Parent() { unitId }: TeamMember): Promise<Unit | null> {
    return this.people.unit(ctx, unitId);
  }

  @ResolveField(() => String, { nullable: true })
  @Inherits('In the directory')
  async profession(@Ctx() ctx: RequestContext, @Parent() { personId }: TeamMember): Promise<string | null> {
    return (await this.people.profession(ctx, personId)).profession;
  }

  @ResolveField(() => String, { nullable: true })
  @Inherits('A work number, in the directory; citizens have none')
  async phone(@Ctx() ctx: RequestContext, @Parent() { personId }: TeamMember): Promise<string | null> {
    return (await this.people.profession(ctx, personId)).workPhone;
  }
}

@Resolver(() => NextOfKin)
export class NextOfKinResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField(() => Person)
  @Inherits('Next of kin of a collaboration the viewer may see')
  person(@Ctx() ctx: RequestContext, @Parent() { personId }: NextOfKin): Promise<Person> {
    return this.people.person(ctx, personId);
  }
}

export function toTeamMember(row: TeamMembershipEntity): TeamMember {
  return {
    id: row.id,
    personId: row.personId,
    unitId: row.unitId,
    deputyFor: row.deputyFor,
    role: row.role,
    helpsWith: row.helpsWith,
    since: dateInOslo(new Date(/^[[(]"?([^",]+)"?,/.exec(row.valid)?.[1] ?? 0)),
  };
}
