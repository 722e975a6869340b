import { FaultState, useSave } from '@samplan/web/data';
import { AskFirst, FormProblem, Stack, Text, useTranslation } from '@samplan/web/ui';
import { EndMutation } from '../graphql/access';

export function EndAccess({ id, onEnd }: { id: string; onEnd: () => void }) {
  const { t } = useTranslation();
  const { save, saving, errors, fault } = useSave(EndMutation, (data) => data.endEmergencyAccess.errors);
  return (
    <Stack gap="sm">
      <Text subtle>{t('emergency.access.endWhy')}</Text>
      <FormProblem problem={errors.general?.message ?? null} fields={errors.fields} />
      {fault ? <FaultState fault={fault} /> : null}
      <AskFirst
        variant="secondary"
        label={t('emergency.access.end')}
        question={t('emergency.access.endSure')}
        yes={t('emergency.access.endYes')}
        busy={saving}
        onYes={() => void save({ input: { id } }).then((done) => done && onEnd())}
      />
    </Stack>
  );
}
