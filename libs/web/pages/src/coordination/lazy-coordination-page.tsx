import { lazy } from 'react';

/** For the coordinating unit alone, fetched when it is opened. */
export const LazyCoordinationPage = lazy(async () => ({
  default: (await import('./whole-coordination-page')).WholeCoordinationPage,
}));
