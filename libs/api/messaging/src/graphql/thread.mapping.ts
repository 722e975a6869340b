import type { MessageEntity } from '../persistence/message.entity';
import type { ThreadEntity } from '../persistence/thread.entity';
import type { Message, Thread } from './thread.type';

export function toThread({ id, collaborationId }: ThreadEntity): Thread {
  return { id, collaborationId };
}

export function toMessage(row: MessageEntity, viewerId: string): Message {
  const { id, threadId, authorId, body, sentAt } = row;
  return { id, threadId, authorId, body, sentAt, mine: authorId === viewerId };
}
