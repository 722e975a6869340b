import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '@samplan/api/platform/authz';
import { attempt } from '@samplan/api/platform/graphql';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { LetReceive } from '../application/let-receive';
import { MaintainStandingTeam } from '../application/maintain-standing-team';
import { SetStandingTeamEnd } from '../application/set-standing-team-end';
import { StaffStandingTeam } from '../application/staff-standing-team';
import {
  AddStandingTeamInput,
  AddStandingTeamMemberInput,
  EditStandingTeamInput,
  EndStandingTeamMemberInput,
  LetReceiveInput,
  SetStandingTeamEndInput,
} from './team.inputs';
import { toStandingTeam } from './team.mapping';
import { LetReceivePayload, StandingTeamPayload } from './team.payloads';

@Resolver()
export class StandingTeamMutations {
  constructor(
    private readonly maintain: MaintainStandingTeam,
    private readonly staffing: StaffStandingTeam,
    private readonly ending: SetStandingTeamEnd,
    private readonly letting: LetReceive,
  ) {}

  @Mutation(() => StandingTeamPayload)
  @Access('standing-team:maintain')
  addStandingTeam(
    @Ctx() ctx: RequestContext,
    @Args('input') input: AddStandingTeamInput,
  ): Promise<StandingTeamPayload> {
    return attempt(ctx, 'standingTeam', async () => toStandingTeam(await this.maintain.add(ctx, input)));
  }

  @Mutation(() => StandingTeamPayload)
  @Access('standing-team:maintain')
  editStandingTeam(
    @Ctx() ctx: RequestContext,
    @Args('input') input: EditStandingTeamInput,
  ): Promise<StandingTeamPayload> {
    return attempt(ctx, 'standingTeam', async () => toStandingTeam(await this.maintain.edit(ctx, input)));
  }

  @Mutation(() => StandingTeamPayload)
  @Access('standing-team:maintain')
  setStandingTeamEnd(
    @Ctx() ctx: RequestContext,
    @Args('input') input: SetStandingTeamEndInput,
  ): Promise<StandingTeamPayload> {
    return attempt(ctx, 'standingTeam', async () => toStandingTeam(await this.ending.run(ctx, input)));
  }

  @Mutation(() => StandingTeamPayload)
  @Access('standing-team:maintain')
  addStandingTeamMember(
    @Ctx() ctx: RequestContext,
    @Args('input') input: AddStandingTeamMemberInput,
  ): Promise<StandingTeamPayload> {
    return attempt(ctx, 'standingTeam', async () => toStandingTeam(await this.staffing.add(ctx, input)));
  }

  @Mutation(() => StandingTeamPayload)
  @Access('standing-team:maintain')
  endStandingTeamMember(
    @Ctx() ctx: RequestContext,
    @Args('input') input: EndStandingTeamMemberInput,
  ): Promise<StandingTeamPayload> {
    return attempt(ctx, 'standingTeam', async () => toStandingTeam(await this.staffing.end(ctx, input)));
  }

  @Mutation(() => LetReceivePayload)
  @Access('unit:let-receive')
  letReceiveInvitations(@Ctx() ctx: RequestContext, @Args('input') input: LetReceiveInput): Promise<LetReceivePayload> {
    return attempt(ctx, 'unit', () => this.letting.run(ctx, input));
  }
}
