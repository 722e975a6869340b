import {
  changedFields,
  type EditRehabActivityInput,
  type FieldWords,
  type LifeArea,
  type RehabCourseViewFragment,
  saveOutcome,
  useVersionedSave,
} from '@samplan/web/data';
import { TextField, useTranslation } from '@samplan/web/ui';
import { useRef } from 'react';
import { EditRehabActivityMutation } from '../graphql/rehab';
import { SavingForm } from '../drafts/saving-form';
import { useTypedDraft } from '../drafts/use-typed-draft';
import { useKept } from '../words/use-kept';

type Changes = Partial<Pick<EditRehabActivityInput, 'what' | 'howOften' | 'who'>>;

interface EditActivityFormProps {
  activity: RehabCourseViewFragment['activities'][number];
  area: LifeArea;
  onSaved: () => void;
  onClose: () => void;
}

/** Mends what is trained; what the person has said of how it goes stands. */
export function EditActivityForm({ activity, area, onSaved, onClose }: EditActivityFormProps) {
  const { t } = useTranslation();
  // What one began from, so that what others write meanwhile is not overwritten unseen.
  const { id, version, what, howOften, who } = useRef(activity).current;
  const first = { what, howOften: howOften ?? '', who: who ?? '' };
  const { execute } = useKept(EditRehabActivityMutation, what);
  const saving = useVersionedSave<Changes>(
    async (changes, expectedVersion) => {
      const { data, fault } = await execute({ input: { id, expectedVersion, ...changes } });
      return saveOutcome(fault ? { fault } : data.editRehabActivity);
    },
    () => {
      kept.drop();
      onSaved();
    },
  );
  const { typed, field, baseVersion, ...kept } = useTypedDraft(first, saving.fields, {
    key: `edit-activity:${id}`,
    area,
    version,
  });
  const words: FieldWords = {
    label: (name) => t(`evaluation.rehab.${name as keyof typeof first}`),
    isText: () => true,
    read: (_name, value) => value ?? '',
  };
  const submit = (): void => {
    const changed = changedFields(first, typed);
    if (Object.keys(changed).length === 0) onClose();
    else saving.save(changed, baseVersion);
  };
  return (
    <SavingForm
      label={t('evaluation.rehab.editActivityOf', { what })}
      save={t('evaluation.rehab.saveActivity')}
      saving={saving}
      words={words}
      onSubmit={submit}
      onClose={onClose}
      line={kept.line}
    >
      <TextField {...field('what')} label={t('evaluation.rehab.what')} description={t('evaluation.rehab.whatHelp')} />
      <TextField {...field('howOften')} label={t('evaluation.rehab.howOften')} optional />
      <TextField {...field('who')} label={t('evaluation.rehab.who')} optional />
    </SavingForm>
  );
}
