import type { ComponentPropsWithoutRef, ReactNode } from 'react';

export function VisuallyHidden(props: ComponentPropsWithoutRef<'span'>) {
  return <span {...props} className="ds-sr-only" />;
}

/** Says aloud what changed; the element must stay in the page for screen readers to listen to it. */
export function LiveRegion({ children, urgent = false }: { children: ReactNode; urgent?: boolean }) {
  return (
    <div className="ds-sr-only" role={urgent ? 'alert' : 'status'} aria-live={urgent ? 'assertive' : 'polite'}>
      {children}
    </div>
  );
}
