import type { NoteSection } from '@samplan/web/data';
import { isDirty } from './note-state';
import { createNoteSaver, type NoteSaver, type SendOutcome } from './note-saver';

export interface NotedItem {
  id: string;
  title: string;
  facts: string;
  assessments: string;
  version: number;
}

interface UnsavedNote {
  key: string;
  itemId: string;
  title: string;
  section: NoteSection;
  text: string;
}

export type SendToItem = (
  itemId: string,
  section: NoteSection,
  text: string,
  expectedVersion: number,
) => Promise<SendOutcome>;

export const noteSections: readonly NoteSection[] = ['FACTS', 'ASSESSMENTS'];

function seenIn(item: NotedItem, section: NoteSection) {
  return { text: section === 'FACTS' ? item.facts : item.assessments, version: item.version };
}

/** All notes of one meeting, so that what was written in one item is sent although the screen shows another. */
export interface NotesBook {
  /** The page that is open now does the sending. */
  connect(send: SendToItem): void;
  note(item: NotedItem, section: NoteSection): NoteSaver;
  /** The agenda as fetched anew. */
  receive(items: readonly NotedItem[]): void;
  flush(): Promise<boolean>;
  unsaved(): readonly UnsavedNote[];
  subscribe(listener: () => void): () => void;
}

interface Entry {
  item: NotedItem;
  section: NoteSection;
  saver: NoteSaver;
}

const nothing: readonly UnsavedNote[] = [];

export function createNotesBook(firstSend: SendToItem): NotesBook {
  let send = firstSend;
  const entries = new Map<string, Entry>();
  const listeners = new Set<() => void>();
  let unsaved = nothing;

  function refresh(): void {
    const next = [...entries]
      .filter(([, { saver }]) => isDirty(saver.get()) || saver.get().conflict)
      .map(([key, { item, section, saver }]) => ({
        key,
        itemId: item.id,
        title: item.title,
        section,
        text: saver.get().text,
      }));
    if (next.length === 0 && unsaved.length === 0) return;
    unsaved = next.length === 0 ? nothing : next;
    listeners.forEach((listener) => listener());
  }

  function open(item: NotedItem, section: NoteSection): NoteSaver {
    const key = `${item.id}:${section}`;
    const known = entries.get(key);
    if (known) return known.saver;
    const saver = createNoteSaver(seenIn(item, section), (text, version) => send(item.id, section, text, version));
    saver.subscribe(refresh);
    entries.set(key, { item, section, saver });
    return saver;
  }

  return {
    connect(next) {
      send = next;
    },
    note: open,
    receive(items) {
      for (const item of items) {
        for (const section of noteSections) {
          entries.get(`${item.id}:${section}`)?.saver.receive(seenIn(item, section));
        }
      }
    },
    async flush() {
      const all = await Promise.all([...entries.values()].map(({ saver }) => saver.flush()));
      return all.every(Boolean);
    },
    unsaved: () => unsaved,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
