import { SaveProblems } from '@samplan/web/data';
import { zodResolver } from '@hookform/resolvers/zod';
import { editWhatMattersInput } from '@samplan/shared/contracts';
import { Button, Row, Stack, TextArea, useTranslation } from '@samplan/web/ui';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useErrorText } from '../words/error-text';
import { useWords } from '../words/use-words';
import { WhoSeesArea } from '../words/who-sees-area';
import { useEditWhatMatters } from './use-edit-what-matters';

interface WhatMattersFormProps {
  planId: string;
  text: string;
  /** The version the writer began from; kept while others write, so that theirs is not overwritten. */
  version: number;
  onDraft: (draft: { text: string; version: number }) => void;
  onWritten: (version: number) => void;
  onDone: () => void;
  onClose: () => void;
}

export function WhatMattersForm({ planId, text, version, onDraft, onWritten, onDone, onClose }: WhatMattersFormProps) {
  const { t } = useTranslation();
  const words = useWords();
  const [begun] = useState(version);
  const errorText = useErrorText();
  const saving = useEditWhatMatters(planId, { onWritten, onDone });
  const { register, handleSubmit, formState, setFocus } = useForm({
    defaultValues: { planId, expectedVersion: begun, text },
    resolver: zodResolver(editWhatMattersInput),
  });
  const field = register('text', {
    onChange: (event: { target: { value: string } }) => onDraft({ text: event.target.value, version: begun }),
  });
  useEffect(() => setFocus('text'), [setFocus]);
  if (saving.conflicts.length > 0) return <SaveProblems saving={saving} />;
  return (
    <form noValidate onSubmit={handleSubmit((values) => saving.save({ text: values.text }, values.expectedVersion))}>
      <Stack gap="sm">
        <TextArea
          {...field}
          label={t('plans.writing')}
          description={words('whatMattersHelp')}
          error={errorText(formState.errors.text?.message ?? saving.fields['text'])}
          below={<WhoSeesArea area="COMMON" />}
          rows={4}
        />
        <SaveProblems saving={saving} />
        <Row>
          <Button type="submit" busy={saving.saving}>
            {t('common.action.save')}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {t('common.action.cancel')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
