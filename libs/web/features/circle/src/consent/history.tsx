import { type ConsentHistoryQuery as History, QueryView, useTypedQuery } from '@samplan/web/data';
import { Button, Row, Section, Text, useFormat, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { ConsentHistoryQuery } from '../graphql/who-sees';
import { useCircleWords } from '../words/use-circle-words';

/** All that has been said, newest first; fetched when somebody wants to see it. */
export function History({ collaborationId }: { collaborationId: string }) {
  const { t } = useTranslation();
  const [cursors, setCursors] = useState<readonly (string | null)[]>([]);
  return (
    <Section heading={t('consent.history')}>
      {cursors.length === 0 ? (
        <Row>
          <Button variant="secondary" onClick={() => setCursors([null])}>
            {t('consent.historyShow')}
          </Button>
        </Row>
      ) : null}
      {cursors.map((after, index) => (
        <HistoryPart
          key={after ?? 'first'}
          collaborationId={collaborationId}
          after={after}
          last={index === cursors.length - 1}
          onMore={(cursor) => setCursors((now) => [...now, cursor])}
        />
      ))}
    </Section>
  );
}

interface HistoryPartProps {
  collaborationId: string;
  after: string | null;
  last: boolean;
  onMore: (cursor: string) => void;
}

function HistoryPart({ collaborationId, after, last, onMore }: HistoryPartProps) {
  const { t } = useTranslation();
  const query = useTypedQuery(ConsentHistoryQuery, { variables: { collaborationId, after } });
  return (
    <QueryView query={query} gone={null}>
      {({ consentHistory: { nodes, pageInfo } }) => (
        <>
          <ul className="sp-lines">
            {nodes.map((event) => (
              <li key={`${event.what}-${event.id}`}>
                <EventLine event={event} />
              </li>
            ))}
          </ul>
          {last && pageInfo.hasNextPage && pageInfo.endCursor ? (
            <Row>
              <Button variant="secondary" onClick={() => onMore(pageInfo.endCursor ?? '')}>
                {t('consent.historyMore')}
              </Button>
            </Row>
          ) : null}
        </>
      )}
    </QueryView>
  );
}

function EventLine({ event }: { event: History['consentHistory']['nodes'][number] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useCircleWords();
  const by = event.by?.name ?? t('common.somebody');
  return (
    <>
      <Text>
        {[
          t(`consent.event.${event.what}`, { by, to: words.to(event), areas: words.areas(event.areas) }),
          event.signedOn ? t('consent.event.onPaper', { date: words.date(event.signedOn) }) : '',
          event.capacity ? words.capacity(event.capacity) : '',
        ]
          .filter(Boolean)
          .join(' ')}
      </Text>
      <Text size="sm" subtle>
        {format.dateTime(event.at, 'long')}
      </Text>
    </>
  );
}
