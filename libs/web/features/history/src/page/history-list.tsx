import { type HistoryFilterInput, QueryView, readFragment, useTypedQuery } from '@samplan/web/data';
import { EmptyState, Paged, useTranslation } from '@samplan/web/ui';
import { HistoryLine, HistoryQuery } from '../graphql/history';
import { historyTopics } from '../words/history-topics';
import { Entry } from './entry';

interface HistoryListProps {
  collaborationId: string;
  filter: HistoryFilterInput;
  empty: string;
}

export function HistoryList({ collaborationId, filter, empty }: HistoryListProps) {
  return (
    <Paged>
      {(after, more) => (
        <Part collaborationId={collaborationId} filter={filter} empty={empty} after={after}>
          {more}
        </Part>
      )}
    </Paged>
  );
}

type More = Parameters<Parameters<typeof Paged>[0]['children']>[1];

function Part({
  collaborationId,
  filter,
  empty,
  after,
  children,
}: HistoryListProps & { after: string | null; children: More }) {
  const { t } = useTranslation();
  const query = useTypedQuery(HistoryQuery, {
    variables: { collaborationId, after, filter },
    topics: historyTopics(collaborationId),
  });
  return (
    <QueryView query={query}>
      {({ collaboration: { history } }) => (
        <>
          {history.nodes.length === 0 && after === null ? <EmptyState title={empty} /> : null}
          <ol className="hi-list" aria-label={t('history.title')}>
            {readFragment(HistoryLine, history.nodes).map((entry) => (
              <li key={entry.id}>
                <Entry collaborationId={collaborationId} entry={entry} ofOne={Boolean(filter.thingId)} />
              </li>
            ))}
          </ol>
          {children(history.pageInfo)}
        </>
      )}
    </QueryView>
  );
}
