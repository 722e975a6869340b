import { QueryView, readFragment, useTypedQuery } from '@samplan/web/data';
import { Button, EmptyState, LoadingState, Section, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { MyMeasureItem, MyMeasuresQuery } from '../graphql/my-measures';
import { MyMeasureList } from './my-measure-list';

const step = 20;
const most = 100;

/** What one has promised, across everybody one helps, nearest deadline first. */
export function MyMeasures() {
  const { t } = useTranslation();
  const [first, setFirst] = useState(step);
  const query = useTypedQuery(MyMeasuresQuery, {
    variables: { first, after: null },
    topics: [{ types: ['measure.added', 'measure.edited', 'circle.changed'] }],
  });
  return (
    <Section heading={t('start.myMeasures.title')}>
      <QueryView query={query} loading={<LoadingState lines={4} />}>
        {({ myMeasures: { nodes, pageInfo } }) => (
          <>
            <MyMeasureList
              measures={readFragment(MyMeasureItem, nodes)}
              empty={<EmptyState title={t('start.myMeasures.empty')}>{t('start.myMeasures.emptyText')}</EmptyState>}
            />
            {pageInfo.hasNextPage && first < most ? (
              <div>
                <Button variant="tertiary" onClick={() => setFirst(first + step)}>
                  {t('common.action.loadMore')}
                </Button>
              </div>
            ) : null}
          </>
        )}
      </QueryView>
    </Section>
  );
}
