import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { draftsAtATime } from '@samplan/shared/contracts';
import { Access, Authz, Inherits } from '@samplan/api/platform/authz';
import { attempt } from '@samplan/api/platform/graphql';
import { badRequest, Ctx, type RequestContext } from '@samplan/api/platform/request';
import { Collaboration } from '@samplan/api/teams';
import { KeepDraft } from '../application/keep-draft';
import { DraftRepository } from '../persistence/draft.repository';
import { OutboxKeyRepository } from '../persistence/outbox-key.repository';
import { Draft, DropDraftInput, DropDraftPayload, KeepDraftInput, KeepDraftPayload, OutboxKey } from './draft.type';

@Resolver(() => Collaboration)
export class CollaborationDraftsResolver {
  constructor(
    private readonly authz: Authz,
    private readonly drafts: DraftRepository,
  ) {}

  @ResolveField(() => [Draft], {
    name: 'drafts',
    description: `By key, ${draftsAtATime} at a time: where as many come, there may be more after the last of them.`,
  })
  @Inherits('The viewer’s own, in areas of the scope of collaboration:read')
  async draftsOf(
    @Ctx() ctx: RequestContext,
    @Parent() { id }: Collaboration,
    @Args('after', { type: () => String, nullable: true, description: 'The key of the last one.' })
    after: string | null,
  ): Promise<Draft[]> {
    if (after?.includes('\0')) throw badRequest();
    const rows = await this.drafts.own(ctx, await this.authz.everywhere(ctx, 'collaboration:read'), id, after);
    return rows.map(({ fields, ...draft }) => ({
      ...draft,
      fields: Object.entries(fields).map(([name, text]) => ({ name, text })),
    }));
  }
}

@Resolver()
export class DraftMutations {
  constructor(
    private readonly drafts: KeepDraft,
    private readonly keys: OutboxKeyRepository,
  ) {}

  @Mutation(() => KeepDraftPayload)
  @Access('draft:keep')
  keepDraft(@Ctx() ctx: RequestContext, @Args('input') input: KeepDraftInput): Promise<KeepDraftPayload> {
    return attempt(ctx, 'savedAt', () => this.drafts.keep(ctx, input));
  }

  @Mutation(() => DropDraftPayload)
  @Access('draft:keep')
  dropDraft(@Ctx() ctx: RequestContext, @Args('input') input: DropDraftInput): Promise<DropDraftPayload> {
    return attempt(ctx, 'dropped', () => this.drafts.drop(ctx, input));
  }

  @Mutation(() => OutboxKey, { description: 'What waits on the device to be sent is sealed with it.' })
  @Access('draft:keep')
  async openOutbox(@Ctx() ctx: RequestContext): Promise<OutboxKey> {
    return { key: await ctx.write(() => this.keys.open(ctx)) };
  }
}
