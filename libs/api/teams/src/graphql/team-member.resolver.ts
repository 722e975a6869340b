import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { LifeArea } from '@samplan/shared/contracts';
import { Authz, Inherits } from '@samplan/api/platform/authz';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader, Person, Unit } from '@samplan/api/people';
import type { TeamMembershipEntity } from '../persistence/team-membership.entity';
import { TeamRepository } from '../persistence/team.repository';
import { seesEarlier } from '../domain/membership';
import { endOf, startOf } from '../domain/period';
import { LifeAreaEnum, NextOfKin, TeamMember } from './collaboration.type';

@Resolver(() => TeamMember)
export class TeamMemberResolver {
  constructor(
    private readonly authz: Authz,
    private readonly people: PeopleReader,
    private readonly teams: TeamRepository,
  ) {}

  @ResolveField(() => [LifeAreaEnum])
  @Inherits('Only life areas the viewer has')
  async areas(@Ctx() ctx: RequestContext, @Parent() member: TeamMember): Promise<LifeArea[]> {
    const mine = (await this.authz.everywhere(ctx, 'collaboration:read')).areasIn(member.collaborationId);
    return member.allAreas.filter((area) => mine.has(area));
  }

  @ResolveField(() => Boolean)
  @Inherits('Whether a member of a visible team reads along')
  async sees(@Ctx() ctx: RequestContext, @Parent() member: TeamMember): Promise<boolean> {
    const scope = await this.authz.everywhere(ctx, 'collaboration:read');
    return this.teams.sees(ctx, scope, member.collaborationId, member.personId);
  }

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
    since: startOf(row.valid),
    until: endOf(row.valid),
    collaborationId: row.collaborationId,
    allAreas: row.areas,
    level: row.level,
    measureId: row.measureId,
    temporary: row.measureId !== null,
    deputy: row.deputyFor !== null,
    marked: row.seesPlace,
    seesEarlier: seesEarlier(row),
    version: row.version,
  };
}
