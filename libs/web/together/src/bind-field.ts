import { leastEdit } from '@samplan/shared/kernel';
import * as Y from 'yjs';
import { type TogetherSession, typedHere } from './together-session';

export interface Binding {
  undo: () => void;
  redo: () => void;
  can: () => { undo: boolean; redo: boolean };
  onChange: (listener: () => void) => void;
  stop: () => void;
}

/** A sign that is put together for this long without a key is left as it stands. */
const longestComposition = 3_000;

/**
 * Keeps an ordinary text field and a shared text the same. The caret and the scroll stay where the writer has them; the
 * field's own undo knows nothing of others, so undo takes back what was typed here alone.
 */
export function bindField(field: HTMLTextAreaElement, session: TogetherSession): Binding {
  const { text, doc } = session;
  const undoing = new Y.UndoManager(text, { trackedOrigins: new Set([typedHere]), captureTimeout: 700 });
  const listeners = new Set<() => void>();
  const tell = (): void => listeners.forEach((listener) => listener());
  let composing: ReturnType<typeof setTimeout> | null = null;

  const typed = (): void => {
    const edit = leastEdit(text.toJSON(), field.value);
    if (!edit) return;
    doc.transact(() => {
      text.delete(edit.at, edit.removed);
      text.insert(edit.at, edit.inserted);
    }, typedHere);
    tell();
  };

  const composed = (): void => {
    if (!composing) return;
    clearTimeout(composing);
    composing = null;
    typed();
    session.release();
  };
  const compose = (): void => {
    if (composing) clearTimeout(composing);
    composing = setTimeout(composed, longestComposition);
    session.hold();
  };

  const come = (event: Y.YTextEvent): void => {
    if (event.transaction.origin === typedHere) return;
    const own = event.transaction.origin === undoing;
    const { selectionStart, selectionEnd, scrollTop } = field;
    const start = own ? null : moved(selectionStart, event.delta as Delta[]);
    const end = own ? null : moved(selectionEnd, event.delta as Delta[]);
    field.value = text.toJSON();
    const at = own ? lastTouched(event.delta as Delta[]) : null;
    // Telling where the caret is must not make a field that is not written in take the focus.
    if (document.activeElement === field || own) field.setSelectionRange(start ?? at, end ?? at);
    field.scrollTop = scrollTop;
    tell();
  };

  // What can be done next is known when it is done.
  const undo = (): void => {
    undoing.undo();
    tell();
  };
  const redo = (): void => {
    undoing.redo();
    tell();
  };
  const keys = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) redo();
    else undo();
  };
  const before = (event: InputEvent): void => {
    if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return;
    event.preventDefault();
    if (event.inputType === 'historyUndo') undo();
    else redo();
  };

  field.value = text.toJSON();
  text.observe(come);
  const heard: [keyof HTMLElementEventMap, (event: never) => void][] = [
    ['input', typed],
    ['compositionstart', compose],
    ['compositionupdate', compose],
    ['compositionend', composed],
    ['blur', composed],
    ['keydown', keys],
    ['beforeinput', before],
  ];
  for (const [event, take] of heard) field.addEventListener(event, take as EventListener);
  return {
    undo,
    redo,
    can: () => ({ undo: undoing.undoStack.length > 0, redo: undoing.redoStack.length > 0 }),
    onChange: (listener) => void listeners.add(listener),
    stop: () => {
      composed();
      for (const [event, take] of heard) field.removeEventListener(event, take as EventListener);
      text.unobserve(come);
      undoing.destroy();
    },
  };
}

interface Delta {
  retain?: number;
  insert?: string;
  delete?: number;
}

/** Where a place in the text is after others have written; what is written right at it comes after it. */
export function moved(place: number, delta: readonly Delta[]): number {
  let at = 0;
  let now = place;
  for (const { retain, insert, delete: removed } of delta) {
    if (retain) at += retain;
    if (insert) {
      if (at < now) now += insert.length;
      at += insert.length;
    }
    if (removed) now -= Math.min(removed, Math.max(0, now - at));
  }
  return now;
}

function lastTouched(delta: readonly Delta[]): number {
  let at = 0;
  let touched = 0;
  for (const { retain, insert } of delta) {
    at += (retain ?? 0) + (insert?.length ?? 0);
    if (!retain) touched = at;
  }
  return touched;
}
