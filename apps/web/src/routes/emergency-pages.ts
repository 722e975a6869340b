import { lazy } from 'react';

/** Pages nobody opens on an ordinary day; fetched when they are needed. */
export const Emergency = lazy(async () => ({
  default: (await import('@samplan/web/features/emergency')).EmergencyPage,
}));
export const EmergencyAccess = lazy(async () => ({
  default: (await import('@samplan/web/features/emergency')).EmergencyAccessPage,
}));
export const EmergencyReviews = lazy(async () => ({
  default: (await import('@samplan/web/features/emergency')).EmergencyReviewsPage,
}));
export const EmergencySetting = lazy(async () => ({
  default: (await import('@samplan/web/features/emergency')).EmergencySettingPage,
}));
export const Openings = lazy(async () => ({ default: (await import('@samplan/web/features/emergency')).OpeningsPage }));
