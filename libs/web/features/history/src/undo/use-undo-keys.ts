import { useEffect, useRef } from 'react';

/** Ctrl+Z and Ctrl+Shift+Z, but in a field, where they belong to what is being typed there. */
export function useUndoKeys(undo: () => void, redo: () => void): void {
  const latest = useRef({ undo, redo });
  useEffect(() => {
    latest.current = { undo, redo };
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isField(event.target)) return;
      const key = event.key.toLowerCase();
      const again = (key === 'z' && event.shiftKey) || key === 'y';
      if (key !== 'z' && !again) return;
      event.preventDefault();
      if (again) latest.current.redo();
      else latest.current.undo();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
