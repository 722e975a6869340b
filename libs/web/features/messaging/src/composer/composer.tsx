import { sendMessageInput } from '@samplan/shared/contracts';
import { Button, PaperplaneIcon, TextArea, useSecondLook, useTranslation, WhoSees } from '@samplan/web/ui';
import { type KeyboardEvent, type RefObject, useState } from 'react';
import { useTouch } from './use-touch';

interface ComposerProps {
  field: RefObject<HTMLTextAreaElement | null>;
  text: string;
  onText: (text: string) => void;
  onSend: (body: string) => void;
  readers: string;
}

const bodyField = sendMessageInput.shape.body;

/** Enter sends where there is a keyboard; on a phone it makes a new line, and the button sends. */
export function Composer({ field, text, onText, onSend, readers }: ComposerProps) {
  const { t } = useTranslation();
  const touch = useTouch();
  const [tooLong, setTooLong] = useState(false);
  const look = useSecondLook();

  const send = (): void => {
    if (text.trim() === '') return;
    const body = bodyField.safeParse(text);
    setTooLong(!body.success);
    if (!body.success || look.holds(text)) return;
    onSend(body.data);
    onText('');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || touch || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <form
      className="ms-composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
        field.current?.focus();
      }}
    >
      <TextArea
        ref={field}
        label={t('messaging.write')}
        labelHidden
        placeholder={t('messaging.write')}
        rows={1}
        value={text}
        look={look.hint}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={onKeyDown}
        error={tooLong ? t('errors.FIELD_TOO_LONG') : null}
        below={
          <>
            <WhoSees>{readers}.</WhoSees>
            {touch ? null : <span className="ms-composer__hint">{t('messaging.enterHint')}</span>}
          </>
        }
      />
      <Button type="submit" icon={<PaperplaneIcon aria-hidden="true" />}>
        <span className="ms-composer__send">{t('messaging.send')}</span>
      </Button>
    </form>
  );
}
