import { type LogControlUsesQuery as Uses, QueryView, useTypedQuery } from '@samplan/web/data';
import { EmptyState, Paged, Text, useFormat, useTranslation } from '@samplan/web/ui';
import type { ReactNode } from 'react';
import { LogControlUsesQuery } from '../graphql/log-control';
import { useHoursWords } from './use-hours-words';

type Use = Uses['logControlUses']['nodes'][number];
type More = (info: { hasNextPage: boolean; endCursor?: string | null }) => ReactNode;

/** Log control is looked after too: who, when, and for which days. */
export function ControlUses() {
  return <Paged>{(after, more) => <Part after={after} more={more} />}</Paged>;
}

/** What was done, and for which days or with which hours. */
function useUseWords(): (use: Use) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const hoursWords = useHoursWords();
  return ({ what: done, from, to, hours }) => {
    const what = t(`vocabulary.logControlUse.${done}`);
    if (hours) {
      const kind = t(`vocabulary.unitKind.${hours.unitKind}`);
      return t('logControl.uses.hours', { what, kind, when: hoursWords(hours) });
    }
    if (!from || !to) return what;
    return t('logControl.uses.line', { what, from: format.date(from, 'short'), to: format.date(to, 'short') });
  };
}

function Part({ after, more }: { after: string | null; more: More }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useUseWords();
  const query = useTypedQuery(LogControlUsesQuery, { variables: { after } });
  return (
    <QueryView query={query} gone={null}>
      {({ logControlUses: { nodes, pageInfo } }) => (
        <>
          {nodes.length === 0 ? (
            <EmptyState title={t('logControl.uses.none')} />
          ) : (
            <ul className="ci-visits">
              {nodes.map((use) => (
                <li key={use.id} className="ci-control-visit">
                  <Text>{words(use)}</Text>
                  <Text size="sm" subtle>
                    {[use.person?.name, format.dateTime(use.at, 'weekday')].filter(Boolean).join(' · ')}
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
