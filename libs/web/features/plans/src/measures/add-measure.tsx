import { type LifeArea, useBegun } from '@samplan/web/data';
import { KeptForm, type KeptFormHandle, useTranslation } from '@samplan/web/ui';
import { useRef } from 'react';
import { useFilled } from '../points/fill';
import { addMeasurePlace } from '../points/fill-places';
import { usePlan } from '../words/plan-context';
import { useWords } from '../words/use-words';
import { AddMeasureForm } from './add-measure-form';

export function AddMeasure(goal: { goalId: string; goalTitle: string; area: LifeArea }) {
  const { t } = useTranslation();
  const words = useWords();
  const { collaborationId } = usePlan();
  const begun = useBegun(collaborationId, `measure:new:${goal.goalId}`);
  const add = words('addMeasure');
  const form = useRef<KeptFormHandle>(null);
  const place = addMeasurePlace(goal.goalId);
  useFilled(place, () => form.current?.open());
  return (
    <div id={place}>
      <KeptForm
        ref={form}
        label={begun ? t('kept.proceed') : add}
        spoken={begun ? `${t('kept.proceed')}: ${add}` : undefined}
      >
        {(kept) => <AddMeasureForm {...goal} {...kept} />}
      </KeptForm>
    </div>
  );
}
