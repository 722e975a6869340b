import type { TimelineMessage } from './timeline';

/**
 * The message above which "new since last" is drawn, given where this person had read to on arrival.
 * One's own messages are never new, so the line goes above the first that somebody else wrote.
 */
export function firstUnreadId(
  messages: readonly TimelineMessage[],
  arrival: { lastReadMessageId: string | null; unreadCount: number },
): string | null {
  if (arrival.unreadCount === 0) return null;
  const lastRead = messages.findIndex((message) => message.id === arrival.lastReadMessageId);
  return messages.slice(lastRead + 1).find((message) => !message.mine)?.id ?? null;
}
