import { zodResolver } from '@hookform/resolvers/zod';
import { setMeasureStatusInput } from '@samplan/shared/contracts';
import { type MeasureViewFragment, SaveProblems } from '@samplan/web/data';
import { Button, Row, Stack, TextField, useTranslation } from '@samplan/web/ui';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { useErrorText } from '../words/error-text';
import { WhoSeesArea } from '../words/who-sees-area';
import { useMeasureWords } from './use-measure-words';
import type { useSetStatus } from './use-set-status';

interface StopFormProps {
  measure: MeasureViewFragment;
  saving: ReturnType<typeof useSetStatus>;
  onClose: () => void;
}

/** Nothing is stopped without saying why. */
export function StopForm({ measure, saving, onClose }: StopFormProps) {
  const { t } = useTranslation();
  const measureWords = useMeasureWords();
  const errorText = useErrorText();
  const { register, handleSubmit, formState, setFocus } = useForm({
    defaultValues: { id: measure.id, expectedVersion: measure.version, status: 'stopped' as const, reason: '' },
    resolver: zodResolver(setMeasureStatusInput),
  });
  useEffect(() => setFocus('reason'), [setFocus]);
  return (
    <form
      noValidate
      className="pl-form"
      aria-label={t('plans.stopTitle', { title: measure.title })}
      onSubmit={handleSubmit(({ reason, expectedVersion }) =>
        saving.save({ status: 'STOPPED', reason: reason ?? '' }, expectedVersion),
      )}
    >
      <Stack gap="md">
        <TextField
          {...register('reason')}
          label={t('plans.stopReason')}
          error={errorText(formState.errors.reason?.message ?? saving.fields['reason'])}
          below={<WhoSeesArea area={measure.lifeArea} />}
        />
        <SaveProblems saving={saving} words={measureWords} />
        <Row>
          <Button type="submit" tone="danger" busy={saving.saving}>
            {t('plans.stopConfirm')}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {t('common.action.cancel')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
