import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { LifeArea } from '@samplan/shared/contracts';
import { Access, Authz, Inherits } from '@samplan/api/platform/authz';
import { type ConnectionOf, keysetPage } from '@samplan/api/platform/graphql';
import { Ctx, notFound, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader, Person, Unit } from '@samplan/api/people';
import { UnitGate } from '../application/unit-gate';
import { startOf } from '../domain/period';
import { CollaborationLoader } from '../persistence/collaboration.loader';
import { StandingTeamRepository } from '../persistence/standing-team.repository';
import { UnitStaff } from '../persistence/unit-staff';
import { toCollaboration } from './collaboration.resolver';
import { Collaboration, LifeAreaEnum } from './collaboration.type';
import {
  KeptUnit,
  StandingTeam,
  StandingTeamCase,
  StandingTeamCaseConnection,
  StandingTeamConnection,
  StandingTeamMember,
} from './standing-team.type';
import { toCase, toStandingTeam } from './team.mapping';

@Resolver(() => StandingTeam)
export class StandingTeamResolver {
  constructor(
    private readonly gate: UnitGate,
    private readonly teams: StandingTeamRepository,
    private readonly staff: UnitStaff,
    private readonly people: PeopleReader,
  ) {}

  @Query(() => StandingTeamConnection)
  @Access('standing-team:list')
  async standingTeams(
    @Ctx() ctx: RequestContext,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ConnectionOf<StandingTeam>> {
    const page = await keysetPage(
      { first, after },
      ['text', 'id'],
      (key, limit) => this.teams.page(ctx, key, limit),
      (row) => [row.name, row.id],
    );
    return { ...page, nodes: page.nodes.map(toStandingTeam) };
  }

  @ResolveField(() => Unit, { nullable: true })
  @Inherits('In the directory')
  unit(@Ctx() ctx: RequestContext, @Parent() { unitId }: StandingTeam): Promise<Unit | null> {
    return this.people.unit(ctx, unitId);
  }

  @ResolveField(() => [StandingTeamMember])
  @Inherits('Colleagues, in the directory')
  async members(@Ctx() ctx: RequestContext, @Parent() { id }: StandingTeam): Promise<StandingTeamMember[]> {
    const rows = await this.teams.members(ctx, id);
    return rows.map(({ id: memberId, personId, role, valid }) => ({
      id: memberId,
      personId,
      role,
      since: startOf(valid),
    }));
  }

  @ResolveField(() => Int, { nullable: true })
  @Inherits('A number the database gives to those who lead the team or its unit')
  caseCount(@Ctx() ctx: RequestContext, @Parent() { id }: StandingTeam): Promise<number | null> {
    return this.teams.load(ctx, id);
  }

  @ResolveField(() => Boolean)
  @Inherits("The viewer's own roles")
  async mayMaintain(@Ctx() ctx: RequestContext, @Parent() { unitId }: StandingTeam): Promise<boolean> {
    return (await this.gate.leads(ctx, unitId)) || this.gate.administers(ctx);
  }

  @ResolveField(() => Boolean)
  @Inherits('In the directory')
  async unitClosed(@Ctx() ctx: RequestContext, @Parent() { unitId }: StandingTeam): Promise<boolean> {
    return !(await this.staff.isOpen(ctx, unitId));
  }
}

@Resolver(() => StandingTeamMember)
export class StandingTeamMemberResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField(() => Person)
  @Inherits('A colleague, in the directory')
  person(@Ctx() ctx: RequestContext, @Parent() { personId }: StandingTeamMember): Promise<Person> {
    return this.people.person(ctx, personId);
  }
}

@Resolver(() => StandingTeamCase)
export class StandingTeamCaseResolver {
  constructor(
    private readonly authz: Authz,
    private readonly teams: StandingTeamRepository,
    private readonly collaborations: CollaborationLoader,
  ) {}

