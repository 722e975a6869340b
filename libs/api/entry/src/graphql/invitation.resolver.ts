import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type CollaborationId, parseId } from '@samplan/shared/kernel';
import { Access, Authz, Inherits, reportSeen } from '@samplan/api/platform/authz';
import { attempt } from '@samplan/api/platform/graphql';
import { Ctx, notFound, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader, Person } from '@samplan/api/people';
import { MakeInvitation } from '../application/make-invitation';
import { UseInvitation } from '../application/use-invitation';
import { WithdrawInvitation } from '../application/withdraw-invitation';
import { InvitationRepository } from '../persistence/invitation.repository';
import {
  Invitation,
  MakeInvitationInput,
  MakeInvitationPayload,
  UseInvitationInput,
  UseInvitationPayload,
  WithdrawInvitationInput,
  WithdrawInvitationPayload,
} from './invitation.types';

@Resolver(() => Invitation)
export class InvitationResolver {
  constructor(
    private readonly authz: Authz,
    private readonly links: InvitationRepository,
    private readonly people: PeopleReader,
    private readonly making: MakeInvitation,
    private readonly withdrawing: WithdrawInvitation,
    private readonly using: UseInvitation,
  ) {}

  @Query(() => [Invitation], { description: 'Personal links that nobody has used yet, newest first.' })
  @Access('invitation:list')
  async invitations(
    @Ctx() ctx: RequestContext,
    @Args('collaborationId', { type: () => ID }) text: string,
  ): Promise<Invitation[]> {
    const collaborationId = parseId<CollaborationId>(text);
    if (!collaborationId) throw notFound();
    const asked = { entity: 'collaboration', id: collaborationId } as const;
    const scope = await this.authz.require(ctx, 'invitation:list', collaborationId, asked);
    const rows = await this.links.open(ctx, scope, collaborationId);
    reportSeen(ctx, scope, 'team', rows);
    return rows.map(({ id, personId, purpose, createdAt, expiresAt }) => ({
      id,
      personId,
      purpose,
      createdAt,
      expiresAt,
    }));
  }

  @ResolveField(() => Person)
  @Inherits('Whoever coordinates may see whom a link is for')
  person(@Ctx() ctx: RequestContext, @Parent() { personId }: Invitation): Promise<Person> {
    return this.people.person(ctx, personId);
  }

  @Mutation(() => MakeInvitationPayload)
  @Access('invitation:make')
  makeInvitation(
    @Ctx() ctx: RequestContext,
    @Args('input') input: MakeInvitationInput,
  ): Promise<MakeInvitationPayload> {
    return attempt(ctx, 'link', () => this.making.run(ctx, input));
  }

  @Mutation(() => WithdrawInvitationPayload)
  @Access('invitation:withdraw')
  withdrawInvitation(
    @Ctx() ctx: RequestContext,
    @Args('input') input: WithdrawInvitationInput,
  ): Promise<WithdrawInvitationPayload> {
    return attempt(ctx, 'withdrawnId', () => this.withdrawing.run(ctx, input));
  }

  @Mutation(() => UseInvitationPayload, {
    description: 'Makes the login of this session the person a link was made for; no hat is needed.',
  })
  @Access('invitation:use')
  useInvitation(@Ctx() ctx: RequestContext, @Args('input') input: UseInvitationInput): Promise<UseInvitationPayload> {
    return attempt(ctx, 'used', () => this.using.run(ctx, input));
  }
}
