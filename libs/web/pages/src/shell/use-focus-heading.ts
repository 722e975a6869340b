import { useEffect, useRef } from 'react';

const giveUpAfter = 10_000;

/** After a press that changes the page, keyboard and screen reader start at its heading, once it is there. */
export function useFocusHeading(address: string, main: { readonly current: HTMLElement | null }): void {
  const shown = useRef(address);
  useEffect(() => {
    if (shown.current === address) return undefined;
    shown.current = address;
    let moved = false;
    const focusHeading = (): void => {
      const heading = main.current?.querySelector('h1');
      // A page's heading may be replaced when its content comes; focus then falls back to nowhere.
      if (!heading || (moved && document.activeElement !== document.body)) return;
      moved = true;
      heading.focus({ preventScroll: true });
    };
    window.scrollTo(0, 0);
    if (!main.current) return undefined;
    focusHeading();
    const observer = new MutationObserver(focusHeading);
    const timer = setTimeout(() => stop(), giveUpAfter);
    const stop = (): void => {
      observer.disconnect();
      clearTimeout(timer);
      document.removeEventListener('pointerdown', stop);
      document.removeEventListener('keydown', stop);
    };
    // Who has begun to do something meanwhile must not be moved away from it.
    document.addEventListener('pointerdown', stop);
    document.addEventListener('keydown', stop);
    observer.observe(main.current, { childList: true, subtree: true });
    return stop;
  }, [address, main]);
}
