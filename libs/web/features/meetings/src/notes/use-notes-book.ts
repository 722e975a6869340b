import { useEffect, useState, useSyncExternalStore } from 'react';
import { useLeaveWarning } from '../forms/use-leave-warning';
import { createNotesBook, type NotedItem, type NotesBook } from './notes-book';
import { useSendNote } from './use-send-note';

/** Books with something unsent in them when their page was left; whoever returns finds the text again. */
const leftOpen = new Map<string, NotesBook>();

export function useNotesBook(meetingId: string, agenda: readonly NotedItem[]): NotesBook {
  const send = useSendNote();
  const [book] = useState(() => leftOpen.get(meetingId) ?? createNotesBook(send));
  useEffect(() => book.connect(send), [book, send]);
  useEffect(() => book.receive(agenda), [book, agenda]);
  useEffect(() => {
    leftOpen.delete(meetingId);
    return () => {
      leftOpen.set(meetingId, book);
      void book.flush().then((allSent) => allSent && leftOpen.delete(meetingId));
    };
  }, [book, meetingId]);
  useEffect(() => {
    const backOnline = (): void => void book.flush();
    window.addEventListener('online', backOnline);
    return () => window.removeEventListener('online', backOnline);
  }, [book]);
  useLeaveWarning(useUnsavedNotes(book).length > 0);
  return book;
}

export function useUnsavedNotes(book: NotesBook) {
  return useSyncExternalStore(book.subscribe, book.unsaved);
}
