import './styles/emergency.css';
import { forRoles } from '@samplan/web/session';
import { AccessPage } from './access/access-page';
import { DoorPage } from './door/door-page';
import { ReviewsPage } from './reviews/reviews-page';
import { SettingPage } from './setting/setting-page';

export { EmergencyLink } from './door/emergency-link';
export { OpeningsPage } from './openings/openings-page';
export { ReviewsWaiting } from './reviews/reviews-waiting';

export const EmergencyPage = forRoles(['PROFESSIONAL', 'UNIT_LEADER'], DoorPage);
export const EmergencyAccessPage = forRoles(['PROFESSIONAL', 'UNIT_LEADER'], AccessPage);
export const EmergencyReviewsPage = forRoles(['COORDINATING_UNIT', 'LOG_CONTROL'], ReviewsPage);
export const EmergencySettingPage = forRoles(['ADMINISTRATOR'], SettingPage);
