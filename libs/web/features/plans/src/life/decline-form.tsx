import { dateInOslo } from '@samplan/shared/kernel';
import { usePress, useTypedMutation } from '@samplan/web/data';
import { DateField, Text, TextField, useTranslation } from '@samplan/web/ui';
import { DeclinePlanMutation } from '../graphql/plan-life';
import { useTypedDraft } from '../drafts/use-typed-draft';
import { usePlan } from '../words/plan-context';
import { PressForm } from './press-form';

interface DeclineFormProps {
  /** Of the plan that is wished for; null when there is none. */
  version: number | null;
  onSaved: () => void;
  onClose: () => void;
}

/** A no to a plan, and what the person keeps all the same. */
export function DeclineForm({ version, onSaved, onClose }: DeclineFormProps) {
  const { t } = useTranslation();
  const { collaborationId, name, reader } = usePlan();
  const press = usePress(useTypedMutation(DeclinePlanMutation));
  const own = reader === 'you';
  const { typed, field, ...kept } = useTypedDraft({ declinedOn: dateInOslo(new Date()), how: '' }, press.fields, {
    key: 'plan:decline',
  });
  return (
    <PressForm
      label={t(own ? 'planLife.decline.titleYou' : 'planLife.decline.title', { name })}
      save={t('planLife.decline.save')}
      press={press}
      onSave={() => press.press({ input: { collaborationId, expectedVersion: version, ...typed } })}
      onSaved={onSaved}
      onClose={onClose}
      kept={kept}
    >
      <Text>{t('planLife.decline.text')}</Text>
      <TextField {...field('how')} label={t(own ? 'planLife.decline.howYou' : 'planLife.decline.how')} />
      {own ? null : <DateField {...field('declinedOn')} label={t('planLife.decline.on')} />}
    </PressForm>
  );
}
