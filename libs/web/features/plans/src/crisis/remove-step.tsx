import { type CrisisStepViewFragment, FaultState, useSave } from '@samplan/web/data';
import { Button, Dialog, Notice, Row, Stack, Text, useTranslation } from '@samplan/web/ui';
import { RemoveCrisisStepMutation } from '../graphql/crisis-steps';

/** Asks once: what is taken away is gone from the page of everybody. */
export function RemoveStep({ step, onClose }: { step: CrisisStepViewFragment; onClose: () => void }) {
  const { t } = useTranslation();
  const { save, saving, errors, fault } = useSave(RemoveCrisisStepMutation, (data) => data.removeCrisisStep.errors);
  const sign = step.earlyWarning;
  return (
    <Dialog open heading={t('crisis.removeTitle', { sign })} onClose={onClose}>
      <Stack gap="md">
        <Text>{t('crisis.removeText')}</Text>
        {errors.general ? (
          <Notice tone="danger" announce>
            <p>{errors.general.message}</p>
          </Notice>
        ) : null}
        {fault ? <FaultState fault={fault} /> : null}
        <Row>
          <Button
            tone="danger"
            busy={saving}
            onClick={() => void save({ input: { id: step.id } }).then((done) => done && onClose())}
          >
            {t('crisis.remove')}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {t('common.action.cancel')}
          </Button>
        </Row>
      </Stack>
    </Dialog>
  );
}
