import { dateInOslo } from '@samplan/shared/kernel';
import { type EvaluationPageQuery as EvaluationData, QueryView, readFragment, useTypedQuery } from '@samplan/web/data';
import { AppLink, EmptyState, Page, paths, Section, useTranslation } from '@samplan/web/ui';
import { EvaluationPageQuery, EvaluationView, RehabCourseView } from '../graphql/evaluation';
import { evaluationTopics } from '../logic/plan-topics';
import { dueOf, nextOf, subjectsOf } from '../logic/reviews';
import { PlanSkeleton } from '../page/plan-skeleton';
import { Tabs } from '../page/tabs';
import { RehabSection } from '../rehab/rehab-section';
import { PlanProvider } from '../words/plan-context';
import { usePlanValue } from '../words/use-plan-value';
import { ActiveInFact } from './active-in-fact';
import { DueList } from './due-list';
import { SubjectCard } from './subject-card';

/** How it goes, what is to be looked at, and what has been learnt. */
export function EvaluationPage({ collaborationId }: { collaborationId: string }) {
  const query = useTypedQuery(EvaluationPageQuery, {
    variables: { collaborationId },
    topics: evaluationTopics(collaborationId),
  });
  return (
    <QueryView query={query} loading={<PlanSkeleton />}>
      {(data) => <LoadedEvaluation data={data} />}
    </QueryView>
  );
}

function LoadedEvaluation({ data: { collaboration, planSetting } }: { data: EvaluationData }) {
  const { t } = useTranslation();
  const context = usePlanValue(collaboration);
  const own = context.reader === 'you';
  const { plan } = collaboration;
  const today = dateInOslo(new Date());
  const evaluations = readFragment(EvaluationView, collaboration.evaluations);
  const subjects = plan ? subjectsOf(plan, evaluations, t('evaluation.plan')) : [];
  return (
    <PlanProvider value={context}>
      <Page
        title={t('evaluation.page')}
        heading={t(own ? 'evaluation.pageYou' : 'evaluation.page')}
        lead={own ? t('evaluation.leadYou') : collaboration.owner.name}
        width="wide"
      >
        <Tabs hasPlan={Boolean(plan)} />
        {plan ? (
          <>
            <div className="ev-top">
              <DueList
                due={dueOf(subjects, today)}
                next={nextOf(subjects, today)}
                setting={planSetting}
                today={today}
              />
              {plan.activeInFact ? <ActiveInFact fact={plan.activeInFact} /> : null}
            </div>
            <Section heading={t('evaluation.chart.title')} className="ev-subjects">
              {subjects.map((subject) => (
                <SubjectCard key={subject.goal?.id ?? 'plan'} subject={subject} setting={planSetting} />
              ))}
            </Section>
          </>
        ) : collaboration.rehabCourses.length > 0 ? null : (
          <EmptyState
            title={t('evaluation.noPlan')}
            action={<AppLink to={paths.plan(collaboration.id)}>{t('evaluation.toOverview')}</AppLink>}
          />
        )}
        <RehabSection courses={readFragment(RehabCourseView, collaboration.rehabCourses)} goals={plan?.goals ?? []} />
      </Page>
    </PlanProvider>
  );
}
