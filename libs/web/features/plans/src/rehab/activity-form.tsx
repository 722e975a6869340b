import { type LifeArea, usePress } from '@samplan/web/data';
import { TextField, useTranslation } from '@samplan/web/ui';
import { AddRehabActivityMutation } from '../graphql/rehab';
import { PressForm } from '../life/press-form';
import { useTypedDraft } from '../drafts/use-typed-draft';
import { useKept } from '../words/use-kept';

interface ActivityFormProps {
  courseId: string;
  area: LifeArea;
  onSaved: () => void;
  onClose: () => void;
}

/** One thing more to train. */
export function ActivityForm({ courseId, area, onSaved, onClose }: ActivityFormProps) {
  const { t } = useTranslation();
  const press = usePress(useKept(AddRehabActivityMutation, ({ input }) => input.what));
  const { typed, field, ...kept } = useTypedDraft({ what: '', howOften: '', who: '' }, press.fields, {
    key: `activity:${courseId}`,
    area,
  });
  return (
    <PressForm
      label={t('evaluation.rehab.addActivity')}
      save={t('evaluation.rehab.saveActivity')}
      press={press}
      onSave={() => press.press({ input: { courseId, ...typed } })}
      onSaved={onSaved}
      onClose={onClose}
      kept={kept}
    >
      <TextField {...field('what')} label={t('evaluation.rehab.what')} description={t('evaluation.rehab.whatHelp')} />
      <TextField {...field('howOften')} label={t('evaluation.rehab.howOften')} optional />
      <TextField {...field('who')} label={t('evaluation.rehab.who')} optional />
    </PressForm>
  );
}
