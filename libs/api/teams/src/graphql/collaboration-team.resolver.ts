import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { parseId } from '@samplan/shared/kernel';
import { Authz, Inherits } from '@samplan/api/platform/authz';
import { sought } from '@samplan/api/platform/graphql';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { CharterRepository } from '../persistence/charter.repository';
import { InvitableFinder } from '../persistence/invitable.finder';
import { InvitationRepository } from '../persistence/invitation.repository';
import { StandingTeamRepository } from '../persistence/standing-team.repository';
import { TeamRepository } from '../persistence/team.repository';
import { TeamCharter } from './charter.type';
import { Collaboration, Helpers } from './collaboration.type';
import { Invitable, TeamInvitation } from './invitation.type';
import { StandingTeamCase } from './standing-team.type';
import { toCase, toCharter, toInvitation } from './team.mapping';

/** What a team is more than its members: who is asked, how many they are, what they have agreed. */
@Resolver(() => Collaboration)
export class CollaborationTeamResolver {
  constructor(
    private readonly authz: Authz,
    private readonly teams: TeamRepository,
    private readonly standing: StandingTeamRepository,
    private readonly invitations: InvitationRepository,
    private readonly invitable: InvitableFinder,
    private readonly charters: CharterRepository,
  ) {}

  @ResolveField(() => Helpers, { description: 'How many the person has to relate to, and from how many services.' })
  @Inherits('Read through the scope of collaboration:read')
  async helpers(@Ctx() ctx: RequestContext, @Parent() { id }: Collaboration): Promise<Helpers> {
    return this.teams.helpers(ctx, await this.authz.everywhere(ctx, 'collaboration:read'), id);
  }

  @ResolveField(() => [TeamInvitation], {
    name: 'teamInvitations',
    description: 'Those that wait and what became of others lately; for the person and the coordinator.',
  })
  @Inherits('Read through the scope of invitation:read')
  async pendingInvitations(@Ctx() ctx: RequestContext, @Parent() { id }: Collaboration): Promise<TeamInvitation[]> {
    const scope = await this.authz.everywhere(ctx, 'team-invitation:read');
    return (await this.invitations.ofCollaboration(ctx, scope, id)).map(toInvitation);
  }

  @ResolveField(() => [StandingTeamCase])
  @Inherits('Read through the scope of collaboration:read')
  async standingTeams(@Ctx() ctx: RequestContext, @Parent() { id }: Collaboration): Promise<StandingTeamCase[]> {
    const scope = await this.authz.everywhere(ctx, 'collaboration:read');
    return (await this.standing.casesOf(ctx, scope, id)).map(toCase);
  }

  @ResolveField(() => TeamCharter, { nullable: true })
  @Inherits('Read through the scope of charter:read')
  async charter(@Ctx() ctx: RequestContext, @Parent() { id }: Collaboration): Promise<TeamCharter | null> {
    const row = await this.charters.of(ctx, await this.authz.everywhere(ctx, 'charter:read'), id);
    return row && toCharter(row);
  }

  @ResolveField(() => [Invitable], {
    name: 'invitable',
    description: 'The directory as this team sees it, the best matches first; empty for those who do not invite.',
  })
  @Inherits('Read through the scope of team:invite')
  async searchInvitable(
    @Ctx() ctx: RequestContext,
    @Parent() { id }: Collaboration,
    @Args('search', { type: () => String }) search: string,
    @Args('measureId', { type: () => ID, nullable: true }) measureId: string | null,
  ): Promise<Invitable[]> {
    const scope = await this.authz.everywhere(ctx, 'team:invite');
    const words = sought(search);
    if (words === '' || !scope.collaborationIds.some((mine) => mine === id)) return [];
    const rows = await this.invitable.search(ctx, id, measureId && parseId(measureId), words);
    return rows.map(({ unit_id, unit_name, ...row }) => ({ ...row, unitId: unit_id, unitName: unit_name }));
  }
}
