import { type CourseMoment, usePress } from '@samplan/web/data';
import { RadioGroup, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { SaidBox } from '../evaluation/evaluate-form';
import { RateRehabActivityMutation } from '../graphql/rehab';
import { PressForm } from '../life/press-form';
import { usePlan } from '../words/plan-context';
import { useKept } from '../words/use-kept';

interface RatingFormProps {
  activityId: string;
  moment: CourseMoment;
  rating: number | null;
  label: string;
  onSaved: () => void;
  onClose: () => void;
}

const numbers = Array.from({ length: 10 }, (_, index) => String(index + 1));

/** From one to ten, as the person says. */
export function RatingForm({ activityId, moment, rating, label, onSaved, onClose }: RatingFormProps) {
  const { t } = useTranslation();
  const { name, reader } = usePlan();
  const own = reader === 'you';
  const press = usePress(useKept(RateRehabActivityMutation, ({ input }) => `${label} ${input.rating}`));
  const [chosen, setChosen] = useState(rating === null ? '' : String(rating));
  const [said, setSaid] = useState(false);
  return (
    <PressForm
      label={label}
      save={t('evaluation.rehab.saveRating')}
      press={press}
      onSave={() =>
        press.press({
          input: { id: activityId, moment, rating: Number(chosen), ...(own ? {} : { saidByPerson: said }) },
        })
      }
      onSaved={onSaved}
      onClose={onClose}
    >
      <RadioGroup
        legend={own ? t('evaluation.rehab.question') : t('evaluation.rehab.questionOther', { name })}
        description={t('evaluation.rehab.scaleHelp')}
        name={`${activityId}-${moment}`}
        inline
        options={numbers.map((value) => ({ value, label: value }))}
        value={chosen || null}
        onChange={setChosen}
        error={press.fields['rating']}
      />
      {own ? null : <SaidBox checked={said} error={press.fields['saidByPerson']} onChange={setSaid} />}
    </PressForm>
  );
}
