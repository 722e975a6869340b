/** A message on its way. The key is made once and goes along on every try, so the server stores it once. */
export interface OutgoingMessage {
  key: string;
  body: string;
  state: 'sending' | 'failed';
  /** What the server had against it, when it was reached and said no. */
  refusal: string | null;
}

export type Outbox = readonly OutgoingMessage[];

export type OutboxEvent =
  | { type: 'written'; key: string; body: string }
  | { type: 'retried'; key: string }
  | { type: 'failed'; key: string; refusal: string | null }
  | { type: 'delivered'; key: string }
  | { type: 'dropped'; key: string };

export function outboxReducer(outbox: Outbox, event: OutboxEvent): Outbox {
  switch (event.type) {
    case 'written':
      return [...outbox, { key: event.key, body: event.body, state: 'sending', refusal: null }];
    case 'retried':
      return change(outbox, event.key, { state: 'sending', refusal: null });
    case 'failed':
      return change(outbox, event.key, { state: 'failed', refusal: event.refusal });
    case 'delivered':
    case 'dropped':
      return outbox.filter((message) => message.key !== event.key);
  }
}

function change(outbox: Outbox, key: string, part: Partial<OutgoingMessage>): Outbox {
  return outbox.map((message) => (message.key === key ? { ...message, ...part } : message));
}
