/**
 * Holds requests back while nobody is logged in. When one is refused, the listener asks the same person to log in
 * again over the open page; requests made meanwhile wait here and are sent afterwards, so nothing typed is lost.
 */
export class SessionGate {
  private waiting: { promise: Promise<void>; open: () => void } | null = null;
  private readonly listeners = new Set<() => void>();

  get lost(): boolean {
    return this.waiting !== null;
  }

  /** Called when the server says that the session is gone; resolves when somebody is back. */
  close(): Promise<void> {
    if (!this.waiting) {
      let open = (): void => undefined;
      const promise = new Promise<void>((resolve) => (open = resolve));
      this.waiting = { promise, open };
      this.notify();
    }
    return this.waiting.promise;
  }

  /** Called when the same person is logged in again. */
  reopen(): void {
    const { waiting } = this;
    this.waiting = null;
    waiting?.open();
    this.notify();
  }

  passed(): Promise<void> {
    return this.waiting?.promise ?? Promise.resolve();
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private notify(): void {
    for (const listener of this.listeners) listener();
  }
}

export const sessionGate = new SessionGate();
