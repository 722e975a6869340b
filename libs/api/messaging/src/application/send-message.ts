import { Injectable } from '@nestjs/common';
import { sendMessageInput } from '@samplan/shared/contracts';
import { type MessageId, newId, parseId, type ThreadId } from '@samplan/shared/kernel';
import { recordChange } from '@samplan/api/platform/change-feed';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, notFound, type RequestContext } from '@samplan/api/platform/request';
import type { MessageEntity } from '../persistence/message.entity';
import { MessageRepository } from '../persistence/message.repository';
import { ThreadGate } from './thread-gate';

@Injectable()
export class SendMessage {
  constructor(
    private readonly gate: ThreadGate,
    private readonly messages: MessageRepository,
  ) {}

  /** A message sent again with the same key is the same message. */
  run(ctx: RequestContext, raw: unknown): Promise<MessageEntity> {
    const input = parseInput(sendMessageInput, raw);
    const threadId = parseId<ThreadId>(input.threadId);
    if (!threadId) throw notFound();
    const idempotencyKey = parseId<string>(input.idempotencyKey);
    if (!idempotencyKey) throw Expected.of('FIELD_INVALID', 'idempotencyKey');
    return ctx.write(async () => {
      const { thread, scope } = await this.gate.thread(ctx, 'message:send', threadId);
      const sentAt = await this.messages.turn(ctx, threadId);
      const earlier = await this.messages.sentWith(ctx, scope, idempotencyKey);
      if (earlier) return earlier;
      const { collaborationId, lifeArea } = thread;
      const message: MessageEntity = {
        id: newId<MessageId>(sentAt),
        tenantId: thread.tenantId,
        collaborationId,
        threadId,
        lifeArea,
        authorId: ctx.viewer.personId,
        body: input.body,
        sentAt,
        idempotencyKey,
        version: 1,
      };
      // The key belongs to a message somewhere else.
      if (!(await this.messages.insert(ctx, message))) throw Expected.of('FIELD_INVALID', 'idempotencyKey');
      await recordChange(ctx, {
        type: 'message.sent',
        entity: 'message',
        id: message.id,
        version: 1,
        collaborationId,
        lifeArea,
        before: null,
        after: { body: message.body },
      });
      return message;
    });
  }
}
