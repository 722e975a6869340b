import { type OutsiderInput, useWholeList } from '@samplan/web/data';
import { Button, RadioGroup, Select, Stack, Text, TextField, useTranslation } from '@samplan/web/ui';
import { WorkplacesQuery } from '../graphql/team-page';

export type Outsider = Pick<OutsiderInput, 'kind' | 'givenName' | 'familyName' | 'profession' | 'unitId'>;
export const noOutsider: Outsider = { kind: 'PROFESSIONAL', givenName: '', familyName: '', unitId: null };

interface OutsiderFieldsProps {
  outsider: Outsider;
  onChange: (outsider: Outsider) => void;
  onBack: () => void;
  errors: Record<string, string>;
}

/** Somebody with no place in the program yet: a GP, a hospital, a volunteer. */
export function OutsiderFields({ outsider, onChange, onBack, errors }: OutsiderFieldsProps) {
  const { t } = useTranslation();
  const set = (part: Partial<Outsider>): void => onChange({ ...outsider, ...part });
  const units = useWholeList(WorkplacesQuery, {}, ({ unitDirectory }) => unitDirectory);
  const professional = outsider.kind === 'PROFESSIONAL';
  return (
    <Stack gap="md">
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
        onChange={(kind) => set({ kind: kind === 'CITIZEN' ? 'CITIZEN' : 'PROFESSIONAL', profession: undefined })}
      />
      <TextField
        label={t('teams.givenName')}
        value={outsider.givenName}
        onChange={(event) => set({ givenName: event.target.value })}
        error={errors['outsider.givenName']}
      />
      <TextField
        label={t('teams.familyName')}
        value={outsider.familyName}
        onChange={(event) => set({ familyName: event.target.value })}
        error={errors['outsider.familyName']}
      />
      {professional ? (
        <TextField
          label={t('teams.profession')}
          optional
          value={outsider.profession ?? ''}
          onChange={(event) => set({ profession: event.target.value || undefined })}
          error={errors['outsider.profession']}
        />
      ) : null}
      <Select
        label={t('teams.outsiderUnit')}
        description={t('teams.outsiderUnitHelp')}
        placeholder={t('teams.outsiderUnitNone')}
        options={units.map(({ id, name }) => ({ value: id, label: name }))}
        value={outsider.unitId ?? ''}
        onChange={(event) => set({ unitId: event.target.value || null })}
        error={errors['outsider.unitId']}
      />
      <div>
        <Button variant="tertiary" onClick={onBack}>
          {t('teams.chooseOther')}
        </Button>
      </div>
    </Stack>
  );
}
