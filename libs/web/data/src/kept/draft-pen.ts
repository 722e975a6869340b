import type { Shelf } from './device';
import { inTurn } from './in-turn';

export type Fields = Readonly<Record<string, string>>;

export interface DraftTarget {
  collaborationId: string;
  lifeArea: string;
  key: string;
  baseVersion: number;
}

export type PenState = { kind: 'idle' | 'saving' | 'here' | 'not-sent' | 'failed' } | { kind: 'saved'; at: string };

export interface DraftServer {
  keep: (target: DraftTarget, fields: Fields) => Promise<{ savedAt: string } | 'here' | 'away' | 'refused' | 'gone'>;
  drop: (target: DraftTarget) => Promise<'done' | 'away' | 'refused' | 'gone'>;
  shelf: () => Shelf;
}

const pause = 600;

/** Writes down what is typed, a moment after each pause, in its order, on the device where the network is away. */
export class DraftPen {
  state: PenState = { kind: 'idle' };
  private pending: Fields | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private tail: Promise<void> = Promise.resolve();
  private readonly listeners = new Set<() => void>();

  constructor(
    private target: DraftTarget,
    private readonly server: DraftServer,
  ) {}

  get baseVersion(): number {
    return this.target.baseVersion;
  }

  /** It turns out to have been begun from an earlier version. */
  rebase(baseVersion: number): void {
    this.target = { ...this.target, baseVersion };
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  write(fields: Fields): void {
    this.pending = fields;
    this.timer ??= setTimeout(() => void this.flush(), pause);
  }

  /** Lies on the device alone, from now and until it is let go: it is on its way to the server by another road. */
  hold(fields: Fields): Promise<void> {
    this.forgetPending();
    this.then(() => this.putDown(fields));
    return this.tail;
  }

  /** It has come there. */
  letGo(): Promise<void> {
    this.forgetPending();
    this.then(async () => {
      const shelf = this.server.shelf();
      const isStillHere = (await shelf.all()).has(this.shelfId);
      await shelf.remove(this.shelfId);
      // It was taken for something left from an earlier page, and went to the server as a draft.
      if (!isStillHere) await this.server.drop(this.target);
    });
    return this.tail;
  }

  /** Writes down what waits at once: the page is about to go. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const fields = this.pending;
    this.pending = null;
    if (fields) this.then(() => this.keep(fields));
    return this.tail;
  }

  /** It is saved for real, or thrown away. */
  drop(): Promise<void> {
    this.forgetPending();
    this.then(async () => {
      await this.clear();
      await this.server.drop(this.target);
      this.tell({ kind: 'idle' });
    });
    return this.tail;
  }

  private forgetPending(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.pending = null;
  }

  private putDown(fields: Fields): Promise<void> {
    return this.server.shelf().put(this.shelfId, { target: this.target, fields });
  }

  /** A device that does not work is no matter for what the server has answered. */
  private async clear(): Promise<void> {
    await this.server
      .shelf()
      .remove(this.shelfId)
      .catch(() => undefined);
  }

  private get shelfId(): string {
    return draftShelfId(this.target);
  }

  private then(work: () => Promise<void>): void {
    this.tail = inTurn(this.shelfId, work).catch(() => this.tell({ kind: 'failed' }));
  }

  private async keep(fields: Fields): Promise<void> {
    this.tell({ kind: 'saving' });
    const answer = await this.server.keep(this.target, fields);
    if (answer === 'away') {
      await this.putDown(fields);
      this.tell({ kind: 'not-sent' });
    } else if (answer === 'here') this.tell({ kind: 'here' });
    else if (answer === 'refused' || answer === 'gone') this.tell({ kind: 'failed' });
    else {
      await this.clear();
      this.tell({ kind: 'saved', at: answer.savedAt });
    }
  }

  private tell(state: PenState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}

/** In the place of a collaboration: what belongs to none is kept on the device alone, and goes to no server. */
export const onThisDevice = 'device';

export const draftShelfId = ({ collaborationId, key }: Pick<DraftTarget, 'collaborationId' | 'key'>): string =>
  `draft:${collaborationId}:${key}`;
