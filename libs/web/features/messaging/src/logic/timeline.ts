/** What the timeline needs to know of a message; the screen carries the rest. */
export interface TimelineMessage {
  id: string;
  sentAt: string;
  mine: boolean;
  author: { id: string };
}

export interface Timeline<M extends TimelineMessage> {
  messages: readonly M[];
  /** Whether there is anything before the first message, and where to ask for it. */
  olderCursor: string | null;
}

export interface MessagePage<M extends TimelineMessage> {
  nodes: readonly M[];
  hasPreviousPage: boolean;
  startCursor?: string | null;
}

export const emptyTimeline: Timeline<never> = { messages: [], olderCursor: null };

/**
 * Lays the newest page over what is shown. When the two do not meet, more was written while we were away than fits
 * in a page; the page then stands alone, and what lies before it is fetched by going back, so there is never a hole.
 */
export function mergeNewest<M extends TimelineMessage>(timeline: Timeline<M>, page: MessagePage<M>): Timeline<M> {
  const first = page.nodes[0];
  const meets = first ? timeline.messages.findIndex((message) => message.id === first.id) : -1;
  if (meets >= 0) return { ...timeline, messages: [...timeline.messages.slice(0, meets), ...page.nodes] };
  return { messages: page.nodes, olderCursor: cursorOf(page) };
}

/** Puts the page asked for with `before` in front; an answer to an earlier question is no longer of use. */
export function prependOlder<M extends TimelineMessage>(
  timeline: Timeline<M>,
  before: string,
  page: MessagePage<M>,
): Timeline<M> {
  if (before !== timeline.olderCursor) return timeline;
  const known = new Set(timeline.messages.map((message) => message.id));
  return {
    messages: [...page.nodes.filter((message) => !known.has(message.id)), ...timeline.messages],
    olderCursor: cursorOf(page),
  };
}

/** A message the server has just taken in, shown at once; the page that follows puts it in its right place. */
export function append<M extends TimelineMessage>(timeline: Timeline<M>, message: M): Timeline<M> {
  const known = timeline.messages.some(({ id }) => id === message.id);
  return known ? timeline : { ...timeline, messages: [...timeline.messages, message] };
}

function cursorOf(page: MessagePage<TimelineMessage>): string | null {
  return page.hasPreviousPage ? (page.startCursor ?? null) : null;
}
