import { type ClosePlanPageQuery, QueryView, useTypedQuery } from '@samplan/web/data';
import { AppLink, ArrowLeftIcon, NotFoundState, Page, paths, useTranslation } from '@samplan/web/ui';
import { ClosePlanQuery } from '../graphql/begin-plan';
import { PlanProvider } from '../words/plan-context';
import { usePlanValue } from '../words/use-plan-value';
import { CloseForm } from './close-form';

/** Closing a plan: why, and what becomes of each thing that is not finished. */
export function ClosePage({ collaborationId }: { collaborationId: string }) {
  const query = useTypedQuery(ClosePlanQuery, {
    variables: { collaborationId },
    topics: [{ collaborationId, types: ['plan.changed', 'measure.added', 'measure.edited', 'circle.changed'] }],
  });
  return <QueryView query={query}>{({ collaboration }) => <Loaded collaboration={collaboration} />}</QueryView>;
}

function Loaded({ collaboration }: { collaboration: ClosePlanPageQuery['collaboration'] }) {
  const { t } = useTranslation();
  const context = usePlanValue(collaboration);
  const { id, owner, plan } = collaboration;
  if (!plan || !context.can('plan:run')) return <NotFoundState />;
  return (
    <PlanProvider value={context}>
      <Page
        title={t('planLife.close.title')}
        heading={t('planLife.close.heading', { name: context.name })}
        lead={t('planLife.close.lead')}
        above={
          <AppLink to={paths.plan(id)}>
            <ArrowLeftIcon aria-hidden="true" /> {owner.name}
          </AppLink>
        }
      >
        <CloseForm plan={plan} />
      </Page>
    </PlanProvider>
  );
}
