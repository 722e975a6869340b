import { useTypedQuery } from '@samplan/web/data';
import { AppLink, Notice, paths, useTranslation } from '@samplan/web/ui';
import { WaitingQuery } from '../graphql/afterwards';

/** For those who look openings over: how many wait. Nothing when none do. */
export function ReviewsWaiting() {
  const { t } = useTranslation();
  const { data } = useTypedQuery(WaitingQuery, { variables: {}, topics: [{ types: ['emergency.changed'] }] });
  const count = data?.emergencyReviewsWaiting ?? 0;
  if (count === 0) return null;
  return (
    <Notice tone="warning">
      <p>{t('start.emergencyWaiting', { count })}</p>
      <p>
        <AppLink to={paths.emergencyReviews()}>{t('places.emergencyReviews')}</AppLink>
      </p>
    </Notice>
  );
}
