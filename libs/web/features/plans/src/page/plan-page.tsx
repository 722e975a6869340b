import { type PlanPageQuery as PlanData, QueryView, useTypedQuery } from '@samplan/web/data';
import { useHat } from '@samplan/web/session';
import { Page, Split, Stack, useTranslation } from '@samplan/web/ui';
import { type ReactNode, useMemo } from 'react';
import { PlanPageQuery } from '../graphql/plan-page';
import { readerOf } from '../logic/reader';
import { type PlanContextValue, PlanProvider } from '../words/plan-context';
import { candidatesOf } from './candidates';
import { CoordinatorOnly } from './coordinator-only';
import { PlanBody } from './plan-body';
import { PlanHeader } from './plan-header';
import { PlanSkeleton } from './plan-skeleton';

export interface PlanPageProps {
  collaborationId: string;
  /** Beside the plan: team, next meeting, who has looked. */
  aside?: ReactNode;
  /** Under it all: the team's messages. */
  thread?: ReactNode;
}

export function PlanPage({ collaborationId, aside, thread }: PlanPageProps) {
  const query = useTypedQuery(PlanPageQuery, {
    variables: { collaborationId },
    topics: [
      {
        collaborationId,
        types: [
          'what_matters.edited',
          'goal.added',
          'goal.edited',
          'measure.added',
          'measure.edited',
          'circle.changed',
        ],
      },
    ],
  });
  return (
    <QueryView query={query} loading={<PlanSkeleton />}>
      {({ collaboration }) => <LoadedPlan collaboration={collaboration} aside={aside} thread={thread} />}
    </QueryView>
  );
}

interface LoadedPlanProps extends Omit<PlanPageProps, 'collaborationId'> {
  collaboration: PlanData['collaboration'];
}

function LoadedPlan({ collaboration, aside, thread }: LoadedPlanProps) {
  const { t } = useTranslation();
  const { personId } = useHat();
  const candidates = useCandidates(collaboration);
  const { id, owner, myAccess, plan } = collaboration;
  const reader = readerOf(myAccess.relation);
  const context = useMemo<PlanContextValue>(
    () => ({
      collaborationId: id,
      reader,
      ownerId: owner.id,
      name: firstName(owner.name),
      me: personId,
      level: myAccess.level,
      can: (action) => myAccess.actions.includes(action),
      areas: myAccess.areas,
      candidates,
    }),
    [id, reader, owner, personId, myAccess, candidates],
  );
  return (
    <PlanProvider value={context}>
      <Page
        title={t('plans.kind')}
        heading={t(`plans.${reader}.title`, { name: reader === 'kin' ? context.name : owner.name })}
        lead={<PlanHeader collaboration={collaboration} />}
        width="wide"
      >
        <Split>
          <div className="pl-main">{plan ? <PlanBody plan={plan} /> : <CoordinatorOnly />}</div>
          <Stack as="aside" gap="lg" aria-label={t('plans.aside')}>
            {aside}
          </Stack>
        </Split>
        {thread}
      </Page>
    </PlanProvider>
  );
}

/** What the person is called in the middle of a sentence. */
function firstName(name: string): string {
  return name.split(' ')[0] ?? name;
}

function useCandidates(collaboration: PlanData['collaboration']): PlanContextValue['candidates'] {
  const { t } = useTranslation();
  return useMemo(
    () => candidatesOf(collaboration, (name) => t('plans.accountableOwner', { name })),
    [collaboration, t],
  );
}
