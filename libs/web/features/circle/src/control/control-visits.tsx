import {
  type LogControlFilterInput,
  type LogControlVisitsQuery as Visits,
  QueryView,
  useTypedQuery,
} from '@samplan/web/data';
import { EmptyState, Paged, Row, Tag, Text, useFormat, useTranslation } from '@samplan/web/ui';
import type { ReactNode } from 'react';
import { LogControlVisitsQuery } from '../graphql/log-control';

type Visit = Visits['logControlVisits']['nodes'][number];
type More = (info: { hasNextPage: boolean; endCursor?: string | null }) => ReactNode;

/** Every visit that the filter lets through, the newest first. */
export function ControlVisits({ filter }: { filter: LogControlFilterInput }) {
  return <Paged>{(after, more) => <Part filter={filter} after={after} more={more} />}</Paged>;
}

function Part({ filter, after, more }: { filter: LogControlFilterInput; after: string | null; more: More }) {
  const { t } = useTranslation();
  const query = useTypedQuery(LogControlVisitsQuery, { variables: { filter, after } });
  return (
    <QueryView query={query} gone={null}>
      {({ logControlVisits: { nodes, pageInfo } }) => (
        <>
          {nodes.length === 0 ? (
            <EmptyState title={t('logControl.visits.none')} />
          ) : (
            <ul className="ci-visits">
              {nodes.map((visit) => (
                <VisitRow key={visit.id} visit={visit} />
              ))}
            </ul>
          )}
          {more(pageInfo)}
        </>
      )}
    </QueryView>
  );
}

function VisitRow({ visit }: { visit: Visit }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { viewerName, profession, viewerReference, municipality, unitName, relation, groundKind, legalBasis } = visit;
  const name = viewerReference
    ? t('logControl.visits.citizen', { reference: viewerReference })
    : [viewerName ?? t('logControl.visits.unknown'), profession?.toLowerCase()].filter(Boolean).join(', ');
  const told = {
    who: name,
    what: t(`log.section.${visit.section}`),
    plan: visit.planReference,
  };
  const kind = visit.refused ? 'refused' : visit.section === 'PRINT' ? 'printed' : 'line';
  const why =
    relation && groundKind
      ? t(legalBasis ? 'logControl.visits.law' : 'logControl.visits.ground', {
          relation: t(`vocabulary.relation.${relation}`),
          ground: t(`vocabulary.groundKind.${groundKind}`).toLowerCase(),
          law: legalBasis ?? '',
        })
      : null;
  return (
    <li className="ci-control-visit">
      <Text>{t(`logControl.visits.${kind}`, told)}</Text>
      <Text size="sm" subtle>
        {[format.dateTime(visit.at, 'weekday'), unitName, municipality, why].filter(Boolean).join(' · ')}
      </Text>
      {visit.signals.length > 0 ? (
        <Row>
          {visit.signals.map((signal) => (
            <Tag key={signal} tone="warning">
              {t(`vocabulary.logSignal.${signal}`)}
            </Tag>
          ))}
        </Row>
      ) : null}
    </li>
  );
}
