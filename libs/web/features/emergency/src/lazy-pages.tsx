import { forRoles } from '@samplan/web/session';
import { lazyPart } from '@samplan/web/ui';

/** A start page and the menu show a line from here; they should not pay for the pages behind it. */
const Door = lazyPart(['emergency'], async () => (await import('./door/door-page')).DoorPage);
const Access = lazyPart(['crisis', 'emergency'], async () => (await import('./access/access-page')).AccessPage);
const Reviews = lazyPart(['emergency'], async () => (await import('./reviews/reviews-page')).ReviewsPage);
export const OpeningsPage = lazyPart(
  ['emergency'],
  async () => (await import('./openings/openings-page')).OpeningsPage,
);
const Setting = lazyPart(['emergency'], async () => (await import('./setting/setting-page')).SettingPage);

export const EmergencyPage = forRoles(['PROFESSIONAL', 'UNIT_LEADER'], Door);
export const EmergencyAccessPage = forRoles(['PROFESSIONAL', 'UNIT_LEADER'], Access);
export const EmergencyReviewsPage = forRoles(['COORDINATING_UNIT', 'LOG_CONTROL'], Reviews);
export const EmergencySettingPage = forRoles(['ADMINISTRATOR'], Setting);
