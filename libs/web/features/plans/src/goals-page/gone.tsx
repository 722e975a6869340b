import { QueryView, useTypedQuery } from '@samplan/web/data';
import { useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { RemovedQuery } from '../graphql/goals-page';
import { planTopics } from '../logic/plan-topics';
import { usePlan } from '../words/plan-context';
import { GoneList, type GoneThing } from './gone-list';
import { useRemoval } from './removal';

/** What was taken away, for whoever wants something back. Fetched when it is opened. */
export function Gone() {
  const { t } = useTranslation();
  const { collaborationId } = usePlan();
  const [open, setOpen] = useState(false);
  const { bringBack } = useRemoval();
  const query = useTypedQuery(RemovedQuery, {
    variables: { collaborationId },
    topics: planTopics(collaborationId),
    pause: !open,
  });
  const plan = query.data?.collaboration.plan;
  const things = plan ? lastFirst(plan.removedGoals, plan.removedMeasures) : null;
  return (
    <details className="pl-finished" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{things ? t('goals.gone', { count: things.length }) : t('goals.goneTitle')}</summary>
      {open ? (
        <QueryView query={query} gone={null}>
          {() => <GoneList things={things ?? []} bringBack={bringBack} />}
        </QueryView>
      ) : null}
    </details>
  );
}

const lastFirst = (goals: readonly GoneThing[], measures: readonly GoneThing[]) =>
  [
    ...goals.map((goal) => ({ ...goal, kind: 'goal' as const })),
    ...measures.map((measure) => ({ ...measure, kind: 'measure' as const })),
  ].sort((a, b) => (b.removedAt ?? '').localeCompare(a.removedAt ?? ''));
