import { lazyPart } from '@samplan/web/ui';

const LazyPrint = lazyPart(['paper'], async () => (await import('./print/print-page')).PrintPage);
const LazyEasy = lazyPart(['paper'], async () => (await import('./easy/easy-page')).EasyPage);

/** Fetched when they are opened: nobody prints every day. */
export function PrintPage(props: { collaborationId: string }) {
  return <LazyPrint {...props} />;
}

export function EasyPage(props: { collaborationId: string }) {
  return <LazyEasy {...props} />;
}
