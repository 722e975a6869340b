import type { LifeArea, RecordMandateInput } from '@samplan/web/data';
import { Checkbox, TextField, useTranslation } from '@samplan/web/ui';
import { AreaChoice } from './area-choice';
import { LevelChoice } from './level-choice';

/** What the authority has decided, as it is typed. */
export interface Mandate {
  authority: string;
  areas: LifeArea[];
  level: RecordMandateInput['level'];
  mayConsent: boolean;
}

export const noMandate: Mandate = { authority: '', areas: [], level: 'READ', mayConsent: false };

interface MandateFieldsProps {
  value: Mandate;
  onChange: (mandate: Mandate) => void;
  fields: Record<string, string>;
}

export function MandateFields({ value, onChange, fields }: MandateFieldsProps) {
  const { t } = useTranslation();
  const set = (part: Partial<Mandate>): void => onChange({ ...value, ...part });
  return (
    <>
      <TextField
        label={t('consent.authority')}
        value={value.authority}
        onChange={(event) => set({ authority: event.target.value })}
        error={fields['authority']}
      />
      <AreaChoice
        legend={t('consent.areas')}
        value={value.areas}
        onChange={(areas) => set({ areas })}
        error={fields['areas']}
      />
      <LevelChoice value={value.level} onChange={(level) => set({ level })} error={fields['level']} />
      <Checkbox
        label={t('consent.mayConsent')}
        checked={value.mayConsent}
        onChange={(event) => set({ mayConsent: event.target.checked })}
      />
    </>
  );
}
