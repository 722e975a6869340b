import { dateInOslo, daysAfter } from '@samplan/shared/kernel';
import { type MutationState, usePress } from '@samplan/web/data';
import { DateField, TextArea, TextField, useTranslation, WhoSees } from '@samplan/web/ui';
import { PressForm } from './press-form';
import { useTypedKept } from '../drafts/use-typed-kept';

interface Decision {
  input: { collaborationId: string; grounds: string; decidedOn: string; appealBy: string; appealBody: string };
}

interface RefusalFormProps {
  collaborationId: string;
  /** Where what is typed is kept, and as what. */
  draft: { collaborationId: string; key: string };
  name: string;
  label: string;
  /** Who will read it. */
  whoSees: string;
  setting: { appealWeeks: number; appealBody: string };
  mutation: MutationState<object, Decision>;
  onSaved: () => void;
  onClose: () => void;
}

/** A decision the person can appeal: why, until when, to whom. */
export function RefusalForm({
  collaborationId,
  draft,
  name,
  label,
  whoSees,
  setting,
  mutation,
  ...form
}: RefusalFormProps) {
  const { t } = useTranslation();
  const press = usePress(mutation);
  const today = dateInOslo(new Date());
  const { typed, field, ...kept } = useTypedKept(
    {
      grounds: '',
      decidedOn: today,
      appealBy: daysAfter(today, setting.appealWeeks * 7),
      appealBody: setting.appealBody,
    },
    press.fields,
    draft,
  );
  return (
    <PressForm
      label={label}
      save={t('planLife.refusal.save')}
      press={press}
      onSave={() => press.press({ input: { collaborationId, ...typed } })}
      kept={kept}
      {...form}
    >
      <TextArea
        {...field('grounds')}
        label={t('planLife.refusal.grounds')}
        description={t('planLife.refusal.groundsHelp', { name })}
        below={<WhoSees>{whoSees}</WhoSees>}
      />
      <DateField {...field('decidedOn')} label={t('planLife.refusal.decidedOn')} />
      <DateField {...field('appealBy')} label={t('planLife.refusal.appealBy')} />
      <TextField {...field('appealBody')} label={t('planLife.refusal.appealBody')} />
    </PressForm>
  );
}
