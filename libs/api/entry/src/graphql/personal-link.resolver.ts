import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type CollaborationId, parseId } from '@samplan/shared/kernel';
import { Access, Authz, Inherits, reportSeen } from '@samplan/api/platform/authz';
import { attempt } from '@samplan/api/platform/graphql';
import { Ctx, notFound, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader, Person } from '@samplan/api/people';
import { MakePersonalLink } from '../application/make-personal-link';
import { UsePersonalLink } from '../application/use-personal-link';
import { WithdrawPersonalLink } from '../application/withdraw-personal-link';
import { PersonalLinkRepository } from '../persistence/personal-link.repository';
import {
  PersonalLink,
  MakePersonalLinkInput,
  MakePersonalLinkPayload,
  UsePersonalLinkInput,
  UsePersonalLinkPayload,
  WithdrawPersonalLinkInput,
  WithdrawPersonalLinkPayload,
} from './personal-link.types';

@Resolver(() => PersonalLink)
export class PersonalLinkResolver {
  constructor(
    private readonly authz: Authz,
    private readonly links: PersonalLinkRepository,
    private readonly people: PeopleReader,
    private readonly making: MakePersonalLink,
    private readonly withdrawing: WithdrawPersonalLink,
    private readonly using: UsePersonalLink,
  ) {}

  @Query(() => [PersonalLink], { description: 'The last 50 personal links and what became of them, newest first.' })
  @Access('personal-link:list')
  async personalLinks(
    @Ctx() ctx: RequestContext,
    @Args('collaborationId', { type: () => ID }) text: string,
  ): Promise<PersonalLink[]> {
    const collaborationId = parseId<CollaborationId>(text);
    if (!collaborationId) throw notFound();
    const asked = { entity: 'collaboration', id: collaborationId } as const;
    const scope = await this.authz.require(ctx, 'personal-link:list', collaborationId, asked);
    const rows = await this.links.last(ctx, scope, collaborationId);
    reportSeen(ctx, scope, 'team', rows);
    return rows.map(({ id, personId, purpose, createdAt, expiresAt, usedAt, withdrawnAt }) => ({
      id,
      personId,
      purpose,
      createdAt,
      expiresAt,
      usedAt,
      withdrawnAt,
    }));
  }

  @ResolveField(() => Person)
  @Inherits('Whoever coordinates may see whom a link is for')
  person(@Ctx() ctx: RequestContext, @Parent() { personId }: PersonalLink): Promise<Person> {
    return this.people.person(ctx, personId);
  }

  @Mutation(() => MakePersonalLinkPayload)
  @Access('personal-link:make')
  makePersonalLink(
    @Ctx() ctx: RequestContext,
    @Args('input') input: MakePersonalLinkInput,
  ): Promise<MakePersonalLinkPayload> {
    return attempt(ctx, 'link', () => this.making.run(ctx, input));
  }

  @Mutation(() => WithdrawPersonalLinkPayload)
  @Access('personal-link:withdraw')
  withdrawPersonalLink(
    @Ctx() ctx: RequestContext,
    @Args('input') input: WithdrawPersonalLinkInput,
  ): Promise<WithdrawPersonalLinkPayload> {
    return attempt(ctx, 'withdrawnId', () => this.withdrawing.run(ctx, input));
  }

  @Mutation(() => UsePersonalLinkPayload, {
    description: 'Makes the login of this session the person a link was made for; no hat is needed.',
  })
  @Access('personal-link:use')
  usePersonalLink(
    @Ctx() ctx: RequestContext,
    @Args('input') input: UsePersonalLinkInput,
  ): Promise<UsePersonalLinkPayload> {
    return attempt(ctx, 'used', () => this.using.run(ctx, input));
  }
}
