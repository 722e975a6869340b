import { type RefObject, useEffect, useRef, useState } from 'react';

/** Whether the address asks for just this one; what is fetched comes after the browser has looked for it in vain. */
export function useSought<Element extends HTMLElement = HTMLLIElement>(
  id: string,
  block: ScrollLogicalPosition = 'center',
): { element: RefObject<Element | null>; sought: boolean } {
  const element = useRef<Element>(null);
  const [sought] = useState(() => window.location.hash === `#${id}`);
  useEffect(() => {
    if (sought) element.current?.scrollIntoView({ block });
  }, [sought, block]);
  return { element, sought };
}
