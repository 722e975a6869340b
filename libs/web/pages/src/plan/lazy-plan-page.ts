import { lazyPart } from '@samplan/web/ui';

/** Fetched when a plan is first opened. */
export const LazyPlanPage = lazyPart(
  ['circle', 'consent', 'crisis', 'entry', 'errors', 'messaging', 'plans'],
  async () => (await import('./whole-plan-page')).WholePlanPage,
);
