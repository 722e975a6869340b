import type { LifeArea } from '@samplan/web/data';
import { KeptForm } from '@samplan/web/ui';
import { useWords } from '../words/use-words';
import { AddMeasureForm } from './add-measure-form';

export function AddMeasure(goal: { goalId: string; goalTitle: string; area: LifeArea }) {
  const words = useWords();
  return <KeptForm label={words('addMeasure')}>{(form) => <AddMeasureForm {...goal} {...form} />}</KeptForm>;
}
