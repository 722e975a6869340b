import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { LifeArea } from '@samplan/shared/contracts';
import { Access, Inherits } from '@samplan/api/platform/authz';
import { type ConnectionOf, keysetPage } from '@samplan/api/platform/graphql';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader, Person, Unit } from '@samplan/api/people';
import { Coverage } from '../persistence/coverage';
import { InvitationRepository } from '../persistence/invitation.repository';
import { StandingTeamRepository } from '../persistence/standing-team.repository';
import { UnitStaff } from '../persistence/unit-staff';
import { LifeAreaEnum } from './collaboration.type';
import { MyInvitation, MyInvitationConnection, TeamInvitation } from './invitation.type';
import { toMyInvitation } from './team.mapping';

@Resolver(() => TeamInvitation)
export class TeamInvitationResolver {
  constructor(
    private readonly people: PeopleReader,
    private readonly teams: StandingTeamRepository,
    private readonly coverage: Coverage,
  ) {}

  @ResolveField(() => Person, { nullable: true })
  @Inherits('Whoever may see the invitation may see to whom it is')
  person(@Ctx() ctx: RequestContext, @Parent() { personId }: TeamInvitation): Promise<Person | null> {
    return this.people.personOrNull(ctx, personId);
  }

  @ResolveField(() => Person)
  @Inherits('Whoever may see the invitation may see from whom it is')
  invitedBy(@Ctx() ctx: RequestContext, @Parent() { invitedById }: TeamInvitation): Promise<Person> {
    return this.people.person(ctx, invitedById);
  }

  @ResolveField(() => Unit, { nullable: true })
  @Inherits('In the directory')
  unit(@Ctx() ctx: RequestContext, @Parent() { unitId }: TeamInvitation): Promise<Unit | null> {
    return this.people.unit(ctx, unitId);
  }

  @ResolveField(() => String, { nullable: true })
  @Inherits('In the directory')
  async standingTeamName(
    @Ctx() ctx: RequestContext,
    @Parent() { standingTeamId }: TeamInvitation,
  ): Promise<string | null> {
    return standingTeamId ? ((await this.teams.byId(ctx, standingTeamId))?.name ?? null) : null;
  }

  @ResolveField(() => [LifeAreaEnum])
  @Inherits('Grounds of a collaboration whose invitations the viewer may see')
  async covered(@Ctx() ctx: RequestContext, @Parent() invitation: TeamInvitation): Promise<LifeArea[]> {
    const { collaborationId, personId, standingTeamId } = invitation;
    const unitId = standingTeamId ? (await this.teams.byId(ctx, standingTeamId))?.unitId : invitation.unitId;
    return this.coverage.of(ctx, { collaborationId, personId, unitId: unitId ?? null });
  }
}

@Resolver(() => MyInvitation)
export class MyInvitationResolver {
  constructor(
    private readonly invitations: InvitationRepository,
    private readonly people: PeopleReader,
    private readonly teams: StandingTeamRepository,
    private readonly staff: UnitStaff,
  ) {}

  @Query(() => MyInvitationConnection)
  @Access('team-invitation:list-mine')
  async myTeamInvitations(
    @Ctx() ctx: RequestContext,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ConnectionOf<MyInvitation>> {
    const page = await keysetPage(
      { first, after },
      ['id'],
      (key, limit) => this.invitations.waitingForMe(ctx, key, limit),
      (row) => [row.id],
    );
    return { ...page, nodes: page.nodes.map(toMyInvitation) };
  }

  @ResolveField(() => String, { nullable: true })
  @Inherits('Told by the database to whom a ground covers, and to nobody else')
  async ownerName(@Ctx() ctx: RequestContext, @Parent() { id }: MyInvitation): Promise<string | null> {
    return (await this.invitations.invitedTo(ctx, id))?.ownerName ?? null;
  }

  @ResolveField(() => ID, { nullable: true })
  @Inherits('Told by the circle itself')
  openedId(@Ctx() ctx: RequestContext, @Parent() { id }: MyInvitation): Promise<string | null> {
    return this.invitations.opened(ctx, id);
  }

  @ResolveField(() => Person)
  @Inherits('A colleague, in the directory')
  invitedBy(@Ctx() ctx: RequestContext, @Parent() { invitedById }: MyInvitation): Promise<Person> {
    return this.people.person(ctx, invitedById);
  }

  @ResolveField(() => Unit, { nullable: true })
  @Inherits('In the directory')
  unit(@Ctx() ctx: RequestContext, @Parent() { unitId }: MyInvitation): Promise<Unit | null> {
    return this.people.unit(ctx, unitId);
  }

  @ResolveField(() => String, { nullable: true })
  @Inherits('In the directory')
  async standingTeamName(
    @Ctx() ctx: RequestContext,
    @Parent() { standingTeamId }: MyInvitation,
  ): Promise<string | null> {
    return standingTeamId ? ((await this.teams.byId(ctx, standingTeamId))?.name ?? null) : null;
  }

  @ResolveField(() => [Person])
  @Inherits('Colleagues, in the directory')
  async candidates(@Ctx() ctx: RequestContext, @Parent() { mustName, unitId }: MyInvitation): Promise<Person[]> {
    if (!mustName || !unitId) return [];
    const ids = await this.staff.ofUnit(ctx, unitId);
    return Promise.all(ids.map((id) => this.people.person(ctx, id)));
  }
}
