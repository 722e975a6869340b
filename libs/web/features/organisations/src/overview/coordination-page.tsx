import { type CoordinationOverviewQuery, QueryView, useTypedQuery } from '@samplan/web/data';
import {
  EmptyState,
  Page,
  Paged,
  PersonLine,
  Stack,
  Tag,
  Text,
  TextField,
  useFormat,
  useTranslation,
} from '@samplan/web/ui';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { CoordinationQuery } from '../graphql/overview';
import { UnownedNeeds } from './unowned-needs';

export interface CoordinationPageProps {
  /** What has just been done, above the list. */
  said: ReactNode;
  /** What can be done about a person nobody coordinates for. */
  whereAlone: (line: Line) => ReactNode;
}

/** Who, since when and which coordinator; those without one first. Nothing here leads into a plan. */
export function CoordinationPage({ said, whereAlone }: CoordinationPageProps) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const search = useDeferredValue(words.trim());
  return (
    <Page title={t('places.coordination')} lead={t('organisations.coordination.lead')}>
      {said}
      <UnownedNeeds />
      <TextField
        type="search"
        label={t('organisations.coordination.search')}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <Paged key={search}>
        {(after, more) => <Part search={search} after={after} more={more} whereAlone={whereAlone} />}
      </Paged>
    </Page>
  );
}

type Line = CoordinationOverviewQuery['coordinationOverview']['nodes'][number];

interface PartProps extends Pick<CoordinationPageProps, 'whereAlone'> {
  search: string;
  after: string | null;
  more: (info: { hasNextPage: boolean; endCursor?: string | null }) => ReactNode;
}

function Part({ search, after, more, whereAlone }: PartProps) {
  const { t } = useTranslation();
  const query = useTypedQuery(CoordinationQuery, { variables: { search, after } });
  return (
    <QueryView query={query}>
      {({ coordinationOverview: { nodes, pageInfo }, coordinationCounts: { open, withoutCoordinator } }) => (
        <>
          {after === null ? (
            <Text>
              <strong>{t('organisations.coordination.counts', { open, without: withoutCoordinator })}</strong>
            </Text>
          ) : null}
          {nodes.length === 0 && search ? (
            <EmptyState title={t('organisations.coordination.nobody')}>
              {t('organisations.coordination.nobodyText')}
            </EmptyState>
          ) : nodes.length === 0 ? (
            <EmptyState title={t('organisations.coordination.none')}>
              {t('organisations.coordination.noneText')}
            </EmptyState>
          ) : (
            <ul className="sp-lines">
              {nodes.map((line) => (
                <li key={line.id}>
                  <Stack gap="md">
                    <CoordinationLine line={line} />
                    {line.coordinator ? null : whereAlone(line)}
                  </Stack>
                </li>
              ))}
            </ul>
          )}
          {more(pageInfo)}
        </>
      )}
    </QueryView>
  );
}

function CoordinationLine({ line: { owner, openedOn, state, coordinator, coordinatorSince } }: { line: Line }) {
  const { t } = useTranslation();
  const format = useFormat();
  const since = t('organisations.coordination.since', { date: format.date(openedOn, 'long') });
  const who = coordinator
    ? t('organisations.coordination.coordinator', {
        name: coordinator.name,
        date: format.date(coordinatorSince ?? openedOn, 'long'),
      })
    : null;
  return (
    <PersonLine
      name={owner.name}
      initials={owner.initials}
      tone="neutral"
      detail={[t(`vocabulary.collaborationState.${state}`), since, who].filter(Boolean).join(' · ')}
      aside={coordinator ? null : <Tag tone="warning">{t('organisations.coordination.noCoordinator')}</Tag>}
    />
  );
}
