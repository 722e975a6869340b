import { type NumberWord, useSave } from '@samplan/web/data';
import { TextField, useTranslation } from '@samplan/web/ui';
import { NoteNumberMutation } from '../graphql/numbers';
import { Form } from '../parts/form';

interface NumberFormProps {
  person: { id: string; name: string };
  onNoted: (word: NumberWord) => void;
  onClose: () => void;
}

/** One types the number of an employee; it counts when two have typed the same. */
export function NumberForm({ person, onNoted, onClose }: NumberFormProps) {
  const { t } = useTranslation();
  const saving = useSave(NoteNumberMutation, ({ noteWorkNumber }) => noteWorkNumber.errors);
  return (
    <Form
      label={`${t('organisations.numbers.type')}: ${person.name}`}
      submitLabel={t('organisations.numbers.save')}
      saving={saving}
      onCancel={onClose}
      onSubmit={async (values) => {
        const saved = await saving.save({ input: { personId: person.id, nationalId: values.text('nationalId') } });
        if (saved?.noteWorkNumber.word) onNoted(saved.noteWorkNumber.word);
      }}
    >
      <TextField
        name="nationalId"
        label={t('organisations.numbers.field')}
        description={t('organisations.numbers.help')}
        inputMode="numeric"
        autoComplete="off"
        error={saving.errors.fields['nationalId']}
      />
    </Form>
  );
}
