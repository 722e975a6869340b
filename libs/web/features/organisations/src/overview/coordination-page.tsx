import { type CoordinationOverviewQuery, QueryView, useTypedQuery } from '@samplan/web/data';
import { EmptyState, Page, Paged, PersonLine, Tag, Text, useFormat, useTranslation } from '@samplan/web/ui';
import { CoordinationQuery } from '../graphql/overview';

/** Who, since when and which coordinator; those without one first. Nothing here leads into a plan. */
export function CoordinationPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('organisations.coordination.title')} lead={t('organisations.coordination.lead')}>
      <Paged>{(after, more) => <Part after={after} more={more} />}</Paged>
    </Page>
  );
}

type Line = CoordinationOverviewQuery['coordinationOverview']['nodes'][number];

interface PartProps {
  after: string | null;
  more: (info: { hasNextPage: boolean; endCursor?: string | null }) => React.ReactNode;
}

function Part({ after, more }: PartProps) {
  const { t } = useTranslation();
  const query = useTypedQuery(CoordinationQuery, { variables: { after } });
  return (
    <QueryView query={query}>
      {({ coordinationOverview: { nodes, pageInfo }, coordinationCounts: { open, withoutCoordinator } }) => (
        <>
          {after === null ? (
            <Text>
              <strong>{t('organisations.coordination.counts', { open, without: withoutCoordinator })}</strong>
            </Text>
          ) : null}
          {nodes.length === 0 ? (
            <EmptyState title={t('organisations.coordination.none')}>
              {t('organisations.coordination.noneText')}
            </EmptyState>
          ) : (
            <ul className="sp-lines">
              {nodes.map((line) => (
                <li key={line.id}>
                  <CoordinationLine line={line} />
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
