import type { GoalViewFragment } from '@samplan/web/data';
import { AppLink, paths, useTranslation } from '@samplan/web/ui';
import { usePlan } from '../words/plan-context';

/** From a goal to how it has gone, and to where one says how it goes now. */
export function ToEvaluation({
  goal: { id, title, state },
}: {
  goal: Pick<GoalViewFragment, 'id' | 'title' | 'state'>;
}) {
  const { t } = useTranslation();
  const { collaborationId, reader } = usePlan();
  const label = t(reader === 'you' ? 'goals.tabs.evaluationYou' : 'goals.tabs.evaluation');
  if (state === 'SET_ASIDE') return null;
  return (
    <AppLink to={paths.evaluation(collaborationId)} hash={`goal-${id}`} aria-label={`${label}: ${title}`}>
      {label}
    </AppLink>
  );
}
