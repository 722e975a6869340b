import { SaveProblems, useErrorText } from '@samplan/web/data';
import { zodResolver } from '@hookform/resolvers/zod';
import { editWhatMattersInput } from '@samplan/shared/contracts';
import { Button, Row, Stack, TextArea, useTranslation } from '@samplan/web/ui';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { DraftLine } from '../drafts/draft-line';
import { useFormDraft } from '../drafts/use-form-draft';
import { useWords } from '../words/use-words';
import { VersionsLink } from '../words/versions-link';
import { WhoSeesArea } from '../words/who-sees-area';
import { useEditWhatMatters } from './use-edit-what-matters';

const kept = ['text'] as const;

interface WhatMattersFormProps {
  planId: string;
  text: string;
  /** The version the writer began from; kept while others write, so that theirs is not overwritten. */
  version: number;
  onWritten: (version: number) => void;
  onClose: () => void;
}

export function WhatMattersForm({ planId, text, version, onWritten, onClose }: WhatMattersFormProps) {
  const { t } = useTranslation();
  const words = useWords();
  const [begun] = useState(version);
  const errorText = useErrorText();
  const form = useForm({
    defaultValues: { planId, expectedVersion: begun, text },
    resolver: zodResolver(editWhatMattersInput),
  });
  const { register, handleSubmit, formState, setFocus } = form;
  const draft = useFormDraft(form, { key: `words:${planId}`, area: 'COMMON', baseVersion: begun, fields: kept });
  const saving = useEditWhatMatters(planId, {
    onWritten,
    onDone: () => {
      draft.drop();
      onClose();
    },
  });
  useEffect(() => setFocus('text'), [setFocus]);
  if (saving.conflicts.length > 0) return <SaveProblems saving={saving} />;
  return (
    <form noValidate onSubmit={handleSubmit((values) => saving.save({ text: values.text }, values.expectedVersion))}>
      <Stack gap="sm">
        <TextArea
          {...register('text')}
          label={t('plans.writing')}
          description={words('whatMattersHelp')}
          error={errorText(formState.errors.text?.message ?? saving.fields['text'])}
          below={<WhoSeesArea area="COMMON" />}
          rows={4}
        />
        <DraftLine draft={draft} onThrownAway={() => form.reset({ planId, expectedVersion: begun, text })} />
        <SaveProblems saving={saving} />
        <Row>
          <Button type="submit" busy={saving.saving}>
            {t('common.action.save')}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {t('common.action.cancel')}
          </Button>
          <VersionsLink thingId={planId} />
        </Row>
      </Stack>
    </form>
  );
}
