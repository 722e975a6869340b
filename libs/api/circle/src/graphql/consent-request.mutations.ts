import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '@samplan/api/platform/authz';
import { attempt } from '@samplan/api/platform/graphql';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { AnswerConsentRequest } from '../application/answer-consent-request';
import { AskForConsent } from '../application/ask-for-consent';
import { ExcludeByName } from '../application/exclude-by-name';
import { ExcludeEmployee } from '../application/exclude-employee';
import { LiftExclusion } from '../application/lift-exclusion';
import { WithdrawConsentRequest } from '../application/withdraw-consent-request';
import {
  AnswerConsentRequestInput,
  AskForConsentInput,
  ExcludeByNameInput,
  ExcludeEmployeeInput,
  LiftExclusionInput,
  WithdrawConsentRequestInput,
} from './consent.inputs';
import {
  AnswerConsentRequestPayload,
  AskForConsentPayload,
  ExcludeByNamePayload,
  ExcludeEmployeePayload,
  LiftExclusionPayload,
  WithdrawConsentRequestPayload,
} from './consent.payloads';
import { toExclusion, toWholeRequest } from './who-sees.mapping';

@Resolver()
export class ConsentRequestMutations {
  constructor(
    private readonly asking: AskForConsent,
    private readonly answering: AnswerConsentRequest,
    private readonly withdrawing: WithdrawConsentRequest,
  ) {}

  @Mutation(() => AskForConsentPayload)
  @Access('consent:ask')
  askForConsent(@Ctx() ctx: RequestContext, @Args('input') input: AskForConsentInput): Promise<AskForConsentPayload> {
    return attempt(ctx, 'requests', async () => (await this.asking.run(ctx, input)).map(toWholeRequest));
  }

  @Mutation(() => AnswerConsentRequestPayload)
  @Access('consent:answer')
  answerConsentRequest(
    @Ctx() ctx: RequestContext,
    @Args('input') input: AnswerConsentRequestInput,
  ): Promise<AnswerConsentRequestPayload> {
    return attempt(ctx, 'request', async () => toWholeRequest(await this.answering.run(ctx, input)));
  }

  @Mutation(() => WithdrawConsentRequestPayload)
  @Access('consent:ask')
  withdrawConsentRequest(
    @Ctx() ctx: RequestContext,
    @Args('input') input: WithdrawConsentRequestInput,
  ): Promise<WithdrawConsentRequestPayload> {
    return attempt(ctx, 'request', async () => toWholeRequest(await this.withdrawing.run(ctx, input)));
  }
}

@Resolver()
export class ExclusionMutations {
  constructor(
    private readonly excluding: ExcludeEmployee,
    private readonly excludingByName: ExcludeByName,
    private readonly lifting: LiftExclusion,
  ) {}

  @Mutation(() => ExcludeEmployeePayload)
  @Access('exclusion:set')
  excludeEmployee(
    @Ctx() ctx: RequestContext,
    @Args('input') input: ExcludeEmployeeInput,
  ): Promise<ExcludeEmployeePayload> {
    return attempt(ctx, 'exclusion', async () => toExclusion(await this.excluding.run(ctx, input)));
  }

  @Mutation(() => ExcludeByNamePayload)
  @Access('exclusion:set')
  async excludeByName(
    @Ctx() ctx: RequestContext,
    @Args('input') input: ExcludeByNameInput,
  ): Promise<ExcludeByNamePayload> {
    const { done, errors } = await attempt(ctx, 'done', () => this.excludingByName.run(ctx, input));
    return { exclusions: done?.rows.map(toExclusion) ?? null, namesakeStays: done?.namesakeStays ?? null, errors };
  }

  @Mutation(() => LiftExclusionPayload)
  @Access('exclusion:set')
  liftExclusion(@Ctx() ctx: RequestContext, @Args('input') input: LiftExclusionInput): Promise<LiftExclusionPayload> {
    return attempt(ctx, 'exclusion', async () => toExclusion(await this.lifting.run(ctx, input)));
  }
}
