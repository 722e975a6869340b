import { zodResolver } from '@hookform/resolvers/zod';
import { setMeasureStatusInput } from '@samplan/shared/contracts';
import { type MeasureViewFragment, SaveProblems, useErrorText } from '@samplan/web/data';
import { Button, Row, Stack, TextField, useTranslation } from '@samplan/web/ui';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { DraftLine } from '../drafts/draft-line';
import { useFormDraft } from '../drafts/use-form-draft';
import { usePlan } from '../words/plan-context';
import { WhoSeesArea } from '../words/who-sees-area';
import { useMeasureWords } from './use-measure-words';
import { type NewStatus, useSetStatus } from './use-set-status';

interface StopFormProps {
  measure: MeasureViewFragment;
  /** Told how it stands now; null when the step waits on the device. */
  onSaved: (now: NewStatus | null) => void;
  onClose: () => void;
}

const kept = ['reason'] as const;

/** Nothing is stopped without saying why. */
export function StopForm({ measure, onSaved, onClose }: StopFormProps) {
  const { t } = useTranslation();
  const measureWords = useMeasureWords();
  const errorText = useErrorText();
  const { collaborationId } = usePlan();
  const saving = useSetStatus(measure, collaborationId, (now) => {
    draft.drop();
    onSaved(now);
  });
  const form = useForm({
    defaultValues: { id: measure.id, expectedVersion: measure.version, status: 'stopped' as const, reason: '' },
    resolver: zodResolver(setMeasureStatusInput),
  });
  const { register, handleSubmit, formState, setFocus } = form;
  const draft = useFormDraft(form, {
    key: `stop:${measure.id}`,
    area: measure.lifeArea,
    baseVersion: measure.version,
    fields: kept,
  });
  useEffect(() => setFocus('reason'), [setFocus]);
  return (
    <form
      noValidate
      className="pl-form"
      aria-label={t('plans.stopTitle', { title: measure.title })}
      onSubmit={handleSubmit(({ reason }) => saving.save({ status: 'STOPPED', reason: reason ?? '' }, measure.version))}
    >
      <Stack gap="md">
        <TextField
          {...register('reason')}
          label={t('plans.stopReason')}
          error={errorText(formState.errors.reason?.message ?? saving.fields['reason'])}
          below={<WhoSeesArea area={measure.lifeArea} />}
        />
        <DraftLine draft={draft} onThrownAway={() => form.reset()} />
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
