import { FaultState, useSave } from '@samplan/web/data';
import { Button, FormProblem, Row, Stack, TextArea, useTranslation, WhoSees } from '@samplan/web/ui';
import { type FormEvent, useState } from 'react';
import { ReviewMutation } from '../graphql/afterwards';

interface ReviewFormProps {
  id: string;
  label: string;
  onClose: () => void;
}

export function ReviewForm({ id, label, onClose }: ReviewFormProps) {
  const { t } = useTranslation();
  const [note, setNote] = useState('');
  const { save, saving, errors, fault } = useSave(ReviewMutation, (data) => data.reviewEmergencyAccess.errors);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void save({ input: { id, note } });
  };
  return (
    <form noValidate onSubmit={submit} aria-label={label}>
      <Stack gap="md">
        <TextArea
          label={t('emergency.reviews.note')}
          description={t('emergency.reviews.noteHelp')}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          error={errors.fields['note']}
          below={<WhoSees>{t('emergency.reviews.noteSeen')}</WhoSees>}
        />
        <FormProblem problem={errors.general?.message ?? null} fields={errors.fields} />
        {fault ? <FaultState fault={fault} /> : null}
        <Row>
          <Button type="submit" busy={saving}>
            {t('emergency.reviews.save')}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {t('common.action.cancel')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
