import { lazyPart } from '@samplan/web/ui';

const LazyHistory = lazyPart(['goals', 'history'], async () => (await import('./page/history-page')).HistoryPage);
const LazyVersions = lazyPart(['goals', 'history'], async () => (await import('./page/versions-page')).VersionsPage);

/** Fetched when they are opened; the plan's own page needs only the bar. */
export function HistoryPage(props: { collaborationId: string }) {
  return <LazyHistory {...props} />;
}

export function VersionsPage(props: { collaborationId: string; thingId: string }) {
  return <LazyVersions {...props} />;
}
