import type { ClientEvents, ServerEvents } from '@samplan/shared/contracts';
import type { Socket } from 'socket.io-client';

type ClientSocket = Socket<ServerEvents, ClientEvents>;
type Heard<Event extends keyof ServerEvents> = Parameters<ServerEvents[Event]>[0];
type Asked = { [Event in keyof ClientEvents]: Parameters<ClientEvents[Event]> };
type Answer<Event extends keyof ClientEvents> = Asked[Event] extends [unknown, (answer: infer Said) => void]
  ? Said
  : never;

const patience = 10_000;

/** The line to the server, for what is said on it beside what has changed. */
export class Line {
  private socket: ClientSocket | null = null;
  private ready = false;
  private readonly heard = new Map<string, Set<(told: never) => void>>();
  private readonly listeners = new Set<() => void>();

  get live(): boolean {
    return this.ready;
  }

  /** Whether it comes up soon; at once false where there is no line, or no network. */
  async comesUp(within: number): Promise<boolean> {
    if (this.ready || !this.socket || !navigator.onLine) return this.ready;
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        stop();
        resolve(this.ready);
      };
      const timer = setTimeout(done, within);
      const stop = this.subscribe(done);
    });
  }

  attach(socket: ClientSocket): void {
    this.socket = socket;
    for (const event of ['text:changed', 'text:people', 'text:closed'] as const)
      socket.on(event, ((told: never) => {
        for (const take of this.heard.get(event) ?? []) take(told);
      }) as never);
  }

  /** The server answers from now on, or is away. */
  turn(ready: boolean): void {
    if (this.ready === ready) return;
    this.ready = ready;
    for (const listener of this.listeners) listener();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  on<Event extends keyof ServerEvents>(event: Event, take: (told: Heard<Event>) => void): () => void {
    const takers = this.heard.get(event) ?? new Set();
    takers.add(take as (told: never) => void);
    this.heard.set(event, takers);
    return () => takers.delete(take as (told: never) => void);
  }

  /** Null when nobody answered: it may have been heard or not. */
  async ask<Event extends 'text:open' | 'text:write'>(
    event: Event,
    asked: Asked[Event][0],
  ): Promise<Answer<Event> | null> {
    if (!this.socket || !this.ready) return null;
    try {
      const heard = this.socket.timeout(patience) as { emitWithAck: (event: Event, asked: object) => Promise<unknown> };
      return (await heard.emitWithAck(event, asked)) as Answer<Event>;
    } catch {
      return null;
    }
  }

  tell(event: 'text:leave', said: Asked['text:leave'][0]): void {
    if (this.ready) this.socket?.emit(event, said);
  }
}

export const line = new Line();
