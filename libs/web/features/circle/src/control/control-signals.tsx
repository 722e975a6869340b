import {
  type LogControlFilterInput,
  type LogControlRulesQuery,
  QueryView,
  readFragment,
  useTypedQuery,
} from '@samplan/web/data';
import { EmptyState, Paged, Section, Stack, Text, useTranslation } from '@samplan/web/ui';
import type { ReactNode } from 'react';
import { LogControlSignalsQuery, LogControlSignalView } from '../graphql/log-control';
import { SignalCard } from './signal-card';

type Rules = LogControlRulesQuery['logControlRules'];
type More = (info: { hasNextPage: boolean; endCursor?: string | null }) => ReactNode;

/** Days of employees that may be worth asking about, the newest first. */
export function ControlSignals({ filter, rules }: { filter: LogControlFilterInput; rules: Rules }) {
  const { t } = useTranslation();
  return (
    <Section heading={t('logControl.signals.heading')}>
      <Text subtle>{t('logControl.signals.help')}</Text>
      <Paged>{(after, more) => <Part filter={filter} rules={rules} after={after} more={more} />}</Paged>
    </Section>
  );
}

interface PartProps {
  filter: LogControlFilterInput;
  rules: Rules;
  after: string | null;
  more: More;
}

function Part({ filter, rules, after, more }: PartProps) {
  const { t } = useTranslation();
  const query = useTypedQuery(LogControlSignalsQuery, { variables: { filter, after } });
  return (
    <QueryView query={query} gone={null}>
      {({ logControlSignals: { nodes, pageInfo } }) => (
        <>
          {nodes.length === 0 ? (
            <EmptyState title={t('logControl.signals.none')}>{t('logControl.signals.noneText')}</EmptyState>
          ) : (
            <Stack as="ul" gap="sm">
              {readFragment(LogControlSignalView, nodes).map((signal) => (
                <li key={`${signal.onDate} ${signal.signal} ${signal.viewerId}`}>
                  <SignalCard signal={signal} rules={rules} />
                </li>
              ))}
            </Stack>
          )}
          {more(pageInfo)}
        </>
      )}
    </QueryView>
  );
}
