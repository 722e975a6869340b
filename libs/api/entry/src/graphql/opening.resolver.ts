import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, Authz, Inherits } from '@samplan/api/platform/authz';
import { attempt, sought } from '@samplan/api/platform/graphql';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader, Person } from '@samplan/api/people';
import { OpenCollaboration } from '../application/open-collaboration';
import { SetAddressProtection } from '../application/set-address-protection';
import { OpeningRepository } from '../persistence/opening.repository';
import {
  CoordinatorCandidate,
  OpenCollaborationPayload,
  OpenedCollaboration,
  OpenReportedInput,
  RegisterPersonInput,
  SetAddressProtectionInput,
  SetAddressProtectionPayload,
} from './opening.types';

const mostCandidates = 20;

@Resolver(() => OpenedCollaboration)
export class OpeningResolver {
  constructor(
    private readonly authz: Authz,
    private readonly opening: OpenCollaboration,
    private readonly openings: OpeningRepository,
    private readonly protecting: SetAddressProtection,
    private readonly people: PeopleReader,
  ) {}

  @Query(() => [CoordinatorCandidate], { description: 'At most 20; write more of the name to find the right one.' })
  @Access('collaboration:open')
  async coordinatorCandidates(
    @Ctx() ctx: RequestContext,
    @Args('search', { type: () => String }) search: string,
  ): Promise<CoordinatorCandidate[]> {
    await this.authz.requireUnitRole(ctx, 'collaboration:open');
    const words = sought(search).split(/\s+/).filter(Boolean);
    return this.openings.candidates(ctx, words, mostCandidates);
  }

  @Mutation(() => OpenCollaborationPayload)
  @Access('collaboration:open')
  registerPerson(
    @Ctx() ctx: RequestContext,
    @Args('input') input: RegisterPersonInput,
  ): Promise<OpenCollaborationPayload> {
    return attempt(ctx, 'opened', () => this.opening.register(ctx, input));
  }

  @Mutation(() => OpenCollaborationPayload, { description: 'Takes up what was reported, and names its coordinator.' })
  @Access('collaboration:open')
  openReported(@Ctx() ctx: RequestContext, @Args('input') input: OpenReportedInput): Promise<OpenCollaborationPayload> {
    return attempt(ctx, 'opened', () => this.opening.openReported(ctx, input));
  }

  @Mutation(() => SetAddressProtectionPayload)
  @Access('protection:set')
  setAddressProtection(
    @Ctx() ctx: RequestContext,
    @Args('input') input: SetAddressProtectionInput,
  ): Promise<SetAddressProtectionPayload> {
    return attempt(ctx, 'done', () => this.protecting.run(ctx, input));
  }

  @ResolveField(() => Person)
  @Inherits('Whoever opened it named the coordinator, a colleague')
  coordinator(@Ctx() ctx: RequestContext, @Parent() { coordinatorId }: OpenedCollaboration): Promise<Person> {
    return this.people.person(ctx, coordinatorId);
  }
}
