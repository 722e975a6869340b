import { KeptForm, useTranslation } from '@samplan/web/ui';
import { AddGoalForm } from './add-goal-form';

export function AddGoal({ first }: { first: boolean }) {
  const { t } = useTranslation();
  return (
    <KeptForm label={t('plans.addGoal')} variant={first ? 'primary' : 'secondary'}>
      {(form) => <AddGoalForm {...form} />}
    </KeptForm>
  );
}
