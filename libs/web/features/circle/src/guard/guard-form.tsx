import { Button, Notice, Row, Stack, useTranslation } from '@samplan/web/ui';
import type { FormEvent, ReactNode } from 'react';

interface GuardFormProps {
  label: string;
  submit: string;
  sending: boolean;
  problem: string | null;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

export function GuardForm({ label, submit, sending, problem, onSubmit, onClose, children }: GuardFormProps) {
  const { t } = useTranslation();
  const send = (event: FormEvent): void => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form noValidate onSubmit={send} aria-label={label} className="ci-guard-form">
      <Stack gap="md">
        {children}
        {problem ? (
          <Notice tone="danger" announce>
            <p>{problem}</p>
          </Notice>
        ) : null}
        <Row>
          <Button type="submit" busy={sending}>
            {submit}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {t('common.action.cancel')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
