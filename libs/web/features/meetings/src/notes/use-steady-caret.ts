import { type RefObject, useLayoutEffect, useRef } from 'react';
import { caretIn } from '../logic/caret';

/** Keeps the caret at its words when others' text arrives in a field one stands in but has not changed. */
export function useSteadyCaret(field: RefObject<HTMLTextAreaElement | null>, text: string) {
  const known = useRef({ text, start: 0, end: 0 });
  const note = (): void => {
    const element = field.current;
    if (element) known.current = { text: element.value, start: element.selectionStart, end: element.selectionEnd };
  };
  useLayoutEffect(() => {
    const { text: before, start, end } = known.current;
    const element = field.current;
    if (before === text || !element) return;
    if (document.activeElement === element) {
      element.setSelectionRange(caretIn(before, text, start), caretIn(before, text, end));
    }
    known.current = { text, start: element.selectionStart, end: element.selectionEnd };
  }, [field, text]);
  return note;
}
