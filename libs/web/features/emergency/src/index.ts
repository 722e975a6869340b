import './styles/emergency.css';

export { EmergencyLink } from './door/emergency-link';
export {
  EmergencyAccessPage,
  EmergencyPage,
  EmergencyReviewsPage,
  EmergencySettingPage,
  OpeningsPage,
} from './lazy-pages';
export { ReviewsWaiting } from './reviews/reviews-waiting';
