import { QueryView, useTypedQuery } from '@samplan/web/data';
import { EmptyState, Paged, Text, useFormat, useTranslation } from '@samplan/web/ui';
import type { ReactNode } from 'react';
import { LogControlUsesQuery } from '../graphql/log-control';

type More = (info: { hasNextPage: boolean; endCursor?: string | null }) => ReactNode;

/** Log control is looked after too: who, when, and for which days. */
export function ControlUses() {
  return <Paged>{(after, more) => <Part after={after} more={more} />}</Paged>;
}

function Part({ after, more }: { after: string | null; more: More }) {
  const { t } = useTranslation();
  const format = useFormat();
  const query = useTypedQuery(LogControlUsesQuery, { variables: { after } });
  return (
    <QueryView query={query} gone={null}>
      {({ logControlUses: { nodes, pageInfo } }) => (
        <>
          {nodes.length === 0 ? (
            <EmptyState title={t('logControl.uses.none')} />
          ) : (
            <ul className="ci-visits">
              {nodes.map(({ id, at, what, from, to, person }) => (
                <li key={id} className="ci-control-visit">
                  <Text>
                    {from && to
                      ? t('logControl.uses.line', {
                          what: t(`vocabulary.logControlUse.${what}`),
                          from: format.date(from, 'short'),
                          to: format.date(to, 'short'),
                        })
                      : t(`vocabulary.logControlUse.${what}`)}
                  </Text>
                  <Text size="sm" subtle>
                    {[person?.name, format.dateTime(at, 'weekday')].filter(Boolean).join(' · ')}
                  </Text>
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
