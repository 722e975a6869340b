import {
  type SharedTextAddress,
  sharedTextAddress,
  type SharedTextRefusal,
  type SharedTextOpened,
  sharedTextWrite,
  type SharedTextWritten,
} from '@samplan/shared/contracts';
import { flushAccessLog } from '@samplan/api/platform/access-log';
import { Listener } from '@samplan/api/platform/database';
import type { DeskSocket, SocketDesk } from '@samplan/api/platform/realtime';
import { Fault, type RequestContext } from '@samplan/api/platform/request';
import { type SharedTexts, TextRefused } from '../application/shared-texts';
import type { TextCompany } from '../application/text-company';
import { knownIn, since, standsOn } from '../domain/shared-doc';
import { Bucket } from './bucket';
import { Folding } from './folding';
import { OpenPage } from './open-page';
import { Presence } from './presence';

export interface TextDeskOptions {
  url: string;
  onError: (error: unknown) => void;
}

/** A page that is being opened, and whether it was left before it was. */
interface Opening {
  readonly key: string;
  left: boolean;
}

type Answer<Said> = (said: Said | { ok: false; code: SharedTextRefusal }) => void;

/** As many as a page that sends what is typed a few times a second can need, and what it opens. */
const burst = 40;
const perSecond = 10;

const keyOf = ({ kind, id }: SharedTextAddress): string => `${kind} ${id}`;

/**
 * Texts written together, over the line that tells of changes. Whoever has one open is sent what has come since, each
 * time after access has been asked for anew; what is written is answered when it is committed.
 */
export class TextDesk implements SocketDesk {
  private readonly pages = new Map<string, OpenPage>();
  private readonly changes: Listener;
  private readonly presence: Presence;
  private readonly folding: Folding;

  constructor(
    private readonly texts: SharedTexts,
    company: TextCompany,
    private readonly options: TextDeskOptions,
  ) {
    this.presence = new Presence(company, options.onError);
    this.folding = new Folding((address, socket) => this.fold(address, socket), options.onError);
    this.changes = new Listener(
      options.url,
      {
        samplan_text: (textId) => this.bring((page) => page.textId === textId),
        samplan_text_people: (told) => this.presence.hear(told),
      },
      // Something may have been said while nobody listened.
      { onError: options.onError, onReady: () => this.bring(() => true) },
    );
    this.presence.onChange((textId) => {
      for (const page of this.pages.values()) if (page.textId === textId) this.tellPeople(page);
    });
  }

  async start(): Promise<void> {
    await this.changes.start();
    this.presence.start();
  }

  async stop(): Promise<void> {
    await this.folding.stop();
    await this.presence.stop();
    await this.changes.stop();
  }

  welcome(socket: DeskSocket): void {
    const bucket = new Bucket(burst, perSecond);
    const openings = new Set<Opening>();
    socket.on('text:open', (asked, answer) => {
      void this.answer<SharedTextOpened>(bucket, answer, async () => {
        const address = sharedTextAddress.parse(asked);
        const opening = { key: keyOf(address), left: false };
        openings.add(opening);
        try {
          return await this.open(socket, address, opening);
        } finally {
          openings.delete(opening);
        }
      });
    });
    socket.on('text:write', (asked, answer) => {
      void this.answer<SharedTextWritten>(bucket, answer, async () => {
        const { update, ...address } = sharedTextWrite.parse(asked);
        return this.write(socket, address, new Uint8Array(update));
      });
    });
    socket.on('text:leave', (asked) => {
      const address = sharedTextAddress.safeParse(asked);
      if (!address.success) return;
      const key = keyOf(address.data);
      for (const opening of openings) if (opening.key === key) opening.left = true;
      this.leave(socket, key);
    });
    socket.onGone(() => {
      for (const opening of openings) opening.left = true;
      for (const [at, page] of this.pages)
        if (page.socket.id === socket.id) this.leave(socket, keyOf(page.address), at);
    });
  }

  accessChanged(personId: string): void {
    this.bring((page) => page.socket.viewer.personId === personId);
  }

