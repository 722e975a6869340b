import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

const near = 48;

/**
 * Keeps what one reads where it is. At the newest message one stays there as more come; further up nothing moves,
 * neither when new ones arrive below nor when older ones are put in above. `tail` tells that the end has changed.
 */
export function useSteadyScroll(
  box: RefObject<HTMLElement | null>,
  { firstId, tail, startAt }: { firstId: string | undefined; tail: string; startAt: string | null },
) {
  const [atEnd, setAtEnd] = useState(true);
  const was = useRef<{ firstId: string | undefined; height: number; atEnd: boolean } | null>(null);

  const toEnd = useCallback(() => {
    const element = box.current;
    if (!element) return;
    element.scrollTop = element.scrollHeight;
    setAtEnd(true);
    if (was.current) was.current.atEnd = true;
  }, [box]);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const before = was.current;
    if (!before) {
      const line = startAt ? element.querySelector<HTMLElement>(`[data-message="${startAt}"]`) : null;
      element.scrollTop = line ? line.offsetTop - near : element.scrollHeight;
    } else if (before.atEnd) element.scrollTop = element.scrollHeight;
    else if (before.firstId !== firstId) element.scrollTop += element.scrollHeight - before.height;
    was.current = { firstId, height: element.scrollHeight, atEnd: isAtEnd(element) };
  }, [box, firstId, tail, startAt]);

  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const note = (): void => {
      if (was.current) was.current.atEnd = isAtEnd(element);
      setAtEnd(isAtEnd(element));
    };
    // The box gets lower when the text field below it grows.
    const observer = new ResizeObserver(() => {
      if (was.current?.atEnd) element.scrollTop = element.scrollHeight;
    });
    observer.observe(element);
    element.addEventListener('scroll', note, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', note);
    };
  }, [box]);

  return { atEnd, toEnd };
}

function isAtEnd(element: HTMLElement): boolean {
  return element.scrollHeight - element.scrollTop - element.clientHeight < near;
}