  @Query(() => StandingTeamCaseConnection, {
    description: 'The cases of the standing teams one is in, as one sees them.',
  })
  @Access('standing-team:caseload')
  async myCaseload(
    @Ctx() ctx: RequestContext,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ConnectionOf<StandingTeamCase>> {
    const scope = await this.authz.everywhere(ctx, 'standing-team:caseload');
    const page = await keysetPage(
      { first, after },
      ['id', 'id'],
      (key, limit) => this.teams.caseload(ctx, scope, key, limit),
      (row) => [row.standingTeamId, row.id],
    );
    return { ...page, nodes: page.nodes.map(toCase) };
  }

  @Query(() => StandingTeamCaseConnection, {
    description: 'Cases of standing teams that close, in plans the viewer coordinates: somebody else must help there.',
  })
  @Access('team:edit')
  async casesToHandOver(
    @Ctx() ctx: RequestContext,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ConnectionOf<StandingTeamCase>> {
    const scope = await this.authz.everywhere(ctx, 'team:edit');
    const page = await keysetPage(
      { first, after },
      ['id'],
      (key, limit) => this.teams.toHandOver(ctx, scope, key, limit),
      (row) => [row.id],
    );
    return { ...page, nodes: page.nodes.map(toCase) };
  }

  @ResolveField(() => StandingTeam)
  @Inherits('In the directory')
  async standingTeam(
    @Ctx() ctx: RequestContext,
    @Parent() { standingTeamId }: StandingTeamCase,
  ): Promise<StandingTeam> {
    const row = await this.teams.byId(ctx, standingTeamId);
    if (!row) throw notFound();
    return toStandingTeam(row);
  }

  @ResolveField(() => Collaboration)
  @Inherits('Read through the scope of collaboration:read')
  async collaboration(@Ctx() ctx: RequestContext, @Parent() row: StandingTeamCase): Promise<Collaboration> {
    const scope = await this.authz.everywhere(ctx, 'collaboration:read');
    const found = await this.collaborations.byId(ctx, scope, row.collaborationId);
    if (!found) throw notFound();
    return toCollaboration(found);
  }

  @ResolveField(() => [LifeAreaEnum])
  @Inherits('Only life areas the viewer has')
  async areas(@Ctx() ctx: RequestContext, @Parent() row: StandingTeamCase): Promise<LifeArea[]> {
    const mine = (await this.authz.everywhere(ctx, 'collaboration:read')).areasIn(row.collaborationId);
    return row.allAreas.filter((area) => mine.has(area));
  }
}

@Resolver(() => KeptUnit)
export class KeptUnitResolver {
  constructor(
    private readonly authz: Authz,
    private readonly gate: UnitGate,
    private readonly staff: UnitStaff,
    private readonly people: PeopleReader,
  ) {}

  @Query(() => [KeptUnit], { description: 'Units this hat keeps standing teams for: those it leads, or all.' })
  @Access('standing-team:list')
  async keptUnits(@Ctx() ctx: RequestContext): Promise<KeptUnit[]> {
    const led = (await this.authz.unitRoles(ctx)).filter(({ role }) => role === 'leader').map(({ unitId }) => unitId);
    return this.staff.units(ctx, (await this.gate.administers(ctx)) ? null : led);
  }

  @ResolveField(() => [Person], { name: 'staff' })
  @Inherits('Colleagues, in the directory')
  async staffOf(@Ctx() ctx: RequestContext, @Parent() { id }: KeptUnit): Promise<Person[]> {
    return this.named(ctx, await this.staff.ofUnit(ctx, id));
  }

  @ResolveField(() => [Person])
  @Inherits('Colleagues, in the directory')
  async receivers(@Ctx() ctx: RequestContext, @Parent() { id }: KeptUnit): Promise<Person[]> {
    return this.named(ctx, await this.staff.receivers(ctx, id));
  }

  private named(ctx: RequestContext, ids: readonly string[]): Promise<Person[]> {
    return Promise.all(ids.map((id) => this.people.person(ctx, id)));
  }
}
