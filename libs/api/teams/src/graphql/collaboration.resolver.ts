import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { parseId, type CollaborationId } from '@samplan/shared/kernel';
import { Access, Authz, Inherits, type Scope } from '@samplan/api/platform/authz';
import { type ConnectionOf, keysetPage } from '@samplan/api/platform/graphql';
import { Ctx, notFound, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader, Person } from '@samplan/api/people';
import { relationshipOf } from '../domain/relationship';
import type { CollaborationEntity } from '../persistence/collaboration.entity';
import { TeamRepository } from '../persistence/team.repository';
import { Collaboration, CollaborationConnection, MyAccess, NextOfKin, TeamMember } from './collaboration.type';
import { toTeamMember } from './team-member.resolver';

@Resolver(() => Collaboration)
export class CollaborationResolver {
  constructor(
    private readonly authz: Authz,
    private readonly teams: TeamRepository,
    private readonly people: PeopleReader,
  ) {}

  @Query(() => CollaborationConnection)
  @Access('collaboration:list')
  async myCollaborations(
    @Ctx() ctx: RequestContext,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ConnectionOf<Collaboration>> {
    const scope = await this.authz.everywhere(ctx, 'collaboration:list');
    const page = await keysetPage(
      { first, after },
      ['text', 'id'],
      (key, limit) => this.teams.page(ctx, scope, key, limit),
      (row) => [row.ownerName, row.id],
    );
    return { ...page, nodes: page.nodes.map(toCollaboration) };
  }

  @Query(() => Collaboration)
  @Access('collaboration:read')
  async collaboration(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) text: string,
  ): Promise<Collaboration> {
    const id = parseId<CollaborationId>(text);
    if (!id) throw notFound();
    await this.authz.require(ctx, 'collaboration:read', id, { entity: 'collaboration', id });
    const row = await this.teams.one(ctx, await this.scope(ctx), id);
    if (!row) throw this.authz.miss(ctx, 'collaboration', id);
    return toCollaboration(row);
  }

  @ResolveField(() => Person)
  @Inherits('Whoever may see the collaboration may see whose it is')
  owner(@Ctx() ctx: RequestContext, @Parent() { ownerId }: Collaboration): Promise<Person> {
    return this.people.person(ctx, ownerId);
  }

  @ResolveField(() => MyAccess)
  @Inherits("The viewer's own grants")
  myAccess(@Ctx() ctx: RequestContext, @Parent() { id }: Collaboration): Promise<MyAccess> {
    return myAccessIn(this.authz, ctx, id);
  }

  @ResolveField(() => TeamMember, { nullable: true })
  @Inherits('Read through the scope of collaboration:read')
  async coordinator(@Ctx() ctx: RequestContext, @Parent() { id }: Collaboration): Promise<TeamMember | null> {
    const members = await this.teams.members(ctx, await this.scope(ctx), id);
    const coordinator = members.find((member) => member.level === 'coordinate' && !member.deputyFor);
    return coordinator ? toTeamMember(coordinator) : null;
  }

  @ResolveField(() => [TeamMember])
  @Inherits('Read through the scope of collaboration:read')
  async team(@Ctx() ctx: RequestContext, @Parent() { id }: Collaboration): Promise<TeamMember[]> {
    return (await this.teams.members(ctx, await this.scope(ctx), id)).map(toTeamMember);
  }

  @ResolveField(() => [NextOfKin])
  @Inherits('Read through the scope of collaboration:read')
  async nextOfKin(@Ctx() ctx: RequestContext, @Parent() { id }: Collaboration): Promise<NextOfKin[]> {
    const kin = await this.teams.nextOfKin(ctx, await this.scope(ctx), id);
    return kin.map((one) => ({ id: one.id, personId: one.personId, relationship: relationshipOf(one, ctx.language) }));
  }

  private scope(ctx: RequestContext): Promise<Scope> {
    return this.authz.everywhere(ctx, 'collaboration:read');
  }
}

/** The viewer's own standing in a collaboration: the strongest of their grants, all their areas. */
export async function myAccessIn(authz: Authz, ctx: RequestContext, collaborationId: string): Promise<MyAccess> {
  const mine = (await authz.grants(ctx)).filter((grant) => grant.collaborationId === collaborationId);
  const [strongest] = mine;
  if (!strongest) throw notFound();
  return {
    relation: strongest.relation,
    level: strongest.level,
    groundKind: strongest.groundKind,
    areas: [...new Set(mine.flatMap((grant) => grant.areas))],
    actions: await authz.actionsIn(ctx, collaborationId),
  };
}

export function toCollaboration(row: CollaborationEntity): Collaboration {
  return { id: row.id, ownerId: row.ownerId, state: row.state, openedAt: row.openedOn };
}
