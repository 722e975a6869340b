import { usePress } from '@samplan/web/data';
import { DateField, useTranslation } from '@samplan/web/ui';
import { useRef } from 'react';
import { SetGoalReviewMutation } from '../graphql/evaluation';
import { PressForm } from '../life/press-form';
import { useTyped } from '../life/use-typed';
import type { GoalToReview } from '../logic/reviews';
import { useKept } from '../words/use-kept';

/** When a goal is looked at on its own. */
export function DayForm({ goal, onSaved, onClose }: { goal: GoalToReview; onSaved: () => void; onClose: () => void }) {
  const { t } = useTranslation();
  const version = useRef(goal.version).current;
  const press = usePress(useKept(SetGoalReviewMutation, `${t('evaluation.day')} ${goal.title}`));
  const { typed, field } = useTyped({ reviewOn: goal.reviewOn ?? '' }, press.fields);
  return (
    <PressForm
      label={t('evaluation.day')}
      save={t('evaluation.saveDay')}
      press={press}
      onSave={() =>
        press.press({ input: { goalId: goal.id, expectedVersion: version, reviewOn: typed.reviewOn || null } })
      }
      onSaved={onSaved}
      onClose={onClose}
    >
      <DateField
        {...field('reviewOn')}
        label={t('evaluation.day')}
        description={t('evaluation.form.nextGoalHelp')}
        optional
      />
    </PressForm>
  );
}
