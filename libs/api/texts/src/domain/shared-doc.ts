import { firstWriter, maxSharedText, maxSharedUpdate, sharedTextField } from '@samplan/shared/contracts';
import * as Y from 'yjs';
import { leastEdit } from '@samplan/shared/kernel';

export type UpdateRefusal = 'BAD_REQUEST' | 'TOO_LARGE' | 'TOO_LONG' | 'MISSING_BEFORE';

export interface Merged {
  state: Uint8Array;
  text: string;
  /** The numbers that something new stands under. */
  writers: number[];
}

/** PostgreSQL keeps no more, and a text this worn is begun anew from how it reads. */
const maxState = 1_000_000;
const wornState = 800_000;
const seedWriter = 1;

/** A document that reads like the text, the same bytes each time. */
export function docOf(text: string, seed = seedWriter): Uint8Array {
  return withDoc(null, (doc) => {
    doc.clientID = seed;
    doc.getText(sharedTextField).insert(0, text);
    return Y.encodeStateAsUpdate(doc);
  });
}

export const readText = (state: Uint8Array): string => withDoc(state, (doc) => doc.getText(sharedTextField).toJSON());

export const isWorn = (state: Uint8Array): boolean => state.length > wornState;

/** The text without all that was ever taken away; under a new number, so that no page takes it for the document before. */
export function begunAnew(state: Uint8Array, text: string): Merged {
  const seeds = [...placesIn(state).keys()].filter((writer) => writer < firstWriter);
  return { state: docOf(text, Math.max(0, ...seeds) + 1), text, writers: [] };
}

/** Whether somebody who has come as far as this stands on this document, and not on one before it was begun anew. */
export function standsOn(state: Uint8Array, known: Uint8Array): boolean {
  const now = placesIn(state);
  return [...Y.decodeStateVector(known)].every(([writer, clock]) => (now.get(writer) ?? 0) >= clock);
}

/** Takes in a piece from outside. It may only add plain text and take text away. */
export function takeIn(state: Uint8Array, update: Uint8Array): Merged | UpdateRefusal {
  if (update.length > maxSharedUpdate) return 'TOO_LARGE';
  if (!holdsTextOnly(update)) return 'BAD_REQUEST';
  return withDoc(state, (doc) => {
    const before = Y.decodeStateVector(Y.encodeStateVector(doc));
    try {
      Y.applyUpdate(doc, update);
    } catch {
      return 'BAD_REQUEST';
    }
    if (doc.store.pendingStructs || doc.store.pendingDs) return 'MISSING_BEFORE';
    if ([...doc.share.keys()].some((name) => name !== sharedTextField)) return 'BAD_REQUEST';
    const text = doc.getText(sharedTextField).toJSON();
    if (text.includes('\0')) return 'BAD_REQUEST';
    if (text.length > maxSharedText) return 'TOO_LONG';
    const merged = Y.encodeStateAsUpdate(doc);
    if (merged.length > maxState) return 'TOO_LARGE';
    const writers = [...Y.decodeStateVector(Y.encodeStateVector(doc))]
      .filter(([writer, clock]) => clock > (before.get(writer) ?? 0))
      .map(([writer]) => writer);
    return writers.some((writer) => writer < firstWriter) ? 'BAD_REQUEST' : { state: merged, text, writers };
  });
}

/** The least change that makes the document read like the text; null when it does already. */
export function rewrite(state: Uint8Array, text: string, writer: number): Uint8Array | null {
  return withDoc(state, (doc) => {
    const shared = doc.getText(sharedTextField);
    const edit = leastEdit(shared.toJSON(), text);
    if (!edit) return null;
    doc.clientID = writer;
    const before = Y.encodeStateVector(doc);
    doc.transact(() => {
      shared.delete(edit.at, edit.removed);
      shared.insert(edit.at, edit.inserted);
    });
    return Y.encodeStateAsUpdate(doc, before);
  });
}

/** What somebody lacks who has come as far as this. */
export const since = (state: Uint8Array, known: Uint8Array): Uint8Array => Y.diffUpdate(state, known);
export const knownIn = (state: Uint8Array): Uint8Array => Y.encodeStateVectorFromUpdate(state);
const placesIn = (state: Uint8Array): Map<number, number> => Y.decodeStateVector(knownIn(state));

/** Nothing but text, at the one place for it, or behind text that is already there. */
function holdsTextOnly(update: Uint8Array): boolean {
  try {
    return Y.decodeUpdate(update).structs.every(
      (struct) =>
        !(struct instanceof Y.Skip) &&
        (struct instanceof Y.GC ||
          (struct.parentSub === null &&
            isThePlace(struct.parent) &&
            (struct.content instanceof Y.ContentString || struct.content instanceof Y.ContentDeleted))),
    );
  } catch {
    return false;
  }
}

/** A piece that follows another says no place; its types leave out that a first one names it. */
const isThePlace = (parent: unknown): boolean => parent === null || parent === sharedTextField;

function withDoc<Result>(state: Uint8Array | null, work: (doc: Y.Doc) => Result): Result {
  const doc = new Y.Doc();
  try {
    if (state) Y.applyUpdate(doc, state);
    doc.getText(sharedTextField);
    return work(doc);
  } finally {
    doc.destroy();
  }
}
