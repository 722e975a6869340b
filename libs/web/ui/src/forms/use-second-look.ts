import { useRef, useState } from 'react';
import { sensitiveIn } from './journal-detector';

/** What a field that is sent by one press tells and is told about its hints. */
export interface SecondLook {
  /** The text that is kept back now. */
  held: string | null;
  onHint: (words: string) => void;
}

/**
 * Keeps a text back once, where something in it looks as if it belongs in the journal and the writer has not been
 * told: the hint must come before others have read it. The next press sends it as it stands.
 */
export function useSecondLook(): { holds: (text: string) => boolean; hint: SecondLook } {
  const told = useRef(new Set<string>());
  const [held, setHeld] = useState<string | null>(null);
  const holds = (text: string): boolean => {
    const news = sensitiveIn(text)
      .map(({ start, end }) => text.slice(start, end))
      .filter((words) => !told.current.has(words));
    for (const words of news) told.current.add(words);
    setHeld(news.length > 0 ? text : null);
    return news.length > 0;
  };
  return { holds, hint: { held, onHint: (words) => void told.current.add(words) } };
}
