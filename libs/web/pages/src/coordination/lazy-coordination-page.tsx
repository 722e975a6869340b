import { lazyPart } from '@samplan/web/ui';

/** For the coordinating unit alone, fetched when it is opened. */
export const LazyCoordinationPage = lazyPart(
  ['entry', 'kept', 'planLife'],
  async () => (await import('./whole-coordination-page')).WholeCoordinationPage,
);
