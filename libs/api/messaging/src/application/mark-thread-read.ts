import { Injectable } from '@nestjs/common';
import { markThreadReadInput } from '@samplan/shared/contracts';
import { type MessageId, parseId, type ThreadId } from '@samplan/shared/kernel';
import { Authz } from '@samplan/api/platform/authz';
import { recordChange } from '@samplan/api/platform/change-feed';
import { parseInput } from '@samplan/api/platform/graphql';
import { notFound, type RequestContext } from '@samplan/api/platform/request';
import { MessageRepository } from '../persistence/message.repository';
import type { ThreadEntity } from '../persistence/thread.entity';
import { ThreadRepository } from '../persistence/thread.repository';
import { ThreadGate } from './thread-gate';

/** Remembers how far the viewer has read, for all their devices. A mark never moves back. */
@Injectable()
export class MarkThreadRead {
  constructor(
    private readonly authz: Authz,
    private readonly gate: ThreadGate,
    private readonly threads: ThreadRepository,
    private readonly messages: MessageRepository,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<ThreadEntity> {
    const input = parseInput(markThreadReadInput, raw);
    const threadId = parseId<ThreadId>(input.threadId);
    const messageId = parseId<MessageId>(input.messageId);
    if (!threadId || !messageId) throw notFound();
    return ctx.write(async () => {
      const { thread, scope } = await this.gate.thread(ctx, 'thread:mark-read', threadId);
      const message = await this.messages.one(ctx, scope, messageId);
      if (message?.threadId !== threadId) throw this.authz.miss(ctx, 'message', messageId);
      if (await this.threads.moveMark(ctx, thread, messageId)) {
        await recordChange(ctx, {
          type: 'thread.read',
          entity: 'thread',
          id: threadId,
          version: 1,
          collaborationId: thread.collaborationId,
          lifeArea: thread.lifeArea,
          audienceId: ctx.viewer.personId,
          before: null,
          after: { lastReadMessageId: messageId },
        });
      }
      return thread;
    });
  }
}
