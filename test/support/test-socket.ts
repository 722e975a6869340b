import type { ChangeSignal, ClientEvents, ServerEvents } from '@samplan/shared/contracts';
import { io, type Socket } from 'socket.io-client';
import type { TestClient } from './test-client';

/** A socket of a session that remembers what it was told. */
export class TestSocket {
  readonly signals: ChangeSignal[] = [];
  private readonly waiting = new Set<() => void>();
  private ended: string | null = null;

  private constructor(
    readonly socket: Socket<ServerEvents, ClientEvents>,
    readonly ready: { pos: string; refetch: boolean },
  ) {}

  /** Connects and waits until the server has joined the rooms; rejects when refused. */
  static connect(client: TestClient, options: { pos?: string; origin?: string } = {}): Promise<TestSocket> {
    const socket: Socket<ServerEvents, ClientEvents> = io(client.origin, {
      path: '/realtime',
      transports: ['websocket'],
      reconnection: false,
      auth: { pos: options.pos },
      extraHeaders: {
        ...(client.cookie && { cookie: client.cookie }),
        ...(options.origin && { origin: options.origin }),
      },
    });
    return new Promise((resolve, reject) => {
      const early: ChangeSignal[] = [];
      socket.on('change', (signal) => early.push(signal));
      socket.once('connect_error', (error) => {
        socket.close();
        reject(error);
      });
      // Dropped before it was ready: nothing more will come, and the one waiting is told so at once.
      socket.once('disconnect', (reason) => reject(new Error(`the socket was closed: ${reason}`)));
      socket.once('ready', (ready) => {
        const connected = new TestSocket(socket, ready);
        socket.off('change');
        connected.signals.push(...early);
        socket.on('change', (signal) => connected.take(signal));
        socket.once('disconnect', (reason) => connected.end(reason));
        resolve(connected);
      });
    });
  }

  /** Waits for a signal that fits; the test's own time limit ends a wait in vain. Rejects when the socket is closed. */
  async signal(fits: (signal: ChangeSignal) => boolean): Promise<ChangeSignal> {
    for (;;) {
      const found = this.signals.find(fits);
      if (found) return found;
      if (this.ended) throw new Error(`the socket was closed: ${this.ended}`);
      await new Promise<void>((resolve) => this.waiting.add(resolve));
    }
  }

  /** Counts from here: what was told until now is not among the signals any more. */
  forget(): void {
    this.signals.length = 0;
  }

  close(): void {
    this.socket.close();
  }

  private end(reason: string): void {
    this.ended = reason;
    this.wake();
  }

  private take(signal: ChangeSignal): void {
    this.signals.push(signal);
    this.wake();
  }

  private wake(): void {
    for (const wake of this.waiting) wake();
    this.waiting.clear();
  }
}
