import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { DraftPen, type DraftTarget, type Fields, type PenState } from './draft-pen';
import { draftServer, type FoundDraft } from './draft-server';
import { draftStore } from './draft-store';
import { whenBack } from './place';

export interface Draft {
  /** What was begun earlier, here or on another device; null until it is known, and when there is nothing. */
  found: FoundDraft | null;
  state: PenState;
  keep: (fields: Fields) => void;
  /** What is typed from now is on top of another version; not for what has been begun. */
  rebase: (baseVersion: number) => void;
  drop: () => void;
  /** On this device alone, until it is let go. */
  hold: (fields: Fields) => void;
  letGo: () => void;
}

/** What is being typed in one form, kept on the server within a second. */
export function useDraft(target: DraftTarget): Draft {
  const { collaborationId, key } = target;
  const [found, setFound] = useState(() => draftStore.of(collaborationId).get(key) ?? null);
  const [pen] = useState(
    () => new DraftPen({ ...target, baseVersion: found?.baseVersion ?? target.baseVersion }, draftServer),
  );
  const last = useRef<Fields | null>(null);
  const state = useSyncExternalStore(pen.subscribe, () => pen.state);

  useEffect(() => {
    let gone = false;
    const stop = draftStore.watch(collaborationId, () => {
      const draft = draftStore.of(collaborationId).get(key);
      // What is being typed now goes before what was typed then.
      if (gone || !draft || last.current !== null) return;
      pen.rebase(draft.baseVersion);
      setFound(draft);
    });
    return () => {
      gone = true;
      stop();
    };
  }, [collaborationId, key, pen]);

  useEffect(() => {
    const flush = (): void => void pen.flush();
    const stop = whenBack(() => {
      if (pen.state.kind !== 'not-sent' || !last.current) return;
      pen.write(last.current);
      flush();
    });
    document.addEventListener('visibilitychange', flush);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      stop();
      flush();
    };
  }, [pen]);

  const note = useCallback(
    (fields: Fields): void => {
      last.current = fields;
      draftStore.put(collaborationId, key, { fields, baseVersion: pen.baseVersion, savedAt: null });
    },
    [pen, collaborationId, key],
  );
  const forget = useCallback((): void => {
    last.current = null;
    setFound(null);
    draftStore.drop(collaborationId, key);
  }, [collaborationId, key]);
  const ways = useMemo(
    () => ({
      keep: (fields: Fields): void => {
        note(fields);
        pen.write(fields);
      },
      rebase: (baseVersion: number): void => pen.rebase(baseVersion),
      drop: (): void => {
        forget();
        void pen.drop();
      },
      hold: (fields: Fields): void => {
        note(fields);
        void pen.hold(fields);
      },
      letGo: (): void => {
        forget();
        void pen.letGo();
      },
    }),
    [pen, note, forget],
  );
  return { found, state, ...ways };
}

/** Whether something is begun in a form and not sent, for the button that opens it. */
export function useBegun(collaborationId: string, key: string): boolean {
  useEffect(() => draftStore.watch(collaborationId), [collaborationId]);
  return useSyncExternalStore(draftStore.subscribe, () => draftStore.of(collaborationId).has(key));
}
