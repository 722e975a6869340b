import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '@samplan/api/platform/authz';
import { attempt } from '@samplan/api/platform/graphql';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { MarkThreadRead } from '../application/mark-thread-read';
import { SendMessage } from '../application/send-message';
import { MarkThreadReadInput, SendMessageInput } from './thread.inputs';
import { toMessage, toThread } from './thread.mapping';
import { MarkThreadReadPayload, SendMessagePayload } from './thread.payloads';

@Resolver()
export class ThreadMutations {
  constructor(
    private readonly sending: SendMessage,
    private readonly marking: MarkThreadRead,
  ) {}

  @Mutation(() => SendMessagePayload)
  @Access('message:send')
  sendMessage(@Ctx() ctx: RequestContext, @Args('input') input: SendMessageInput): Promise<SendMessagePayload> {
    return attempt(ctx, 'message', async () => toMessage(await this.sending.run(ctx, input), ctx.viewer.personId));
  }

  @Mutation(() => MarkThreadReadPayload)
  @Access('thread:mark-read')
  markThreadRead(
    @Ctx() ctx: RequestContext,
    @Args('input') input: MarkThreadReadInput,
  ): Promise<MarkThreadReadPayload> {
    return attempt(ctx, 'thread', async () => toThread(await this.marking.run(ctx, input)));
  }
}
