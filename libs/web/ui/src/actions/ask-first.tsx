import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from '../language/use-language';
import { Row, Stack } from '../layout/stack';
import { Button, type ButtonProps } from './button';

interface AskFirstProps extends Pick<ButtonProps, 'variant' | 'tone' | 'busy' | 'aria-label'> {
  label: string;
  question: string;
  yes: string;
  onYes: () => void;
  /** What it would do, shown with the question. */
  children?: ReactNode;
}

/** A press that cannot be taken back is asked about once, in the same place. */
export function AskFirst({ label, question, yes, busy, onYes, children, ...button }: AskFirstProps) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const words = useRef<HTMLParagraphElement>(null);
  const opener = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked) words.current?.focus();
  }, [asked]);
  const leave = (): void => {
    setAsked(false);
    requestAnimationFrame(() => opener.current?.querySelector('button')?.focus());
  };
  if (!asked)
    return (
      <div ref={opener}>
        <Button {...button} onClick={() => setAsked(true)}>
          {label}
        </Button>
      </div>
    );
  return (
    <Stack gap="sm" role="group" aria-label={question}>
      <p ref={words} tabIndex={-1}>
        {question}
      </p>
      {children}
      <Row>
        <Button variant="secondary" tone="danger" busy={busy} onClick={onYes}>
          {yes}
        </Button>
        <Button variant="tertiary" onClick={leave}>
          {t('common.action.cancel')}
        </Button>
      </Row>
    </Stack>
  );
}
