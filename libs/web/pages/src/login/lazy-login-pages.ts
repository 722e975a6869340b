import { lazy } from 'react';

/** Seldom seen, or seen before one is somebody; whoever has come in waits for none of them. */
export const LazyLoginPage = lazy(async () => ({ default: (await import('./login-page')).LoginPage }));
export const LazyNoPlacePage = lazy(async () => ({ default: (await import('./no-place-page')).NoPlacePage }));
export const LazyHatsPage = lazy(async () => ({ default: (await import('../hats/hats-page')).HatsPage }));
export const LazyBesidePage = lazy(async () => ({ default: (await import('./beside-page')).BesidePage }));
export const LazyBackPage = lazy(async () => ({ default: (await import('./back-page')).BackPage }));
export const LazyLoggedOutPage = lazy(async () => ({ default: (await import('./logged-out-page')).LoggedOutPage }));
export const LazyOwnSessionsPage = lazy(async () => ({
  default: (await import('../own-sessions/own-sessions-page')).OwnSessionsPage,
}));
