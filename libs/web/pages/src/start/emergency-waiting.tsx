import { useHat } from '@samplan/web/session';
import { lazy, Suspense } from 'react';

const ReviewsWaiting = lazy(async () => ({
  default: (await import('@samplan/web/features/emergency')).ReviewsWaiting,
}));

/** For those who look over what was opened in an emergency. */
export function EmergencyWaiting() {
  const { roles } = useHat();
  return roles.includes('COORDINATING_UNIT') || roles.includes('LOG_CONTROL') ? (
    <Suspense fallback={null}>
      <ReviewsWaiting />
    </Suspense>
  ) : null;
}
