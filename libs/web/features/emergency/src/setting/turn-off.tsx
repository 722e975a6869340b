import { FaultState, useSave } from '@samplan/web/data';
import { Button, Dialog, FormProblem, Row, Stack, Text, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { TurnOffMutation } from '../graphql/setting';

export function TurnOff({ id }: { id: string }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const { save, saving, errors, fault } = useSave(TurnOffMutation, (data) => data.endEmergencyGround.errors);
  const close = (): void => setAsking(false);
  return (
    <Row>
      <Button variant="secondary" tone="danger" onClick={() => setAsking(true)}>
        {t('emergency.setting.turnOff')}
      </Button>
      <Dialog open={asking} heading={t('emergency.setting.turnOffTitle')} onClose={close}>
        <Stack gap="md">
          <Text>{t('emergency.setting.turnOffText')}</Text>
          <FormProblem problem={errors.general?.message ?? null} fields={errors.fields} />
          {fault ? <FaultState fault={fault} /> : null}
          <Row>
            <Button
              tone="danger"
              busy={saving}
              onClick={() => void save({ input: { id } }).then((done) => done && close())}
            >
              {t('emergency.setting.turnOff')}
            </Button>
            <Button variant="tertiary" onClick={close}>
              {t('common.action.cancel')}
            </Button>
          </Row>
        </Stack>
      </Dialog>
    </Row>
  );
}
