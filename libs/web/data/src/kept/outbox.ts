import type { Conflict } from '../errors/mutation-errors';
import type { Fault } from '../errors/fault';
import { type Choice, decide } from '../saving/conflict-decisions';
import { MemoryShelf, type Shelf } from './device';

/** Something written that the server has not said yes to. */
export interface Unsent {
  id: string;
  collaborationId: string;
  /** What it is, in words of the one who wrote it. */
  what: string;
  at: string;
  document: string;
  input: Readonly<Record<string, unknown>>;
  state: 'waiting' | 'refused';
  problem: string | null;
  /** What somebody else changed meanwhile, and is not decided yet. */
  conflicts: readonly Conflict[];
  /** How many times the server has stumbled on it. */
  stumbles?: number;
}

/** As it may lie there since an older version of the program. */
type Stored = Omit<Unsent, 'conflicts'> & Partial<Pick<Unsent, 'conflicts'>>;

export type SendOutcome =
  | { kind: 'sent'; version: number | null }
  | { kind: 'away' }
  /** The server could not do it, and does not say why. */
  | { kind: 'stumbled' }
  | { kind: 'refused'; problem: string | null; conflicts: readonly Conflict[]; fault?: Fault };

type Input = Unsent['input'];

/** What says which thing it is about; with an id of its own, a goal or a plan in it is something to be saved. */
const addressIn = (input: Input): string | undefined =>
  ['id', 'planId', 'goalId'].find((key) => input[key] !== undefined);
const parted = (input: Input): { address: Input; changes: Input } => {
  const key = addressIn(input);
  const isAddress = ([name]: [string, unknown]): boolean => name === key || name === 'expectedVersion';
  const given = Object.entries(input).filter(([, value]) => value !== undefined);
  return {
    address: Object.fromEntries(given.filter(isAddress)),
    changes: Object.fromEntries(given.filter((one) => !isAddress(one))),
  };
};

const prefix = 'unsent:';
/** What the server stumbles on again and again must not hold back what was written after it. */
const triesBeforeRefused = 3;

