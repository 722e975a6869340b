import {
  type NeedsPageQuery as NeedsData,
  type NeedViewFragment,
  QueryView,
  readFragment,
  useTypedQuery,
} from '@samplan/web/data';
import { EmptyState, KeptForm, Page, Section, Text, useAwayMark, useTranslation } from '@samplan/web/ui';
import { useMemo } from 'react';
import { NeedsPageQuery, NeedView } from '../graphql/needs';
import { byNeedState } from '../logic/needs';
import { needsTopics } from '../logic/needs-topics';
import { candidatesOf } from '../page/candidates';
import { PlanSkeleton } from '../page/plan-skeleton';
import { Tabs } from '../page/tabs';
import { PlanProvider } from '../words/plan-context';
import { usePlanValue } from '../words/use-plan-value';
import { GoneNeeds } from './gone-needs';
import { NeedCard } from './need-card';
import { NeedForm } from './need-form';

/** What the person needs: what nobody has taken first, then what somebody sees to, then what is settled. */
export function NeedsPage({ collaborationId }: { collaborationId: string }) {
  const query = useTypedQuery(NeedsPageQuery, {
    variables: { collaborationId },
    topics: needsTopics(collaborationId),
  });
  return (
    <QueryView query={query} loading={<PlanSkeleton />}>
      {({ collaboration }) => <LoadedNeeds collaboration={collaboration} />}
    </QueryView>
  );
}

function LoadedNeeds({ collaboration }: { collaboration: NeedsData['collaboration'] }) {
  const { t } = useTranslation();
  const awayMark = useAwayMark();
  const candidates = useMemo(
    () => candidatesOf(collaboration, (name) => t('plans.accountableOwner', { name }), awayMark),
    [collaboration, t, awayMark],
  );
  const context = usePlanValue(collaboration, candidates);
  const { reader, name, can } = context;
  const units = [
    ...new Map(collaboration.team.flatMap(({ unit }) => (unit ? [[unit.id, unit] as const] : []))).values(),
  ];
  const { waiting, owned, settled } = byNeedState(readFragment(NeedView, collaboration.needs));
  const list = (needs: readonly NeedViewFragment[], label: string) => (
    <ul className="nd-list" aria-label={label}>
      {needs.map((need) => (
        <NeedCard key={need.id} need={need} units={units} hasPlan={Boolean(collaboration.plan)} />
      ))}
    </ul>
  );
  return (
    <PlanProvider value={context}>
      <Page
        title={t('needs.page')}
        heading={t(reader === 'you' ? 'needs.pageYou' : 'needs.page')}
        lead={reader === 'you' ? undefined : collaboration.owner.name}
        width="wide"
      >
        <Tabs hasPlan={Boolean(collaboration.plan)} />
        <div className="nd-page">
          <Text subtle>{t(reader === 'you' ? 'needs.leadYou' : 'needs.lead', { name })}</Text>
          {can('need:add') ? (
            <KeptForm label={t('needs.add')} variant="secondary">
              {(form) => <NeedForm need={null} {...form} />}
            </KeptForm>
          ) : null}
          {collaboration.needs.length === 0 ? (
            <EmptyState title={t('needs.empty')}>
              {can('need:add') ? t(reader === 'you' ? 'needs.emptyNextYou' : 'needs.emptyNext') : null}
            </EmptyState>
          ) : null}
          {waiting.length > 0 ? (
            <Section heading={t('needs.waiting', { count: waiting.length })}>
              {list(waiting, t('needs.waitingList'))}
            </Section>
          ) : null}
          {owned.length > 0 ? <Section heading={t('needs.owned')}>{list(owned, t('needs.owned'))}</Section> : null}
          {settled.length > 0 ? (
            <details className="pl-finished">
              <summary>{t('needs.settled', { count: settled.length })}</summary>
              {list(settled, t('needs.settledList'))}
            </details>
          ) : null}
          {can('need:change') ? <GoneNeeds /> : null}
        </div>
      </Page>
    </PlanProvider>
  );
}
