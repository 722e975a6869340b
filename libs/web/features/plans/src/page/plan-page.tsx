import { type PlanPageQuery as PlanData, QueryView, useTypedQuery } from '@samplan/web/data';
import { Page, Split, Stack, useAwayMark, useTranslation } from '@samplan/web/ui';
import { type ReactNode, useMemo } from 'react';
import { CrisisJump } from '../crisis/crisis-jump';
import { CrisisSection } from '../crisis/crisis-section';
import { PlanPageQuery } from '../graphql/plan-page';
import { planTopics } from '../logic/plan-topics';
import { type PlanContextValue, PlanProvider } from '../words/plan-context';
import { usePlanValue } from '../words/use-plan-value';
import { candidatesOf } from './candidates';
import { CarriedMeasures } from '../life/carried-measures';
import { PlanMoves } from '../life/plan-moves';
import { NoPlan } from '../life/no-plan';
import { FillProvider } from '../points/fill';
import { NeedsLine } from '../needs/needs-line';
import { fillPlacesOf } from '../points/fill-places';
import { PlanPoints } from '../points/plan-points';
import { PlanBody } from './plan-body';
import { PlanHeader } from './plan-header';
import { PlanSkeleton } from './plan-skeleton';
import { Tabs } from './tabs';

export interface PlanPageProps {
  collaborationId: string;
  /** Ways to what belongs to the plan, beside its heading. */
  shortcuts?: ReactNode;
  /** Beside the plan: team, next meeting, who has looked. */
  aside?: ReactNode;
  /** Under it all: the team's messages. */
  thread?: ReactNode;
}

export function PlanPage({ collaborationId, ...around }: PlanPageProps) {
  const query = useTypedQuery(PlanPageQuery, {
    variables: { collaborationId },
    topics: planTopics(collaborationId),
  });
  return (
    <QueryView query={query} loading={<PlanSkeleton />}>
      {({ collaboration }) => <LoadedPlan collaboration={collaboration} {...around} />}
    </QueryView>
  );
}

interface LoadedPlanProps extends Omit<PlanPageProps, 'collaborationId'> {
  collaboration: PlanData['collaboration'];
}

function LoadedPlan({ collaboration, shortcuts, aside, thread }: LoadedPlanProps) {
  const { t } = useTranslation();
  const context = usePlanValue(collaboration, useCandidates(collaboration));
  const { reader, name } = context;
  const { owner, plan, team } = collaboration;
  return (
    <PlanProvider value={context}>
      <Page
        title={t(plan ? 'plans.kind' : 'plans.kindNoPlan')}
        heading={t(plan ? `plans.${reader}.title` : `plans.${reader}.titleNoPlan`, {
          name: reader === 'kin' ? name : owner.name,
        })}
        lead={<PlanHeader collaboration={collaboration} />}
        actions={shortcuts}
        width="wide"
      >
        <Tabs hasPlan={Boolean(plan)} />
        <CrisisJump />
        <FillProvider>
          {plan && plan.state !== 'WISHED' ? <PlanPoints points={plan.points} to={fillPlacesOf(plan, team)} /> : null}
          <Split>
            <div className="pl-main">
              {plan ? (
                <PlanBody plan={plan} carried={collaboration.carriedMeasures} />
              ) : (
                <>
                  <NoPlan collaborationId={collaboration.id} />
                  <CarriedMeasures measures={collaboration.carriedMeasures} />
                </>
              )}
              <CrisisSection />
              {plan ? <PlanMoves plan={plan} /> : null}
            </div>
            <Stack as="aside" className="pl-aside" gap="xl" aria-label={t('plans.aside')}>
              <NeedsLine />
              {aside}
            </Stack>
          </Split>
        </FillProvider>
        {thread}
      </Page>
    </PlanProvider>
  );
}

function useCandidates(collaboration: PlanData['collaboration']): PlanContextValue['candidates'] {
  const { t } = useTranslation();
  const awayMark = useAwayMark();
  return useMemo(
    () => candidatesOf(collaboration, (name) => t('plans.accountableOwner', { name }), awayMark),
    [collaboration, t, awayMark],
  );
}
