import { graphql, QueryView, useTypedQuery } from '@samplan/web/data';
import { Button, EmptyState, Page, Row, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { peopleTopics } from './people-topics';
import { PersonRow } from './person-row';

const PeopleDocument = graphql(`
  query People($after: String) {
    myCollaborations(first: 20, after: $after) {
      nodes {
        id
        ...CollaborationLine
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export function PeoplePage() {
  const { t } = useTranslation();
  // One cursor per part shown; each part is its own query, so a signal fetches the parts again and never all of a long list.
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return (
    <Page title={t('start.people.title')} lead={t('start.people.lead')}>
      <div>
        {cursors.map((after, index) => (
          <PeoplePart
            key={after ?? 'first'}
            after={after}
            last={index === cursors.length - 1}
            onMore={(cursor) => setCursors((now) => [...now, cursor])}
          />
        ))}
      </div>
    </Page>
  );
}

interface PeoplePartProps {
  after: string | null;
  last: boolean;
  onMore: (cursor: string) => void;
}

function PeoplePart({ after, last, onMore }: PeoplePartProps) {
  const { t } = useTranslation();
  const query = useTypedQuery(PeopleDocument, { variables: { after }, topics: peopleTopics });
  return (
    <QueryView query={query}>
      {({ myCollaborations: { nodes, pageInfo } }) => (
        <>
          {nodes.length === 0 && after === null ? (
            <EmptyState title={t('start.people.none')}>{t('start.people.noneText')}</EmptyState>
          ) : (
            <ul className="sp-lines">
              {nodes.map((node) => (
                <li key={node.id}>
                  <PersonRow collaboration={node} />
                </li>
              ))}
            </ul>
          )}
          {last && pageInfo.hasNextPage && pageInfo.endCursor ? (
            <Row>
              <Button variant="secondary" onClick={() => onMore(pageInfo.endCursor ?? '')}>
                {t('common.action.loadMore')}
              </Button>
            </Row>
          ) : null}
        </>
      )}
    </QueryView>
  );
}
