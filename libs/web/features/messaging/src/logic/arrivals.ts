import type { TimelineMessage } from './timeline';

/** What others have written after a message one had seen; none when it is no longer on the screen. */
export function arrivedSince<M extends TimelineMessage>(messages: readonly M[], seenId: string | undefined): M[] {
  const seen = messages.findIndex((message) => message.id === seenId);
  return seen < 0 ? [] : messages.slice(seen + 1).filter((message) => !message.mine);
}
