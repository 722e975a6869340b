import { lazyPart } from '@samplan/web/ui';

/** For the coordinating unit alone, fetched when it is opened. */
export const LazyCoordinationPage = lazyPart(
  ['entry', 'planLife'],
  async () => (await import('./whole-coordination-page')).WholeCoordinationPage,
);