  private async open(socket: DeskSocket, address: SharedTextAddress, opening: Opening): Promise<SharedTextOpened> {
    const { textId, state, known } = await this.act(socket, (ctx) => this.texts.open(ctx, address));
    if (opening.left) throw new TextRefused('NOT_FOUND');
    const page = new OpenPage(socket, address, textId, known);
    this.pages.set(this.place(socket, keyOf(address)), page);
    this.presence.come(textId, socket);
    // What was committed between reading and listening.
    this.bring((one) => one === page);
    return { ok: true, state, mayWrite: true, people: await this.people(page) };
  }

  private async write(socket: DeskSocket, address: SharedTextAddress, update: Uint8Array): Promise<SharedTextWritten> {
    await this.act(socket, (ctx) => this.texts.write(ctx, address, update));
    this.folding.after(keyOf(address), address, socket);
    socket.used();
    return { ok: true, at: new Date().toISOString() };
  }

  private leave(socket: DeskSocket, key: string, at = this.place(socket, key)): void {
    const page = this.pages.get(at);
    if (!page) return;
    this.pages.delete(at);
    this.presence.go(page.textId, socket);
    this.folding.soon(key);
  }

  /** Sends those pages what they lack. */
  private bring(which: (page: OpenPage) => boolean): void {
    for (const page of this.pages.values())
      if (which(page)) page.bring(() => this.send(page)).catch(this.options.onError);
  }

  private async send(page: OpenPage): Promise<void> {
    const { socket, address } = page;
    if (this.pages.get(this.place(socket, keyOf(address))) !== page) return;
    try {
      const { state, mayWrite } = await this.act(socket, (ctx) => this.texts.now(ctx, address));
      if (!standsOn(state, page.known)) throw new TextRefused('MISSING_BEFORE');
      if (!page.lacks(state, mayWrite)) return;
      socket.emit('text:changed', { ...address, update: since(state, page.known), mayWrite });
      page.has(knownIn(state), mayWrite);
    } catch (error) {
      const code = codeOf(error);
      if (code === 'INTERNAL') throw error;
      this.leave(socket, keyOf(address));
      socket.emit('text:closed', { ...address, code });
    }
  }

  private tellPeople(page: OpenPage): void {
    this.people(page).then(
      (people) => page.socket.emit('text:people', { ...page.address, people }),
      (error: unknown) => this.options.onError(error),
    );
  }

  private people(page: OpenPage) {
    return this.act(page.socket, (ctx) => this.presence.seenBy(ctx, page.textId));
  }

  private async fold(address: SharedTextAddress, socket: DeskSocket): Promise<void> {
    try {
      await this.act(socket, (ctx) => this.texts.fold(ctx, address));
    } catch (error) {
      // Who wrote last may not any more; the worker folds what they wrote while they might.
      if (codeOf(error) === 'INTERNAL') throw error;
    }
  }

  private place(socket: DeskSocket, key: string): string {
    return `${socket.id} ${key}`;
  }

  /** What is read is written down before it is sent, as with any request. */
  private act<Result>(socket: DeskSocket, work: (ctx: RequestContext) => Promise<Result>): Promise<Result> {
    return socket.act(async (ctx) => {
      try {
        const result = await work(ctx);
        await flushAccessLog(ctx);
        return result;
      } catch (error) {
        await flushAccessLog(ctx);
        throw error;
      }
    });
  }

  private async answer<Said>(bucket: Bucket, answer: unknown, work: () => Promise<Said>): Promise<void> {
    if (typeof answer !== 'function') return;
    const say = answer as Answer<Said>;
    if (!bucket.take()) return say({ ok: false, code: 'RATE_LIMITED' });
    try {
      say(await work());
    } catch (error) {
      const code = codeOf(error);
      if (code === 'INTERNAL') this.options.onError(error);
      say({ ok: false, code });
    }
  }
}

function codeOf(error: unknown): SharedTextRefusal {
  if (error instanceof TextRefused) return error.code;
  if (error instanceof Fault && (error.code === 'NOT_FOUND' || error.code === 'FORBIDDEN')) return error.code;
  if (error instanceof Error && error.name === 'ZodError') return 'BAD_REQUEST';
  return 'INTERNAL';
}
