import { maxLine } from '@samplan/shared/contracts';
import { Button, Notice, Row, Stack, TextArea, useTranslation, WhoSees } from '@samplan/web/ui';
import { newId } from '@samplan/web/data';
import { useState } from 'react';

interface LineFormProps {
  label: string;
  whoSees: string;
  send: string;
  /** True when it was taken; what was written stays otherwise. */
  onSend: (text: string, idempotencyKey: string) => Promise<string | true>;
  onClose?: () => void;
}

/** A few lines to somebody. What is written stays until it has arrived, and the same press arrives once. */
export function LineForm({ label, whoSees, send, onSend, onClose }: LineFormProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [key, setKey] = useState(newId);
  const [sending, setSending] = useState(false);
  const [fault, setFault] = useState<{ field: string | null; general: string | null }>({ field: null, general: null });

  const submit = async (): Promise<void> => {
    if (text.trim() === '') return setFault({ field: t('errors.FIELD_REQUIRED'), general: null });
    if (text.trim().length > maxLine) return setFault({ field: t('errors.FIELD_TOO_LONG'), general: null });
    setSending(true);
    const outcome = await onSend(text, key);
    setSending(false);
    if (outcome !== true) return setFault({ field: null, general: outcome });
    setText('');
    setKey(newId());
    setFault({ field: null, general: null });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Stack gap="sm">
        <TextArea
          label={label}
          rows={3}
          value={text}
          onChange={(event) => setText(event.target.value)}
          error={fault.field}
          below={<WhoSees>{whoSees}</WhoSees>}
        />
        {fault.general ? <Notice tone="danger">{fault.general}</Notice> : null}
        <Row>
          <Button type="submit" busy={sending}>
            {send}
          </Button>
          {onClose ? (
            <Button variant="tertiary" onClick={onClose}>
              {t('common.action.cancel')}
            </Button>
          ) : null}
        </Row>
      </Stack>
    </form>
  );
}