/** What was written while the network was away, sent in its order when it is back. */
export class Outbox {
  private entries: readonly Unsent[] = [];
  private shelf: Shelf = new MemoryShelf();
  private sending = false;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly send: (entry: Unsent) => Promise<SendOutcome>) {}

  get unsent(): readonly Unsent[] {
    return this.entries;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Moves onto the device, with what lay there from before. */
  async open(shelf: Shelf): Promise<void> {
    const begun = this.entries;
    this.shelf = shelf;
    const stored = await shelf.all<Stored>();
    const earlier = [...stored]
      .filter(([id]) => id.startsWith(prefix))
      .map(([, entry]) => ({ ...entry, conflicts: entry.conflicts ?? [] }));
    for (const entry of begun) await shelf.put(prefix + entry.id, entry);
    // What was written while the device was read is in the list too.
    this.show([...earlier, ...this.entries.filter(({ id }) => earlier.every((one) => one.id !== id))]);
    await this.sendAll();
  }

  /** Somebody else is here now; what waits stays where it lies. */
  leave(): void {
    this.shelf = new MemoryShelf();
    this.show([]);
  }

  /** Rejects where the device does not work; it does not wait then. */
  async put(entry: Omit<Unsent, 'state' | 'problem' | 'conflicts'>): Promise<void> {
    if (this.isPressedAgain(entry)) return;
    const whole: Unsent = { ...entry, state: 'waiting', problem: null, conflicts: [] };
    this.show([...this.entries, whole]);
    try {
      await this.shelf.put(prefix + whole.id, whole);
    } catch (error) {
      this.show(this.entries.filter(({ id }) => id !== whole.id));
      throw error;
    }
  }

  /** In order, one at a time; stops when the network is away. */
  async sendAll(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    try {
      for (let next = this.waiting(); next; next = this.waiting()) {
        const outcome = await this.send(next);
        if (outcome.kind === 'away') return;
        if (outcome.kind === 'stumbled') {
          if (await this.isToBeTriedAgain(next)) return;
        } else if (outcome.kind === 'sent') await this.sent(next, outcome.version);
        else await this.change(next, { state: 'refused', problem: outcome.problem, conflicts: outcome.conflicts });
      }
    } finally {
      this.sending = false;
    }
  }

  /** Sends it again, with what the person decided. */
  async retry(id: string, changes: Readonly<Record<string, unknown>> = {}): Promise<void> {
    const entry = this.entries.find((one) => one.id === id);
    if (entry) await this.sendAgain(entry, { ...entry.input, ...changes });
  }

  /** Notes what shall stand in one field that somebody else changed too; sent when the last is decided. */
  async decide(id: string, field: string, choice: Choice): Promise<void> {
    const entry = this.entries.find((one) => one.id === id);
    if (!entry) return;
    const { address, changes } = parted(entry.input);
    const decision = decide({ changes, conflicts: entry.conflicts }, field, choice);
    if (decision.kind === 'nothing-left') return this.discard(id);
    if (decision.kind === 'undecided') {
      const { collision } = decision;
      return this.change(entry, { input: { ...address, ...collision.changes }, conflicts: collision.conflicts });
    }
    const { expectedVersion } = decision;
    await this.sendAgain(entry, { ...address, ...decision.changes, expectedVersion });
  }

  async discard(id: string): Promise<void> {
    this.show(this.entries.filter((one) => one.id !== id));
    await this.shelf.remove(prefix + id);
  }

  /** The same change to the same thing, with nothing else done to that thing in between. */
  private isPressedAgain({ document, input }: Pick<Unsent, 'document' | 'input'>): boolean {
    const last = this.entries.findLast((one) => input['id'] !== undefined && one.input['id'] === input['id']);
    const same = JSON.stringify(last?.input) === JSON.stringify(input);
    return last?.state === 'waiting' && last.document === document && same;
  }

  private waiting(): Unsent | undefined {
    return this.entries.find(({ state }) => state === 'waiting');
  }

  private async sendAgain(entry: Unsent, input: Input): Promise<void> {
    await this.change(entry, { input, state: 'waiting', problem: null, conflicts: [], stumbles: 0 });
    await this.sendAll();
  }

  private async isToBeTriedAgain(entry: Unsent): Promise<boolean> {
    const stumbles = (entry.stumbles ?? 0) + 1;
    const again = stumbles < triesBeforeRefused;
    await this.change(entry, { stumbles, state: again ? 'waiting' : 'refused' });
    return again;
  }

  /** What was written later to the same thing was written on top of this. */
  private async sent(entry: Unsent, version: number | null): Promise<void> {
    await this.discard(entry.id);
    const { expectedVersion } = entry.input;
    const key = addressIn(entry.input);
    // What goes by no version has none to be told.
    if (version === null || expectedVersion === undefined || key === undefined) return;
    // What somebody else wrote in between was compared with the fields of this one only.
    const alone = version === Number(expectedVersion) + 1;
    const compared = parted(entry.input).changes;
    const sameThing = (one: Unsent): boolean =>
      one.input['expectedVersion'] === expectedVersion &&
      addressIn(one.input) === key &&
      one.input[key] === entry.input[key] &&
      (key === 'id' || one.document === entry.document) &&
      (alone || Object.keys(parted(one.input).changes).every((field) => field in compared));
    for (const one of this.entries.filter(sameThing))
      await this.change(one, { input: { ...one.input, expectedVersion: version } });
  }

  private async change(entry: Unsent, changes: Partial<Unsent>): Promise<void> {
    const changed = { ...entry, ...changes };
    this.show(this.entries.map((one) => (one.id === entry.id ? changed : one)));
    await this.shelf.put(prefix + entry.id, changed);
  }

  private show(entries: readonly Unsent[]): void {
    this.entries = entries;
    for (const listener of this.listeners) listener();
  }
}
