import { logReviewOutcomes } from '@samplan/shared/contracts';
import { type LogControlSignalViewFragment, type ReviewLogSignalInput, useSave } from '@samplan/web/data';
import { Button, Notice, RadioGroup, Row, Stack, TextArea, useTranslation } from '@samplan/web/ui';
import { type FormEvent, useState } from 'react';
import { ReviewLogSignalMutation } from '../graphql/log-control';

type Outcome = ReviewLogSignalInput['outcome'];
const outcomes = logReviewOutcomes.map((outcome) => outcome.toUpperCase() as Outcome);

interface ReviewFormProps {
  signal: LogControlSignalViewFragment;
  about: string;
  onSaved: () => void;
  onClose: () => void;
}

/** What came of asking. It stays as it is written; something new is a line more. */
export function ReviewForm({ signal, about, onSaved, onClose }: ReviewFormProps) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<Outcome>('EXPLAINED');
  const [note, setNote] = useState('');
  const { save, saving, errors, fault } = useSave(ReviewLogSignalMutation, (data) => data.reviewLogSignal.errors);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { viewerId, onDate } = signal;
    if (await save({ input: { signal: signal.signal, viewerId, onDate, outcome, note } })) onSaved();
  };
  return (
    <form noValidate aria-label={`${t('logControl.review.open')}: ${about}`} onSubmit={(event) => void submit(event)}>
      <Stack gap="sm">
        <RadioGroup
          legend={t('logControl.review.outcome')}
          name={`outcome ${about}`}
          options={outcomes.map((value) => ({ value, label: t(`vocabulary.logReviewOutcome.${value}`) }))}
          value={outcome}
          onChange={(value) => setOutcome(value as Outcome)}
        />
        <TextArea
          label={t('logControl.review.note')}
          description={t('logControl.review.noteHelp')}
          value={note}
          error={errors.fields['note']}
          onChange={(event) => setNote(event.target.value)}
        />
        {fault || errors.general ? (
          <Notice tone="danger" announce>
            {errors.general?.message ?? t('logControl.review.failed')}
          </Notice>
        ) : null}
        <Row>
          <Button type="submit" busy={saving}>
            {t('logControl.review.save')}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {t('common.action.cancel')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
