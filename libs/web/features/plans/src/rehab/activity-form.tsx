import { usePress, useTypedMutation } from '@samplan/web/data';
import { TextField, useTranslation } from '@samplan/web/ui';
import { AddRehabActivityMutation } from '../graphql/rehab';
import { PressForm } from '../life/press-form';
import { useTyped } from '../life/use-typed';

interface ActivityFormProps {
  courseId: string;
  onSaved: () => void;
  onClose: () => void;
}

/** One thing more to train. */
export function ActivityForm({ courseId, onSaved, onClose }: ActivityFormProps) {
  const { t } = useTranslation();
  const press = usePress(useTypedMutation(AddRehabActivityMutation));
  const { typed, field } = useTyped({ what: '', howOften: '', who: '' }, press.fields);
  return (
    <PressForm
      label={t('evaluation.rehab.addActivity')}
      save={t('evaluation.rehab.saveActivity')}
      sending={press.sending}
      problem={press.problem}
      onSave={() => press.press({ input: { courseId, ...typed } })}
      onSaved={onSaved}
      onClose={onClose}
    >
      <TextField {...field('what')} label={t('evaluation.rehab.what')} description={t('evaluation.rehab.whatHelp')} />
      <TextField {...field('howOften')} label={t('evaluation.rehab.howOften')} optional />
      <TextField {...field('who')} label={t('evaluation.rehab.who')} optional />
    </PressForm>
  );
}
