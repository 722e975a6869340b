import { SaveProblems, type FieldWords, type VersionedSave } from '@samplan/web/data';
import { Button, Row, Stack, useTranslation } from '@samplan/web/ui';
import { type ReactNode, useEffect, useRef } from 'react';

interface TeamFormProps<Changes extends object> {
  label: string;
  /** What the button that sends it says. */
  send: string;
  tone?: 'accent' | 'danger';
  saving: VersionedSave<Changes>;
  words?: FieldWords;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A form whose text stays whatever comes back; the first field that was refused takes the focus. */
export function TeamForm<Changes extends object>(props: TeamFormProps<Changes>) {
  const { label, send, tone, saving, words, onSubmit, onClose, children } = props;
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const refused = Object.keys(saving.fields).join(' ');
  useEffect(() => {
    if (refused) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refused]);
  const collided = saving.conflicts.length > 0;
  return (
    <form
      ref={form}
      noValidate
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <Stack gap="md">
        <div hidden={collided}>
          <Stack gap="md">{children}</Stack>
        </div>
        <SaveProblems saving={saving} words={words} />
        {collided ? null : (
          <Row>
            <Button type="submit" tone={tone} busy={saving.saving}>
              {send}
            </Button>
            <Button variant="tertiary" onClick={onClose}>
              {t('common.action.cancel')}
            </Button>
          </Row>
        )}
      </Stack>
    </form>
  );
}
