import { type BeginPlanPageQuery, QueryView, useTypedQuery } from '@samplan/web/data';
import {
  AppLink,
  ArrowLeftIcon,
  EmptyState,
  LinkButton,
  Page,
  paths,
  useAwayMark,
  useTranslation,
} from '@samplan/web/ui';
import { useMemo } from 'react';
import { BeginPlanQuery } from '../graphql/begin-plan';
import { candidatesOf } from '../page/candidates';
import { PlanProvider } from '../words/plan-context';
import { usePlanValue } from '../words/use-plan-value';
import { BeginForm } from './begin-form';

/** From nothing to a plan one can use: three answers on one page. */
export function BeginPage({ collaborationId }: { collaborationId: string }) {
  const query = useTypedQuery(BeginPlanQuery, {
    variables: { collaborationId },
    topics: [{ collaborationId, types: ['plan.changed', 'plan.edited', 'what_matters.edited', 'circle.changed'] }],
  });
  return <QueryView query={query}>{({ collaboration }) => <Loaded collaboration={collaboration} />}</QueryView>;
}

function Loaded({ collaboration }: { collaboration: BeginPlanPageQuery['collaboration'] }) {
  const { t } = useTranslation();
  const awayMark = useAwayMark();
  const candidates = useMemo(
    () => candidatesOf(collaboration, (name) => t('plans.accountableOwner', { name }), awayMark),
    [collaboration, t, awayMark],
  );
  const context = usePlanValue(collaboration, candidates);
  const { id, plan } = collaboration;
  const running = plan && plan.state !== 'WISHED';
  return (
    <PlanProvider value={context}>
      <Page
        title={t('planLife.begin.title')}
        heading={t('planLife.begin.heading', { name: context.name })}
        lead={running ? undefined : t('planLife.begin.lead', { name: context.name })}
        above={
          <AppLink to={paths.plan(id)}>
            <ArrowLeftIcon aria-hidden="true" /> {collaboration.owner.name}
          </AppLink>
        }
      >
        {running || !context.can('plan:run') ? (
          <EmptyState title={t('planLife.begin.already')}>
            <LinkButton to={paths.plan(id)}>{t('planLife.begin.toPlan')}</LinkButton>
          </EmptyState>
        ) : (
          <BeginForm plan={plan} />
        )}
      </Page>
    </PlanProvider>
  );
}
