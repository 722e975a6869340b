import { type RefObject, useEffect, useRef, useState } from 'react';

/** Whether the address asks for just this one; what is fetched comes after the browser has looked for it in vain. */
export function useSought(id: string): { element: RefObject<HTMLLIElement | null>; sought: boolean } {
  const element = useRef<HTMLLIElement>(null);
  const [sought] = useState(() => window.location.hash === `#${id}`);
  useEffect(() => {
    if (sought) element.current?.scrollIntoView({ block: 'center' });
  }, [sought]);
  return { element, sought };
}
