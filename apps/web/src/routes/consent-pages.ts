import { lazy } from 'react';

/** Who sees what, and consent at the kitchen table; fetched when they are first opened. */
export const Consent = lazy(async () => ({ default: (await import('@samplan/web/features/circle')).ConsentPage }));
export const ConsentTable = lazy(async () => ({
  default: (await import('@samplan/web/features/circle')).ConsentTablePage,
}));
export const Guards = lazy(async () => ({ default: (await import('@samplan/web/features/circle')).GuardsPage }));
