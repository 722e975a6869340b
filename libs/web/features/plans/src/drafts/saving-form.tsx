import { type FieldWords, SaveProblems, type VersionedSave } from '@samplan/web/data';
import { Button, Row, Stack, useTranslation } from '@samplan/web/ui';
import type { ReactNode } from 'react';

interface SavingFormProps<Changes extends object> {
  label: string;
  save: string;
  saving: VersionedSave<Changes>;
  words: FieldWords;
  onSubmit: () => void;
  onClose: () => void;
  /** Says where what is typed is kept. */
  line: ReactNode;
  children: ReactNode;
}

/** A form over a version; where others wrote in the same field meanwhile, both texts are shown in its place. */
export function SavingForm<Changes extends object>({
  label,
  save,
  saving,
  words,
  onSubmit,
  onClose,
  line,
  children,
}: SavingFormProps<Changes>) {
  const { t } = useTranslation();
  if (saving.conflicts.length > 0) return <SaveProblems saving={saving} words={words} />;
  return (
    <form
      noValidate
      className="pl-form"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <Stack gap="md">
        {children}
        <SaveProblems saving={saving} words={words} />
        <Row>
          <Button type="submit" busy={saving.saving}>
            {save}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {t('common.action.cancel')}
          </Button>
        </Row>
        {line}
      </Stack>
    </form>
  );
}
