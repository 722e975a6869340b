import { maxSharedText, type SharedTextAddress } from '@samplan/shared/contracts';
import { Button, LoadingState, Row, Stack, TextArea, useFormat, useTranslation } from '@samplan/web/ui';
import { type ClipboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { bindField, type Binding } from './bind-field';
import './styles/together.css';
import { TogetherLine } from './together-line';
import type { TogetherSession } from './together-session';
import { useSession, useTogether } from './use-together';
import { type KeptAs, useUnsent } from './use-unsent';

interface FieldProps {
  label: string;
  description?: ReactNode;
  below?: ReactNode;
  rows?: number;
  keptAs: KeptAs;
  /** Beside the buttons. */
  beside?: ReactNode;
  onClose: () => void;
}

/** A text that several write at once; `instead` stands there when it cannot be written together now. */
export function TogetherEditor({
  address,
  instead,
  ...field
}: FieldProps & { address: SharedTextAddress; instead: ReactNode }) {
  const session = useTogether(address);
  if (session === null) return instead;
  return session === 'opening' ? <LoadingState lines={3} /> : <TogetherField session={session} {...field} />;
}

function TogetherField({
  session,
  label,
  description,
  below,
  rows = 4,
  keptAs,
  beside,
  onClose,
}: FieldProps & { session: TogetherSession }) {
  const { t } = useTranslation();
  const field = useRef<HTMLTextAreaElement>(null);
  const binding = useRef<Binding>(null);
  const [can, setCan] = useState({ undo: false, redo: false });
  const [full, setFull] = useState(false);
  const format = useFormat();
  const { state } = useSession(session);
  useUnsent(session, keptAs);

  useEffect(() => {
    const element = field.current;
    if (!element) return undefined;
    const bound = bindField(element, session);
    binding.current = bound;
    bound.onChange(() => setCan(bound.can()));
    element.focus();
    element.setSelectionRange(element.value.length, element.value.length);
    return () => bound.stop();
  }, [session]);

  // The browser would cut what is pasted without a word, and others would read half of it.
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const pasted = event.clipboardData.getData('text/plain');
    if (value.length - (selectionEnd - selectionStart) + pasted.length <= maxSharedText) return;
    event.preventDefault();
    setFull(true);
  };

  return (
    // No form, as nothing is sent when one is done; what keeps away from forms keeps away from this as well.
    <div data-writing>
      <Stack gap="sm">
        <TextArea
          ref={field}
          label={label}
          description={description}
          rows={rows}
          maxLength={maxSharedText}
          onPaste={paste}
          onInput={(event) => setFull(event.currentTarget.value.length >= maxSharedText)}
          error={full ? t('together.full', { max: format.number(maxSharedText) }) : null}
          readOnly={state.kind === 'closed'}
          below={below}
        />
        <Row>
          <Button onClick={onClose}>{t('together.done')}</Button>
          <Button variant="tertiary" disabled={!can.undo} onClick={() => binding.current?.undo()}>
            {t('common.action.undo')}
          </Button>
          <Button variant="tertiary" disabled={!can.redo} onClick={() => binding.current?.redo()}>
            {t('together.redo')}
          </Button>
          {beside}
        </Row>
        <TogetherLine session={session} />
      </Stack>
    </div>
  );
}
