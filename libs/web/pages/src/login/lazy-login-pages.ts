import { lazy } from 'react';

/** Seldom seen; nobody else waits for them. */
export const LazyBesidePage = lazy(async () => ({ default: (await import('./beside-page')).BesidePage }));
export const LazyBackPage = lazy(async () => ({ default: (await import('./back-page')).BackPage }));
export const LazyLoggedOutPage = lazy(async () => ({ default: (await import('./logged-out-page')).LoggedOutPage }));
export const LazyOwnSessionsPage = lazy(async () => ({
  default: (await import('../own-sessions/own-sessions-page')).OwnSessionsPage,
}));
