import { useBegun } from '@samplan/web/data';
import { KeptForm, type KeptFormHandle, useTranslation } from '@samplan/web/ui';
import { useRef } from 'react';
import { useFilled } from '../points/fill';
import { places } from '../points/fill-places';
import { usePlan } from '../words/plan-context';
import { AddGoalForm } from './add-goal-form';

export function AddGoal({ first }: { first: boolean }) {
  const { t } = useTranslation();
  const { collaborationId } = usePlan();
  const begun = useBegun(collaborationId, 'goal:new');
  const add = t('plans.addGoal');
  const form = useRef<KeptFormHandle>(null);
  useFilled(places.GOALS, () => form.current?.open());
  return (
    <KeptForm
      ref={form}
      label={begun ? t('kept.proceed') : add}
      spoken={begun ? `${t('kept.proceed')}: ${add}` : undefined}
      variant={first ? 'primary' : 'secondary'}
    >
      {(kept) => <AddGoalForm {...kept} />}
    </KeptForm>
  );
}
