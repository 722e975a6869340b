import {
  conflicted,
  isDirty,
  noteFrom,
  type NoteConflict,
  type NoteState,
  phaseOf,
  received,
  refused,
  resolved,
  saved,
  type Seen,
  sending,
  typed,
  unreachable,
} from './note-state';

export type SendOutcome =
  | { kind: 'saved'; seen: Seen }
  | { kind: 'conflict'; conflict: NoteConflict }
  | { kind: 'refused'; reason: string }
  | { kind: 'unreachable' };

export type SendNote = (text: string, expectedVersion: number) => Promise<SendOutcome>;

const quietMs = 600;
const retryMs = 5_000;

/** Saves one text a moment after the writer pauses; one request at a time, and never gives up on unsent text. */
export interface NoteSaver {
  get(): NoteState;
  subscribe(listener: () => void): () => void;
  type(text: string): void;
  receive(seen: Seen): void;
  resolve(text: string): void;
  /** Sends at once what waits; true when everything written is with the server. */
  flush(): Promise<boolean>;
}

export function createNoteSaver(initial: Seen, send: SendNote, now: () => number = Date.now): NoteSaver {
  let note = noteFrom(initial);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let inFlight: Promise<void> | null = null;
  const listeners = new Set<() => void>();

  function become(next: NoteState): void {
    if (next === note) return;
    note = next;
    listeners.forEach((listener) => listener());
  }

  function saveIn(ms: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), ms);
  }

  function save(): Promise<void> {
    clearTimeout(timer);
    inFlight ??= attempt().finally(() => {
      inFlight = null;
      const phase = phaseOf(note);
      if (phase === 'pending') saveIn(quietMs);
      if (phase === 'unreachable') saveIn(retryMs);
    });
    return inFlight;
  }

  async function attempt(): Promise<void> {
    if (!isDirty(note) || note.conflict) return;
    become(sending(note));
    const outcome = await send(note.text, note.base.version);
    if (outcome.kind === 'saved') become(saved(note, outcome.seen, now()));
    else if (outcome.kind === 'conflict') become(conflicted(note, outcome.conflict));
    else if (outcome.kind === 'refused') become(refused(note, outcome.reason));
    else become(unreachable(note));
  }

  return {
    get: () => note,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    type(text) {
      become(typed(note, text));
      if (!inFlight && isDirty(note) && !note.conflict) saveIn(quietMs);
    },
    receive: (seen) => become(received(note, seen)),
    resolve(text) {
      become(resolved(note, text));
      if (isDirty(note)) void save();
    },
    async flush() {
      if (inFlight) await inFlight;
      if (isDirty(note) && !note.conflict) await save();
      return !isDirty(note) && !note.conflict;
    },
  };
}
