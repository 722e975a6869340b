import type { OutsiderInput } from '@samplan/web/data';
import { Button, RadioGroup, Stack, Text, TextField, useTranslation } from '@samplan/web/ui';

export type Outsider = Pick<OutsiderInput, 'kind' | 'givenName' | 'familyName'> & { profession?: string };
export const noOutsider: Outsider = { kind: 'PROFESSIONAL', givenName: '', familyName: '' };

interface OutsiderFieldsProps {
  outsider: Outsider;
  onChange: (outsider: Outsider) => void;
  onBack: () => void;
  errors: Record<string, string>;
}

/** Somebody with no place in the program yet: a GP, a hospital, a volunteer. */
export function OutsiderFields({ outsider, onChange, onBack, errors }: OutsiderFieldsProps) {
  const { t } = useTranslation();
  return (
    <Stack gap="sm">
      <Text subtle>{t('teams.outsiderText')}</Text>
      <RadioGroup
        legend={t('teams.outsiderKind')}
        name="outsider-kind"
        inline
        options={(['PROFESSIONAL', 'CITIZEN'] as const).map((value) => ({
          value,
          label: t(`vocabulary.personKind.${value}`),
        }))}
        value={outsider.kind}
        onChange={(kind) => onChange({ ...outsider, kind: kind === 'CITIZEN' ? 'CITIZEN' : 'PROFESSIONAL' })}
      />
      <TextField
        label={t('teams.givenName')}
        value={outsider.givenName}
        onChange={(event) => onChange({ ...outsider, givenName: event.target.value })}
        error={errors['outsider.givenName']}
      />
      <TextField
        label={t('teams.familyName')}
        value={outsider.familyName}
        onChange={(event) => onChange({ ...outsider, familyName: event.target.value })}
        error={errors['outsider.familyName']}
      />
      {outsider.kind === 'PROFESSIONAL' ? (
        <TextField
          label={t('teams.profession')}
          value={outsider.profession ?? ''}
          onChange={(event) => onChange({ ...outsider, profession: event.target.value })}
          error={errors['outsider.profession']}
        />
      ) : null}
      <div>
        <Button variant="tertiary" onClick={onBack}>
          {t('teams.chooseOther')}
        </Button>
      </div>
    </Stack>
  );
}
