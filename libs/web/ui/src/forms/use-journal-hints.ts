import type { SensitivePiece } from '@samplan/shared/nudges';
import { useEffect, useState } from 'react';

/** Long enough that nobody is interrupted in the middle of a word. */
const pauseMs = 600;

/**
 * What in the text looks as if it belongs in the journal, once the writer pauses. It is looked for here, in the
 * browser; the text goes nowhere for it.
 */
export function useJournalHints(text: string): SensitivePiece[] {
  const [found, setFound] = useState<{ text: string; pieces: SensitivePiece[] }>({ text: '', pieces: [] });
  useEffect(() => {
    if (text === '') return undefined;
    let left = false;
    const pause = setTimeout(() => {
      // Without a network there are no hints until the next pause; what is written is kept all the same.
      void import('@samplan/shared/nudges').then(
        ({ findSensitive }) => {
          if (!left) setFound({ text, pieces: findSensitive(text) });
        },
        () => undefined,
      );
    }, pauseMs);
    return () => {
      left = true;
      clearTimeout(pause);
    };
  }, [text]);
  // Pieces of an earlier text would point at the wrong words.
  return found.text === text ? found.pieces : [];
}
