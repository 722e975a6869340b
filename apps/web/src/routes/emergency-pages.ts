import { lazyPart } from '@samplan/web/ui';

/** Pages nobody opens on an ordinary day; fetched when they are needed. */
export const Emergency = lazyPart(
  ['crisis', 'emergency'],
  async () => (await import('@samplan/web/features/emergency')).EmergencyPage,
);
export const EmergencyAccess = lazyPart(
  ['crisis', 'emergency'],
  async () => (await import('@samplan/web/features/emergency')).EmergencyAccessPage,
);
export const EmergencyReviews = lazyPart(
  ['crisis', 'emergency'],
  async () => (await import('@samplan/web/features/emergency')).EmergencyReviewsPage,
);
export const EmergencySetting = lazyPart(
  ['crisis', 'emergency'],
  async () => (await import('@samplan/web/features/emergency')).EmergencySettingPage,
);
export const Openings = lazyPart(
  ['emergency'],
  async () => (await import('@samplan/web/features/emergency')).OpeningsPage,
);
