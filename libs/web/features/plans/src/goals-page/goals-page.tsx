import { osloDate } from '@samplan/shared/i18n';
import {
  type ContributorViewFragment,
  type GoalsPageQuery as GoalsData,
  QueryView,
  readFragment,
  useTypedQuery,
} from '@samplan/web/data';
import { AppLink, EmptyState, Notice, Page, paths, Row, useAwayMark, useTranslation } from '@samplan/web/ui';
import { useMemo } from 'react';
import { AddGoal } from '../goals/add-goal';
import { ContributorView } from '../graphql/contributors';
import { GoalsPageQuery } from '../graphql/goals-page';
import { GoalView, MeasureView } from '../graphql/plan-page';
import { countFilters, fits } from '../logic/goal-filters';
import { treeOf } from '../logic/goal-tree';
import { planTopics } from '../logic/plan-topics';
import { candidatesOf } from '../page/candidates';
import { CoordinatorOnly } from '../page/coordinator-only';
import { PlanSkeleton } from '../page/plan-skeleton';
import { Tabs } from '../page/tabs';
import { BesideGoals } from '../beside/beside-goals';
import { ChildAges } from '../child/child-ages';
import { type PlanContextValue, PlanProvider, usePlan as useMe } from '../words/plan-context';
import { usePlanValue } from '../words/use-plan-value';
import { useWords } from '../words/use-words';
import { Board } from './board';
import { Filters } from './filters';
import { GoalBranch } from './goal-branch';
import { GoalCard } from './goal-card';
import { type GoalsContextValue, GoalsProvider } from './goals-context';
import { Gone } from './gone';
import { OtherMeasures } from './other-measures';
import { RemovalProvider } from './removal';
import { useAddressFilters } from './use-address-filters';

/** All goals and measures, to be put in order, filtered and worked on. */
export function GoalsPage({ collaborationId }: { collaborationId: string }) {
  const query = useTypedQuery(GoalsPageQuery, {
    variables: { collaborationId },
    topics: planTopics(collaborationId),
  });
  return (
    <QueryView query={query} loading={<PlanSkeleton />}>
      {({ collaboration }) => <LoadedGoals collaboration={collaboration} />}
    </QueryView>
  );
}

function LoadedGoals({ collaboration }: { collaboration: GoalsData['collaboration'] }) {
  const { t } = useTranslation();
  const context = usePlanValue(collaboration, useCandidates(collaboration));
  const own = context.reader === 'you';
  return (
    <PlanProvider value={context}>
      <RemovalProvider>
        <Page
          title={t('goals.page')}
          heading={t(own ? 'goals.pageYou' : 'goals.page')}
          lead={own ? undefined : collaboration.owner.name}
          width="wide"
        >
          <Tabs hasPlan={Boolean(collaboration.plan)} />
          {collaboration.plan ? <Goals collaboration={collaboration} plan={collaboration.plan} /> : <CoordinatorOnly />}
        </Page>
      </RemovalProvider>
    </PlanProvider>
  );
}

interface GoalsProps {
  collaboration: GoalsData['collaboration'];
  plan: NonNullable<GoalsData['collaboration']['plan']>;
}

function Goals({ collaboration, plan }: GoalsProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { me } = useMe();
  const [filters, choose] = useAddressFilters();
  const goals = readFragment(GoalView, plan.goals);
  const others = readFragment(MeasureView, plan.otherMeasures);
  const taking = contributorsIn(plan);
  const contributorsOf = (id: string) => taking.get(id) ?? [];
  const all = [...goals.flatMap(({ measures }) => readFragment(MeasureView, measures)), ...others].map((measure) => ({
    ...measure,
    contributors: contributorsOf(measure.id),
  }));
  const today = osloDate(Date.now());
  const filtered = countFilters(filters) > 0;
  const chosen = all.filter((measure) => fits(measure, filters, me, today));
  const tree = treeOf(goals);
  const value: GoalsContextValue = {
    goals,
    team: collaboration.team,
    contributorsOf,
    filtered,
    shows: (measure) => !filtered || chosen.some(({ id }) => id === measure.id),
  };
  const { top } = tree;
  return (
    <GoalsProvider value={value}>
      <Filters filters={filters} choose={choose} measures={all} shown={chosen.length} />
      {goals.length === 0 ? <EmptyState title={words('noGoals')} /> : null}
      {goals.length > 0 && !goals.some(({ voice }) => voice === 'USER') ? (
        <Notice tone="warning">{words('noOwnGoal')}</Notice>
      ) : null}
      {filtered && chosen.length === 0 ? <EmptyState title={t('goals.filter.none')} /> : null}
      {filters.view === 'board' ? (
        <Board measures={chosen} />
      ) : (
        <div className="gl-list">
          {top ? (
            <div className="gl-top">
              <p className="gl-top__label">{t('goals.top')}</p>
              <GoalCard goal={top} level={2} />
            </div>
          ) : null}
          <GoalBranch goals={tree.roots} under={tree.under} level={2} label={words('goals')} />
          <OtherMeasures measures={others} />
        </div>
      )}
      <AddGoalHere first={goals.length === 0} />
      <ChildAges ages={collaboration.childAges} />
      <BesideGoals team={collaboration.team} />
      <Gone />
    </GoalsProvider>
  );
}

function contributorsIn(plan: GoalsProps['plan']): Map<string, readonly ContributorViewFragment[]> {
  const measures = [...plan.goals.flatMap((goal) => goal.measures), ...plan.otherMeasures];
  return new Map(measures.map(({ id, contributors }) => [id, readFragment(ContributorView, contributors)]));
}

function AddGoalHere({ first }: { first: boolean }) {
  const { t } = useTranslation();
  const { can, collaborationId } = useMe();
  return can('goal:add') ? (
    <Row className="gl-add" gap="md">
      <AddGoal first={first} />
      {can('plan:run') ? (
        <AppLink to={paths.planFromTemplate(collaborationId)}>{t('goals.fromTemplate')}</AppLink>
      ) : null}
    </Row>
  ) : null;
}

function useCandidates(collaboration: GoalsData['collaboration']): PlanContextValue['candidates'] {
  const { t } = useTranslation();
  const awayMark = useAwayMark();
  return useMemo(
    () => candidatesOf(collaboration, (name) => t('plans.accountableOwner', { name }), awayMark),
    [collaboration, t, awayMark],
  );
}
