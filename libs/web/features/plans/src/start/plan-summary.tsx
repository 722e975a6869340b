import { type PlanSummaryQuery as Summary, QueryView, readFragment, useTypedQuery } from '@samplan/web/data';
import { AppLink, LoadingState, paths, Section, Text, useTranslation } from '@samplan/web/ui';
import { MeasureView } from '../graphql/plan-page';
import { PlanSummaryQuery } from '../graphql/my-measures';
import { nextUp } from '../logic/next-up';
import { planTopics } from '../logic/plan-topics';
import { MeasureLine } from '../measures/measure-line';
import { CoordinatorOnly } from '../page/coordinator-only';
import { LazyRefusals } from '../life/lazy-refusals';
import { WhatMatters } from '../what-matters/what-matters';
import { PlanProvider } from '../words/plan-context';
import { usePlanValue } from '../words/use-plan-value';
import { useWords } from '../words/use-words';

const shownMeasures = 3;

/** The plan on a start page: own words, and what comes next. */
export function PlanSummary({ collaborationId }: { collaborationId: string }) {
  const query = useTypedQuery(PlanSummaryQuery, {
    variables: { collaborationId },
    topics: planTopics(collaborationId),
  });
  return (
    <QueryView query={query} gone={null} loading={<LoadingState lines={5} />}>
      {({ collaboration }) => <LoadedSummary collaboration={collaboration} />}
    </QueryView>
  );
}

function LoadedSummary({ collaboration }: { collaboration: Summary['collaboration'] }) {
  const context = usePlanValue(collaboration);
  const { plan } = collaboration;
  return (
    <PlanProvider value={context}>
      <LazyRefusals refusals={collaboration.planRefusals} />
      {plan ? (
        <>
          <WhatMatters planId={plan.id} whatMatters={plan.whatMatters} undoHere />
          <NextUp plan={plan} collaborationId={collaboration.id} />
        </>
      ) : (
        <CoordinatorOnly nobody={!collaboration.coordinator} />
      )}
    </PlanProvider>
  );
}

interface NextUpProps {
  plan: NonNullable<Summary['collaboration']['plan']>;
  collaborationId: string;
}

function NextUp({ plan, collaborationId }: NextUpProps) {
  const { t } = useTranslation();
  const words = useWords();
  const all = [...plan.goals.flatMap((goal) => goal.measures), ...plan.otherMeasures];
  const { shown, more } = nextUp(readFragment(MeasureView, all), shownMeasures);
  return (
    <Section heading={words('measures')}>
      {shown.length === 0 ? <Text subtle>{words('noMeasures')}</Text> : null}
      {shown.length > 0 ? (
        <ul className="pl-measures">
          {shown.map((measure) => (
            <MeasureLine key={measure.id} measure={measure} brief />
          ))}
        </ul>
      ) : null}
      <p>
        <AppLink to={paths.plan(collaborationId)}>
          {more > 0 ? t('plans.summary.more', { count: more }) : t('plans.summary.toPlan')}
        </AppLink>
      </p>
    </Section>
  );
}
