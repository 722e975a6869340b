import type { SensitivePiece } from '@samplan/shared/nudges';
import { useEffect, useState } from 'react';
import { fetchDetector, sensitiveIn } from './journal-detector';

/** Long enough that nobody is interrupted in the middle of a word. */
const pauseMs = 600;

/**
 * What in the text looks as if it belongs in the journal, once the writer pauses, or at once where they are about to
 * send it. It is looked for here, in the browser; the text goes nowhere for it.
 */
export function useJournalHints(text: string, atOnce: boolean): SensitivePiece[] {
  const [found, setFound] = useState<{ text: string; pieces: SensitivePiece[] }>({ text: '', pieces: [] });
  useEffect(() => {
    if (text === '') return undefined;
    let left = false;
    const look = (): void =>
      void fetchDetector().then(() => {
        if (!left) setFound({ text, pieces: sensitiveIn(text) });
      });
    const pause = setTimeout(look, atOnce ? 0 : pauseMs);
    return () => {
      left = true;
      clearTimeout(pause);
    };
  }, [text, atOnce]);
  // Pieces of an earlier text would point at the wrong words.
  return found.text === text ? found.pieces : [];
}
