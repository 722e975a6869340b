/** A text as the server has it, with the version it had then. */
export interface Seen {
  text: string;
  version: number;
}

export interface NoteConflict extends Seen {
  name: string;
  at: string;
}

/** One section of one item's notes, as far as this screen knows. Only functions in this file make new ones. */
export interface NoteState {
  text: string;
  /** What `text` was built on; saving against it is how the server finds out that somebody else wrote too. */
  base: Seen;
  /** The newest the server has told, kept aside while `text` is being written. */
  latest: Seen;
  sending: string | null;
  conflict: NoteConflict | null;
  /** Why the server would not take the text, in the reader's language. */
  refused: string | null;
  unreachable: boolean;
  savedAt: number | null;
}

export type NotePhase = 'idle' | 'pending' | 'saving' | 'unreachable' | 'conflict' | 'refused';

export function noteFrom(seen: Seen): NoteState {
  return {
    text: seen.text,
    base: seen,
    latest: seen,
    sending: null,
    conflict: null,
    refused: null,
    unreachable: false,
    savedAt: null,
  };
}

export function isDirty(note: NoteState): boolean {
  return note.text !== note.base.text;
}

export function phaseOf(note: NoteState): NotePhase {
  if (note.conflict) return 'conflict';
  if (note.sending !== null) return 'saving';
  if (!isDirty(note)) return 'idle';
  if (note.refused) return 'refused';
  return note.unreachable ? 'unreachable' : 'pending';
}

export function typed(note: NoteState, text: string): NoteState {
  return { ...note, text, refused: null };
}

/** A refetch: it replaces the text on screen only when nobody is writing there. */
export function received(note: NoteState, seen: Seen): NoteState {
  if (seen.version < note.latest.version) return note;
  const next = { ...note, latest: seen };
  if (note.conflict) {
    return seen.version > note.conflict.version ? { ...next, conflict: { ...note.conflict, ...seen } } : next;
  }
  if (seen.version < note.base.version) return next;
  const untouched = seen.text === note.base.text || seen.text === note.text;
  if (untouched) return { ...next, base: seen };
  return isDirty(note) ? next : { ...next, text: seen.text, base: seen };
}

export function sending(note: NoteState): NoteState {
  return { ...note, sending: note.text, refused: null };
}

export function saved(note: NoteState, seen: Seen, at: number): NoteState {
  const stoodStill = note.text === note.sending;
  const text = stoodStill ? seen.text : note.text;
  const settled = { ...note, text, base: seen, sending: null, unreachable: false, savedAt: at };
  return received(settled, seen.version > note.latest.version ? seen : note.latest);
}

export function unreachable(note: NoteState): NoteState {
  return { ...note, sending: null, unreachable: true };
}

export function refused(note: NoteState, reason: string): NoteState {
  return { ...note, sending: null, unreachable: false, refused: reason };
}

export function conflicted(note: NoteState, conflict: NoteConflict): NoteState {
  return { ...note, sending: null, unreachable: false, conflict };
}

/** The chosen text stands on what the server has, so the next save is accepted. */
export function resolved(note: NoteState, text: string): NoteState {
  if (!note.conflict) return note;
  const { text: theirs, version } = note.conflict;
  return { ...note, text, base: { text: theirs, version }, conflict: null };
}
