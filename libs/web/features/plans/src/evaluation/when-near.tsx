import { type ReactNode, useEffect, useRef, useState } from 'react';

interface WhenNearProps {
  /** What is kept free, in pixels, so that nothing moves when it is drawn. */
  height: number;
  children: ReactNode;
}

/** What is dear to draw and stands many times on a page: drawn when one comes near it, or prints; then it stays. */
export function WhenNear({ height, children }: WhenNearProps) {
  const place = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    const target = place.current;
    if (drawn || !target) return undefined;
    const draw = (): void => setDrawn(true);
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) draw();
      },
      { rootMargin: '50% 0px' },
    );
    observer.observe(target);
    window.addEventListener('beforeprint', draw);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', draw);
    };
  }, [drawn]);
  return (
    <div ref={place} style={{ minHeight: height }}>
      {drawn ? children : null}
    </div>
  );
}
