import { lazy } from 'react';

/** Every page shows the bell; it should not pay for the page behind it. */
const All = lazy(async () => ({ default: (await import('./page/notices-page')).NoticesPage }));

export function NoticesPage() {
  return <All />;
}
