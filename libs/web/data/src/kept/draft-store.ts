import { onThisDevice } from './draft-pen';
import { type FoundDraft, ownDrafts } from './draft-server';
import { whenMoved } from './place';

type Drafts = ReadonlyMap<string, FoundDraft>;

const none: Drafts = new Map();
const freshFor = 30_000;

/** What one has begun, as far as this page knows: the same for every form and button that asks. */
class DraftStore {
  private readonly known = new Map<string, Drafts>();
  private readonly askedAt = new Map<string, number>();
  private readonly listeners = new Set<() => void>();

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  of(collaborationId: string): Drafts {
    return this.known.get(collaborationId) ?? none;
  }

  /** Asks the server, unless it was asked just now. What is written here meanwhile is newer than what it answers. */
  async load(collaborationId: string): Promise<void> {
    const now = Date.now();
    if (now - (this.askedAt.get(collaborationId) ?? 0) < freshFor) return;
    this.askedAt.set(collaborationId, now);
    const before = this.of(collaborationId);
    const found = await ownDrafts(collaborationId);
    const meanwhile = [...this.of(collaborationId)].filter(([key, draft]) => before.get(key) !== draft);
    const gone = [...before.keys()].filter((key) => !this.of(collaborationId).has(key));
    for (const key of gone) found.delete(key);
    this.set(collaborationId, new Map([...found, ...meanwhile]));
  }

  /** Asks now, and again when the device's own room is opened, which is a moment after the page. */
  watch(collaborationId: string, asked: () => void = () => undefined): () => void {
    void this.load(collaborationId).then(asked);
    return whenMoved(() => {
      if (collaborationId !== onThisDevice) return;
      this.askedAt.delete(collaborationId);
      void this.load(collaborationId).then(asked);
    });
  }

  put(collaborationId: string, key: string, draft: FoundDraft): void {
    this.set(collaborationId, new Map([...this.of(collaborationId), [key, draft]]));
  }

  drop(collaborationId: string, key: string): void {
    this.set(collaborationId, new Map([...this.of(collaborationId)].filter(([one]) => one !== key)));
  }

  /** Somebody else is here now. */
  forget(): void {
    this.known.clear();
    this.askedAt.clear();
    this.tell();
  }

  private set(collaborationId: string, drafts: Drafts): void {
    this.known.set(collaborationId, drafts);
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

export const draftStore = new DraftStore();
