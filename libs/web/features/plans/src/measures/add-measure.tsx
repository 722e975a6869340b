import { type LifeArea, useBegun } from '@samplan/web/data';
import { KeptForm, useTranslation } from '@samplan/web/ui';
import { usePlan } from '../words/plan-context';
import { useWords } from '../words/use-words';
import { AddMeasureForm } from './add-measure-form';

export function AddMeasure(goal: { goalId: string; goalTitle: string; area: LifeArea }) {
  const { t } = useTranslation();
  const words = useWords();
  const { collaborationId } = usePlan();
  const begun = useBegun(collaborationId, `measure:new:${goal.goalId}`);
  const add = words('addMeasure');
  return (
    <KeptForm label={begun ? t('kept.proceed') : add} spoken={begun ? `${t('kept.proceed')}: ${add}` : undefined}>
      {(form) => <AddMeasureForm {...goal} {...form} />}
    </KeptForm>
  );
}
