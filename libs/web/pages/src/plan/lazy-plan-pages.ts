import { lazyPart } from '@samplan/web/ui';

/** Fetched when a plan, or its goals, are first opened. */
export const LazyPlanPage = lazyPart(
  [
    'circle',
    'consent',
    'crisis',
    'entry',
    'errors',
    'goals',
    'history',
    'kept',
    'messaging',
    'needs',
    'planLife',
    'plans',
  ],
  async () => (await import('./whole-plan-page')).WholePlanPage,
);
export const LazyGoalsPage = lazyPart(
  ['goals', 'history'],
  async () => (await import('./whole-goals-page')).WholeGoalsPage,
);
export const LazyEvaluationPage = lazyPart(
  ['goals', 'history'],
  async () => (await import('./whole-evaluation-page')).WholeEvaluationPage,
);
export const LazyNeedsPage = lazyPart(
  ['goals', 'history'],
  async () => (await import('./whole-needs-page')).WholeNeedsPage,
);
