import type { GoalViewFragment } from '@samplan/web/data';
import { Tag, useFormat, useTranslation } from '@samplan/web/ui';

/** How a goal stands, when it is not simply being worked on. */
export function GoalState({ goal }: { goal: Pick<GoalViewFragment, 'state' | 'settledAt' | 'stateReason'> }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (goal.state === 'OPEN') return null;
  if (goal.state === 'REACHED')
    return (
      <Tag tone="success">
        {goal.settledAt ? t('goals.reachedOn', { date: format.date(goal.settledAt) }) : t('goals.state.REACHED')}
      </Tag>
    );
  return <Tag>{t('goals.setAside', { reason: goal.stateReason ?? '' })}</Tag>;
}
