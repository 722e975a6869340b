/** A message on its way. The key is made once and goes along on every try, so that the server stores it once. */
export interface OutgoingMessage {
  key: string;
  body: string;
  state: 'waiting' | 'sending' | 'unsent';
  /** What the server had against it, when it was reached and said no. */
  refusal: string | null;
}

export type Delivery = { kind: 'delivered' } | { kind: 'refused'; message: string } | { kind: 'unreached' };
export type Deliver = (message: { key: string; body: string }) => Promise<Delivery>;

/**
 * What one has written in a thread and not yet got through. It lives beside the screens, so that leaving the page
 * loses nothing, and sends one at a time, so that messages arrive in the order they were written.
 */
export class Outbox {
  /** Begun and not sent. */
  draft = '';
  private messages: readonly OutgoingMessage[] = [];
  private readonly listeners = new Set<() => void>();
  private busy = false;

  readonly snapshot = (): readonly OutgoingMessage[] => this.messages;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  write(key: string, body: string, deliver: Deliver): Promise<void> {
    this.set([...this.messages, { key, body, state: 'waiting', refusal: null }]);
    return this.pump(deliver);
  }

  /** Tries everything again that did not get through, in its order. */
  retry(deliver: Deliver): Promise<void> {
    this.set(this.messages.map((one) => (one.state === 'unsent' && !one.refusal ? { ...one, state: 'waiting' } : one)));
    return this.pump(deliver);
  }

  drop(key: string): void {
    this.set(this.messages.filter((one) => one.key !== key));
  }

  private async pump(deliver: Deliver): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    for (let next = this.next(); next; next = this.next()) {
      this.change(next.key, { state: 'sending' });
      const delivery = await deliver(next);
      if (delivery.kind === 'delivered') this.drop(next.key);
      else if (delivery.kind === 'refused') this.change(next.key, { state: 'unsent', refusal: delivery.message });
      else this.set(this.messages.map((one) => ({ ...one, state: 'unsent' })));
    }
    this.busy = false;
  }

  private next(): OutgoingMessage | undefined {
    return this.messages.find((one) => one.state === 'waiting');
  }

  private change(key: string, part: Partial<OutgoingMessage>): void {
    this.set(this.messages.map((one) => (one.key === key ? { ...one, ...part } : one)));
  }

  private set(messages: readonly OutgoingMessage[]): void {
    this.messages = messages;
    for (const listener of this.listeners) listener();
  }
}

const outboxes = new Map<string, Outbox>();

/** Held in memory only: a change of person reloads the page, and nothing of this may outlive that. */
export function outboxOf(threadId: string): Outbox {
  const known = outboxes.get(threadId) ?? new Outbox();
  outboxes.set(threadId, known);
  return known;
}
