import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '@samplan/api/platform/authz';
import { attempt } from '@samplan/api/platform/graphql';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { AnswerInvitation } from '../application/answer-invitation';
import { EditMembership } from '../application/edit-membership';
import { EditTeamCharter } from '../application/edit-team-charter';
import { EndStandingTeamCase } from '../application/end-standing-team-case';
import { InviteToTeam } from '../application/invite-to-team';
import { NameForInvitation } from '../application/name-for-invitation';
import { NamePrimaryContact } from '../application/name-primary-contact';
import { SetSeesEarlier } from '../application/set-sees-earlier';
import { WithdrawInvitation } from '../application/withdraw-invitation';
import {
  AnswerTeamInvitationInput,
  EditMembershipInput,
  EditTeamCharterInput,
  EndStandingTeamCaseInput,
  InviteToTeamInput,
  NameForTeamInvitationInput,
  NamePrimaryContactInput,
  SetSeesEarlierInput,
  WithdrawTeamInvitationInput,
} from './team.inputs';
import { toCharter, toInvitation, toMyInvitation } from './team.mapping';
import { toTeamMember } from './team-member.resolver';
import {
  AnswerTeamInvitationPayload,
  EditMembershipPayload,
  EditTeamCharterPayload,
  EndStandingTeamCasePayload,
  InviteToTeamPayload,
  NameForTeamInvitationPayload,
  NamePrimaryContactPayload,
  SetSeesEarlierPayload,
  WithdrawTeamInvitationPayload,
} from './team.payloads';

@Resolver()
export class InvitationMutations {
  constructor(
    private readonly invite: InviteToTeam,
    private readonly withdraw: WithdrawInvitation,
    private readonly naming: NameForInvitation,
    private readonly answer: AnswerInvitation,
  ) {}

  @Mutation(() => InviteToTeamPayload)
  @Access('team:invite')
  async inviteToTeam(
    @Ctx() ctx: RequestContext,
    @Args('input') input: InviteToTeamInput,
  ): Promise<InviteToTeamPayload> {
    const { sent, errors } = await attempt(ctx, 'sent', () => this.invite.run(ctx, input));
    return { invitation: sent && toInvitation(sent.invitation), link: sent?.link ?? null, errors };
  }

  @Mutation(() => WithdrawTeamInvitationPayload)
  @Access('team-invitation:withdraw')
  withdrawTeamInvitation(
    @Ctx() ctx: RequestContext,
    @Args('input') input: WithdrawTeamInvitationInput,
  ): Promise<WithdrawTeamInvitationPayload> {
    return attempt(ctx, 'invitation', async () => toInvitation(await this.withdraw.run(ctx, input)));
  }

  @Mutation(() => NameForTeamInvitationPayload)
  @Access('team-invitation:answer')
  nameForTeamInvitation(
    @Ctx() ctx: RequestContext,
    @Args('input') input: NameForTeamInvitationInput,
  ): Promise<NameForTeamInvitationPayload> {
    return attempt(ctx, 'invitation', async () => toMyInvitation(await this.naming.run(ctx, input)));
  }

  @Mutation(() => AnswerTeamInvitationPayload)
  @Access('team-invitation:answer')
  answerTeamInvitation(
    @Ctx() ctx: RequestContext,
    @Args('input') input: AnswerTeamInvitationInput,
  ): Promise<AnswerTeamInvitationPayload> {
    return attempt(ctx, 'invitation', async () => toMyInvitation(await this.answer.run(ctx, input)));
  }
}

@Resolver()
export class TeamMutations {
  constructor(
    private readonly edits: EditMembership,
    private readonly earlier: SetSeesEarlier,
    private readonly primary: NamePrimaryContact,
    private readonly charter: EditTeamCharter,
    private readonly cases: EndStandingTeamCase,
  ) {}

  @Mutation(() => EditMembershipPayload)
  @Access('team:edit')
  editMembership(
    @Ctx() ctx: RequestContext,
    @Args('input') input: EditMembershipInput,
  ): Promise<EditMembershipPayload> {
    return attempt(ctx, 'member', async () => toTeamMember(await this.edits.run(ctx, input)));
  }

  @Mutation(() => SetSeesEarlierPayload)
  @Access('team:open-messages')
  setSeesEarlier(
    @Ctx() ctx: RequestContext,
    @Args('input') input: SetSeesEarlierInput,
  ): Promise<SetSeesEarlierPayload> {
    return attempt(ctx, 'member', async () => toTeamMember(await this.earlier.run(ctx, input)));
  }

  @Mutation(() => NamePrimaryContactPayload)
  @Access('team:edit')
  namePrimaryContact(
    @Ctx() ctx: RequestContext,
    @Args('input') input: NamePrimaryContactInput,
  ): Promise<NamePrimaryContactPayload> {
    return attempt(ctx, 'member', async () => toTeamMember(await this.primary.run(ctx, input)));
  }

  @Mutation(() => EndStandingTeamCasePayload)
  @Access('team:edit')
  endStandingTeamCase(
    @Ctx() ctx: RequestContext,
    @Args('input') input: EndStandingTeamCaseInput,
  ): Promise<EndStandingTeamCasePayload> {
    return attempt(ctx, 'caseId', async () => (await this.cases.run(ctx, input)).id);
  }

  @Mutation(() => EditTeamCharterPayload)
  @Access('charter:edit')
  editTeamCharter(
    @Ctx() ctx: RequestContext,
    @Args('input') input: EditTeamCharterInput,
  ): Promise<EditTeamCharterPayload> {
    return attempt(ctx, 'charter', async () => toCharter(await this.charter.run(ctx, input)));
  }
}
