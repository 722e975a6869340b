import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '@samplan/api/platform/authz';
import { attempt } from '@samplan/api/platform/graphql';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { ChangeMandate } from '../application/change-mandate';
import { ChangeParent } from '../application/change-parent';
import { ChangeRelative } from '../application/change-relative';
import { CloseRelative } from '../application/close-relative';
import { EndMandate, EndParent } from '../application/end-standing';
import { LetInRelative } from '../application/let-in-relative';
import { RecordMandate } from '../application/record-mandate';
import { RecordParent } from '../application/record-parent';
import { WithholdAreas } from '../application/withhold-areas';
import {
  ChangeMandatePayload,
  ChangeParentPayload,
  ChangeRelativePayload,
  CloseRelativePayload,
  EndMandatePayload,
  EndParentPayload,
  LetInRelativePayload,
  RecordMandatePayload,
  RecordParentPayload,
  WithholdAreasPayload,
} from './consent.payloads';
import {
  ChangeMandateInput,
  ChangeParentInput,
  ChangeRelativeInput,
  CloseRelativeInput,
  EndMandateInput,
  EndParentInput,
  LetInRelativeInput,
  RecordMandateInput,
  RecordParentInput,
  WithholdAreasInput,
} from './relative.inputs';
import { toParent, toWholeMandate, toWholeRelative } from './who-sees.mapping';

@Resolver()
export class RelativeMutations {
  constructor(
    private readonly lettingIn: LetInRelative,
    private readonly changing: ChangeRelative,
    private readonly closing: CloseRelative,
    private readonly withholding: WithholdAreas,
  ) {}

  @Mutation(() => LetInRelativePayload)
  @Access('relative:let-in')
  letInRelative(@Ctx() ctx: RequestContext, @Args('input') input: LetInRelativeInput): Promise<LetInRelativePayload> {
    return attempt(ctx, 'relative', async () => toWholeRelative(ctx, await this.lettingIn.run(ctx, input)));
  }

  @Mutation(() => ChangeRelativePayload)
  @Access('relative:let-in')
  changeRelative(
    @Ctx() ctx: RequestContext,
    @Args('input') input: ChangeRelativeInput,
  ): Promise<ChangeRelativePayload> {
    return attempt(ctx, 'relative', async () => toWholeRelative(ctx, await this.changing.run(ctx, input)));
  }

  @Mutation(() => CloseRelativePayload)
  @Access('relative:let-in')
  closeRelative(@Ctx() ctx: RequestContext, @Args('input') input: CloseRelativeInput): Promise<CloseRelativePayload> {
    return attempt(ctx, 'relative', async () => toWholeRelative(ctx, await this.closing.run(ctx, input)));
  }

  @Mutation(() => WithholdAreasPayload)
  @Access('area:withhold')
  withholdAreas(@Ctx() ctx: RequestContext, @Args('input') input: WithholdAreasInput): Promise<WithholdAreasPayload> {
    return attempt(ctx, 'withheld', async () => (await this.withholding.run(ctx, input)).areas);
  }
}

@Resolver()
export class GuardianMutations {
  constructor(
    private readonly mandates: RecordMandate,
    private readonly mandateChanges: ChangeMandate,
    private readonly mandateEnds: EndMandate,
    private readonly parents: RecordParent,
    private readonly parentChanges: ChangeParent,
    private readonly parentEnds: EndParent,
  ) {}

  @Mutation(() => RecordMandatePayload)
  @Access('mandate:record')
  recordMandate(@Ctx() ctx: RequestContext, @Args('input') input: RecordMandateInput): Promise<RecordMandatePayload> {
    return attempt(ctx, 'guardian', async () => toWholeMandate(ctx, await this.mandates.run(ctx, input)));
  }

  @Mutation(() => ChangeMandatePayload)
  @Access('mandate:record')
  changeMandate(@Ctx() ctx: RequestContext, @Args('input') input: ChangeMandateInput): Promise<ChangeMandatePayload> {
    return attempt(ctx, 'guardian', async () => toWholeMandate(ctx, await this.mandateChanges.run(ctx, input)));
  }

  @Mutation(() => EndMandatePayload)
  @Access('mandate:record')
  endMandate(@Ctx() ctx: RequestContext, @Args('input') input: EndMandateInput): Promise<EndMandatePayload> {
    return attempt(ctx, 'guardian', async () => toWholeMandate(ctx, await this.mandateEnds.run(ctx, input)));
  }

  @Mutation(() => RecordParentPayload)
  @Access('parent:record')
  recordParent(@Ctx() ctx: RequestContext, @Args('input') input: RecordParentInput): Promise<RecordParentPayload> {
    return attempt(ctx, 'parent', async () => toParent(await this.parents.run(ctx, input), ctx.now));
  }

  @Mutation(() => ChangeParentPayload)
  @Access('parent:record')
  changeParent(@Ctx() ctx: RequestContext, @Args('input') input: ChangeParentInput): Promise<ChangeParentPayload> {
    return attempt(ctx, 'parent', async () => toParent(await this.parentChanges.run(ctx, input), ctx.now));
  }

  @Mutation(() => EndParentPayload)
  @Access('parent:record')
  endParent(@Ctx() ctx: RequestContext, @Args('input') input: EndParentInput): Promise<EndParentPayload> {
    return attempt(ctx, 'parent', async () => toParent(await this.parentEnds.run(ctx, input), ctx.now));
  }
}
