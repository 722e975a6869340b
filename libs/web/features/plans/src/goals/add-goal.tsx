import { useBegun } from '@samplan/web/data';
import { KeptForm, useTranslation } from '@samplan/web/ui';
import { usePlan } from '../words/plan-context';
import { AddGoalForm } from './add-goal-form';

export function AddGoal({ first }: { first: boolean }) {
  const { t } = useTranslation();
  const { collaborationId } = usePlan();
  const begun = useBegun(collaborationId, 'goal:new');
  const add = t('plans.addGoal');
  return (
    <KeptForm
      label={begun ? t('kept.proceed') : add}
      spoken={begun ? `${t('kept.proceed')}: ${add}` : undefined}
      variant={first ? 'primary' : 'secondary'}
    >
      {(form) => <AddGoalForm {...form} />}
    </KeptForm>
  );
}
