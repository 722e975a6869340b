import { QueryView, readFragment, useTypedQuery } from '@samplan/web/data';
import { EmptyState, Page, Paged, RadioGroup, Stack, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { ReviewsQuery, ReviewView } from '../graphql/afterwards';
import { ReviewCard } from './review-card';

/** Every opening is looked over afterwards, by somebody else than who opened. */
export function ReviewsPage() {
  const { t } = useTranslation();
  const [waiting, setWaiting] = useState(true);
  return (
    <Page title={t('places.emergencyReviews')} lead={t('emergency.reviews.lead')}>
      <Stack gap="lg">
        <RadioGroup
          legend={t('emergency.reviews.which')}
          name="which"
          options={[
            { value: 'waiting', label: t('emergency.reviews.waiting') },
            { value: 'all', label: t('emergency.reviews.all') },
          ]}
          value={waiting ? 'waiting' : 'all'}
          onChange={(value) => setWaiting(value === 'waiting')}
          inline
        />
        <Paged key={String(waiting)}>{(after, more) => <Part waiting={waiting} after={after} more={more} />}</Paged>
      </Stack>
    </Page>
  );
}

interface PartProps {
  waiting: boolean;
  after: string | null;
  more: (info: { hasNextPage: boolean; endCursor?: string | null }) => React.ReactNode;
}

function Part({ waiting, after, more }: PartProps) {
  const { t } = useTranslation();
  const query = useTypedQuery(ReviewsQuery, {
    variables: { waiting, after },
    topics: [{ types: ['emergency.changed'] }],
  });
  return (
    <QueryView query={query}>
      {({ emergencyReviews: { nodes, pageInfo } }) => (
        <>
          {nodes.length === 0 ? (
            <EmptyState title={t(waiting ? 'emergency.reviews.none' : 'emergency.reviews.noneEver')}>
              {t('emergency.reviews.noneText')}
            </EmptyState>
          ) : (
            <Stack gap="sm">
              {readFragment(ReviewView, nodes).map((review) => (
                <ReviewCard key={review.id} review={review} />
              ))}
            </Stack>
          )}
          {more(pageInfo)}
        </>
      )}
    </QueryView>
  );
}
