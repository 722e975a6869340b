import { lazy } from 'react';

/** Pages nobody opens on an ordinary day; fetched when they are needed. */
const ofEmergency = (name: 'EmergencyPage' | 'EmergencyReviewsPage' | 'EmergencySettingPage') =>
  lazy(async () => ({ default: (await import('@samplan/web/features/emergency'))[name] }));
export const Emergency = ofEmergency('EmergencyPage');
export const EmergencyReviews = ofEmergency('EmergencyReviewsPage');
export const EmergencySetting = ofEmergency('EmergencySettingPage');
export const EmergencyAccess = lazy(async () => ({
  default: (await import('@samplan/web/features/emergency')).EmergencyAccessPage,
}));
export const Openings = lazy(async () => ({ default: (await import('@samplan/web/features/emergency')).OpeningsPage }));
