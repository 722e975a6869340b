import type { PersonHere } from '@samplan/shared/contracts';
import type { DeskSocket } from '@samplan/api/platform/realtime';
import type { RequestContext } from '@samplan/api/platform/request';
import type { TextCompany } from '../application/text-company';
import { randomUUID } from 'node:crypto';

interface Seat {
  personId: string;
  /** Null for a page of this process, which is gone when it says so. */
  heardAt: number | null;
}

const beat = 15_000;
const silence = 40_000;

/** Who has a text open to write in it, in all processes. Only ids are told between them. */
export class Presence {
  private readonly node = randomUUID();
  private readonly seats = new Map<string, Map<string, Seat>>();
  private readonly sockets = new Map<string, { textId: string; socket: DeskSocket }>();
  private readonly listeners: ((textId: string) => void)[] = [];
  private timer: NodeJS.Timeout | null = null;
  private readonly saying = new Set<Promise<void>>();

  private stopped = false;

  constructor(
    private readonly company: TextCompany,
    private readonly onError: (error: unknown) => void,
  ) {}

  onChange(listener: (textId: string) => void): void {
    this.listeners.push(listener);
  }

  start(): void {
    this.timer = setInterval(() => this.beat(), beat);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearInterval(this.timer);
    await Promise.all(this.saying);
  }

  come(textId: string, socket: DeskSocket): void {
    const seat = `${this.node}:${socket.id}`;
    this.sockets.set(`${textId} ${seat}`, { textId, socket });
    this.sit(textId, seat, { personId: socket.viewer.personId, heardAt: null });
    this.say(socket, `${textId} ${seat} ${socket.viewer.personId} here`);
  }

  go(textId: string, socket: DeskSocket): void {
    const seat = `${this.node}:${socket.id}`;
    if (!this.sockets.delete(`${textId} ${seat}`)) return;
    this.rise(textId, seat);
    this.say(socket, `${textId} ${seat} ${socket.viewer.personId} gone`);
  }

  /** What another process says. */
  hear(told: string): void {
    const [textId, seat, personId, what] = told.split(' ');
    if (!textId || !seat || !personId || seat.startsWith(this.node)) return;
    if (what === 'gone') return this.rise(textId, seat);
    const known = this.seats.get(textId)?.has(seat) ?? false;
    this.sit(textId, seat, { personId, heardAt: Date.now() });
    // Whoever has just come does not know who is here already.
    if (!known) for (const one of this.sockets.values()) if (one.textId === textId) this.tell(one.textId, one.socket);
  }

  seenBy(ctx: RequestContext, textId: string): Promise<PersonHere[]> {
    const ids = [...(this.seats.get(textId)?.values() ?? [])].map(({ personId }) => personId);
    return this.company.seenBy(ctx, [...new Set(ids)].sort());
  }

  private beat(): void {
    for (const { textId, socket } of this.sockets.values()) this.tell(textId, socket);
    for (const [textId, seats] of this.seats)
      for (const [seat, { heardAt }] of seats)
        if (heardAt !== null && Date.now() - heardAt > silence) this.rise(textId, seat);
  }

  private tell(textId: string, socket: DeskSocket): void {
    this.say(socket, `${textId} ${this.node}:${socket.id} ${socket.viewer.personId} here`);
  }

  private say(socket: DeskSocket, told: string): void {
    if (this.stopped) return;
    const said: Promise<void> = socket
      .act((ctx) => this.company.announce(ctx, told))
      .catch(this.onError)
      .finally(() => this.saying.delete(said));
    this.saying.add(said);
  }

  private sit(textId: string, seat: string, who: Seat): void {
    const seats = this.seats.get(textId) ?? new Map<string, Seat>();
    const known = seats.has(seat);
    seats.set(seat, who);
    this.seats.set(textId, seats);
    if (!known) this.changed(textId);
  }

  private rise(textId: string, seat: string): void {
    const seats = this.seats.get(textId);
    if (!seats?.delete(seat)) return;
    if (seats.size === 0) this.seats.delete(textId);
    this.changed(textId);
  }

  private changed(textId: string): void {
    for (const listener of this.listeners) listener(textId);
  }
}
