import { lazy } from 'react';

/** Fetched when a plan is first opened. */
export const LazyPlanPage = lazy(async () => ({ default: (await import('./whole-plan-page')).WholePlanPage }));
