import { DateField, Select, TextField, useTranslation, WhoSees } from '@samplan/web/ui';

export interface Named {
  id: string;
  name: string;
}

export interface Decision {
  reason: string;
  legalGround: string;
  decidedById: string;
  until: string;
}

export const noDecision: Decision = { reason: '', legalGround: '', decidedById: '', until: '' };

interface DecisionFieldsProps {
  value: Decision;
  onChange: (value: Decision) => void;
  errors: Record<string, string>;
  deciders: readonly Named[];
}

/** Why, on which legal ground, by whose decision and until when. */
export function DecisionFields({ value, onChange, errors, deciders }: DecisionFieldsProps) {
  const { t } = useTranslation();
  const field = (name: keyof Decision) => ({
    value: value[name],
    error: errors[name],
    onChange: (event: { target: { value: string } }) => onChange({ ...value, [name]: event.target.value }),
  });
  return (
    <>
      <TextField
        label={t('guard.why')}
        description={t('guard.whyHelp')}
        {...field('reason')}
        below={<WhoSees>{t('guard.seen')}</WhoSees>}
      />
      <TextField label={t('guard.legalGround')} description={t('guard.legalGroundHelp')} {...field('legalGround')} />
      <Select
        label={t('guard.decider')}
        placeholder={t('guard.choose')}
        options={deciders.map(({ id, name }) => ({ value: id, label: name }))}
        {...field('decidedById')}
      />
      <DateField label={t('guard.untilField')} description={t('guard.untilHelp')} {...field('until')} />
    </>
  );
}
