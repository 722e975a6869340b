import { QueryView, type QueryState, type CharterHistoryQuery as History, useTypedQuery } from '@samplan/web/data';
import { AppLink, Button, EmptyState, LiveRegion, Page, paths, Stack, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { CharterHistoryQuery } from '../graphql/team-page';
import { CharterEditLine } from './charter-edit-line';

const pageSize = 20;
type Edits = NonNullable<History['collaboration']['charter']>['edits'];

/** How what the team has agreed came to be, the newest first. */
export function CharterHistoryPage({ collaborationId }: { collaborationId: string }) {
  const { t } = useTranslation();
  const { query, edits, more, loadMore } = useHistory(collaborationId);
  return (
    <Page
      title={t('teams.charterHistory')}
      lead={t('teams.charterHistoryLead')}
      above={<AppLink to={paths.team(collaborationId)}>{t('teams.backToTeam')}</AppLink>}
    >
      <QueryView query={query}>
        {() =>
          edits.length === 0 ? (
            <EmptyState title={t('teams.charterNone')} />
          ) : (
            <Stack gap="lg">
              <ol className="tm-list" reversed>
                {edits.map((edit) => (
                  <li key={edit.version}>
                    <CharterEditLine edit={edit} />
                  </li>
                ))}
              </ol>
              {more ? (
                <div>
                  <Button variant="secondary" busy={query.loading} onClick={loadMore}>
                    {t('common.action.loadMore')}
                  </Button>
                </div>
              ) : null}
              <LiveRegion>{edits.length > pageSize ? t('teams.charterCount', { count: edits.length }) : ''}</LiveRegion>
            </Stack>
          )
        }
      </QueryView>
    </Page>
  );
}

interface ShownHistory {
  query: QueryState<History>;
  edits: Edits['nodes'];
  more: boolean;
  loadMore: () => void;
}

/** A page at a time; what is fetched stays while more is asked for. */
function useHistory(collaborationId: string): ShownHistory {
  const [after, setAfter] = useState<string | null>(null);
  const [loaded, setLoaded] = useState<readonly { after: string | null; edits: Edits }[]>([]);
  const query = useTypedQuery(CharterHistoryQuery, {
    variables: { collaborationId, first: pageSize, after },
    topics: [{ collaborationId, types: ['charter.edited'] }],
  });
  const page = query.data?.collaboration.charter?.edits;
  if (page && loaded.find((one) => one.after === after)?.edits !== page) {
    setLoaded([...loaded.filter((one) => one.after !== after), { after, edits: page }]);
  }
  const last = loaded.at(-1)?.edits.pageInfo;
  return {
    query,
    edits: loaded.flatMap(({ edits }) => edits.nodes),
    more: last?.hasNextPage ?? false,
    loadMore: () => setAfter(last?.endCursor ?? null),
  };
}
