import {
  type PersonHere,
  type SharedTextAddress,
  sharedTextField,
  type SharedTextRefusal,
  type SharedTextWritten,
} from '@samplan/shared/contracts';
import type { Line } from '@samplan/web/data';
import * as Y from 'yjs';

export type TogetherState =
  { kind: 'saved'; at: string | null } | { kind: 'saving' | 'away' } | { kind: 'closed'; code: SharedTextRefusal };

/** Typed here; all else has come over the line. */
export const typedHere = 'typed here';
const fromLine = 'line';

/** So much is put together into one piece. */
const pause = 250;
const again = 1_500;
/** Whoever wants to write waits no longer than this for the others. */
const patience = 3_000;

type Talk = Pick<Line, 'ask' | 'on' | 'tell' | 'subscribe' | 'live' | 'comesUp'>;

/** One text that is open to be written in: what is typed is sent piece by piece, and kept until it is answered. */
export class TogetherSession {
  readonly doc = new Y.Doc();
  readonly text = this.doc.getText(sharedTextField);
  state: TogetherState = { kind: 'saved', at: null };
  people: readonly PersonHere[] = [];
  private answered: Uint8Array | null = null;
  private ready = false;
  private sending: Promise<void> | null = null;
  private left = false;
  /** The server did not know what the last piece follows. */
  private lacked = false;
  private pending = 0;
  private sent = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private held: Uint8Array[] | null = null;
  private readonly listeners = new Set<() => void>();
  private readonly stops: (() => void)[] = [];

  constructor(
    private readonly address: SharedTextAddress,
    private readonly line: Talk,
  ) {
    const mine = ({ kind, id }: SharedTextAddress): boolean => kind === address.kind && id === address.id;
    this.stops.push(
      line.on('text:changed', (told) => {
        if (!mine(told)) return;
        this.take(new Uint8Array(told.update));
        if (!told.mayWrite) this.close('FORBIDDEN');
      }),
      line.on('text:people', (told) => mine(told) && this.tell({ people: told.people })),
      line.on('text:closed', (told) => mine(told) && this.close(told.code)),
      line.subscribe(() => this.turned()),
    );
    this.doc.on('update', (_update: Uint8Array, origin: unknown) => {
      if (origin !== fromLine) this.soon();
    });
  }

  /** False when it cannot be written together now; nothing has begun then. */
  async open(): Promise<boolean> {
    if (!(await this.line.comesUp(patience)) || this.left) return false;
    const opened = await this.line.ask('text:open', this.address);
    if (!opened?.ok || this.left) return false;
    this.begin(opened.state, opened.people);
    return true;
  }

  /** Also told how it went with what was on its way when one left. */
  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** While a sign is being put together out of several keys, nothing from others may move the field. */
  hold(): void {
    this.held ??= [];
  }

  release(): void {
    const held = this.held;
    this.held = null;
    for (const update of held ?? []) this.take(update);
  }

  /** What the server has not answered; null when it has everything. */
  unsent(): Uint8Array | null {
    const update = Y.encodeStateAsUpdate(this.doc, this.answered ?? undefined);
    return this.isWaiting ? update : null;
  }

  /** What was typed here earlier and never answered. */
  restore(update: Uint8Array): void {
    Y.applyUpdate(this.doc, update, 'restored');
  }

  async leave(): Promise<void> {
    this.left = true;
    clearTimeout(this.timer);
    // What was typed after the piece that is on its way goes too.
    while (this.sending) await this.sending;
    await this.send();
    for (const stop of this.stops) stop();
    this.line.tell('text:leave', this.address);
    this.doc.destroy();
    this.listeners.clear();
  }

  get isWaiting(): boolean {
    return this.pending > this.sent;
  }

  private begin(state: Uint8Array, people: readonly PersonHere[]): void {
    const whole = new Uint8Array(state);
    this.take(whole);
    this.answered = Y.encodeStateVectorFromUpdate(whole);
    this.ready = true;
    this.tell({ people, ...(this.isWaiting ? {} : { state: { kind: 'saved', at: null } }) });
    if (this.isWaiting) void this.send();
  }

  private take(update: Uint8Array): void {
    if (this.held) this.held.push(update);
    else Y.applyUpdate(this.doc, update, fromLine);
  }

  private soon(): void {
    this.pending += 1;
    if (this.state.kind === 'closed') return;
    this.tell({ state: { kind: this.line.live && navigator.onLine ? 'saving' : 'away' } });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.send(), pause);
  }

  /** Sends what waits; the answer comes when it is committed. */
  async send(): Promise<void> {
    if (this.sending || !this.ready || !this.isWaiting || this.state.kind === 'closed') return;
    this.sending = this.sendPiece();
    await this.sending;
  }

  private async sendPiece(): Promise<void> {
    const until = this.pending;
    const known = Y.encodeStateVector(this.doc);
    const update = Y.encodeStateAsUpdate(this.doc, this.answered ?? undefined);
    const written = await this.line.ask('text:write', { ...this.address, update });
    this.sending = null;
    this.took(written, until, known);
  }

  private took(written: SharedTextWritten | null, until: number, known: Uint8Array): void {
    if (!written) {
      this.tell({ state: { kind: 'away' } });
      if (this.line.live) this.later();
    } else if (written.ok) {
      this.sent = until;
      this.lacked = false;
      this.answered = known;
      if (this.isWaiting) void this.send();
      else this.tell({ state: { kind: 'saved', at: written.at } });
    } else if (written.code === 'RATE_LIMITED' || written.code === 'INTERNAL') this.later();
    else if (written.code === 'MISSING_BEFORE' && !this.lacked) {
      this.lacked = true;
      void this.reopen();
    } else this.close(written.code);
  }

  private later(): void {
    clearTimeout(this.timer);
    if (this.left) return;
    this.timer = setTimeout(() => void this.send(), again);
  }

  private turned(): void {
    if (this.state.kind === 'closed') return;
    if (this.line.live) void this.reopen();
    else {
      this.ready = false;
      this.tell({ people: [], state: { kind: 'away' } });
    }
  }

  /** Back after having been away: what others wrote meanwhile comes in, and then what was typed here goes out. */
  private async reopen(): Promise<void> {
    if (this.left) return;
    const opened = await this.line.ask('text:open', this.address);
    if (this.left) return;
    if (opened?.ok) this.begin(opened.state, opened.people);
    else if (opened && opened.code !== 'RATE_LIMITED' && opened.code !== 'INTERNAL') this.close(opened.code);
    else if (this.line.live) setTimeout(() => void this.reopen(), again);
  }

  private close(code: SharedTextRefusal): void {
    clearTimeout(this.timer);
    this.tell({ people: [], state: { kind: 'closed', code } });
  }

  private tell(what: { state?: TogetherState; people?: readonly PersonHere[] }): void {
    if (what.state) this.state = what.state;
    if (what.people) this.people = what.people;
    for (const listener of this.listeners) listener();
  }
}
