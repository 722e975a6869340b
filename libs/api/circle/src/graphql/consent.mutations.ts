import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '@samplan/api/platform/authz';
import { attempt } from '@samplan/api/platform/graphql';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { ChangeConsent } from '../application/change-consent';
import { GiveConsent } from '../application/give-consent';
import { RecordLegalBasis } from '../application/record-legal-basis';
import { UndoWithdrawal } from '../application/undo-withdrawal';
import { WithdrawConsent } from '../application/withdraw-consent';
import {
  ChangeConsentInput,
  GiveConsentInput,
  RecordLegalBasisInput,
  UndoWithdrawalInput,
  WithdrawConsentInput,
} from './consent.inputs';
import {
  ChangeConsentPayload,
  GiveConsentPayload,
  RecordLegalBasisPayload,
  UndoWithdrawalPayload,
  WithdrawConsentPayload,
} from './consent.payloads';
import { toWholeConsent } from './who-sees.mapping';

@Resolver()
export class ConsentMutations {
  constructor(
    private readonly giving: GiveConsent,
    private readonly changing: ChangeConsent,
    private readonly withdrawing: WithdrawConsent,
    private readonly undoing: UndoWithdrawal,
    private readonly laws: RecordLegalBasis,
  ) {}

  @Mutation(() => GiveConsentPayload)
  @Access('consent:give')
  giveConsent(@Ctx() ctx: RequestContext, @Args('input') input: GiveConsentInput): Promise<GiveConsentPayload> {
    return attempt(ctx, 'consent', async () => toWholeConsent(ctx, await this.giving.run(ctx, input)));
  }

  @Mutation(() => ChangeConsentPayload)
  @Access('consent:give')
  changeConsent(@Ctx() ctx: RequestContext, @Args('input') input: ChangeConsentInput): Promise<ChangeConsentPayload> {
    return attempt(ctx, 'consent', async () => toWholeConsent(ctx, await this.changing.run(ctx, input)));
  }

  @Mutation(() => WithdrawConsentPayload)
  @Access('consent:withdraw')
  withdrawConsent(
    @Ctx() ctx: RequestContext,
    @Args('input') input: WithdrawConsentInput,
  ): Promise<WithdrawConsentPayload> {
    return attempt(ctx, 'consent', async () => toWholeConsent(ctx, await this.withdrawing.run(ctx, input)));
  }

  @Mutation(() => UndoWithdrawalPayload)
  @Access('consent:withdraw')
  undoWithdrawal(
    @Ctx() ctx: RequestContext,
    @Args('input') input: UndoWithdrawalInput,
  ): Promise<UndoWithdrawalPayload> {
    return attempt(ctx, 'consent', async () => toWholeConsent(ctx, await this.undoing.run(ctx, input)));
  }

  @Mutation(() => RecordLegalBasisPayload)
  @Access('legal-basis:record')
  recordLegalBasis(
    @Ctx() ctx: RequestContext,
    @Args('input') input: RecordLegalBasisInput,
  ): Promise<RecordLegalBasisPayload> {
    return attempt(ctx, 'consent', async () => toWholeConsent(ctx, await this.laws.run(ctx, input)));
  }
}
