import { Button, FormProblem, Row, Stack, useTranslation } from '@samplan/web/ui';
import type { FormEvent, ReactNode } from 'react';

interface GuardFormProps {
  label: string;
  submit: string;
  sending: boolean;
  problem: string | null;
  fields: Record<string, string>;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

export function GuardForm({ label, submit, sending, problem, fields, onSubmit, onClose, children }: GuardFormProps) {
  const { t } = useTranslation();
  const send = (event: FormEvent): void => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form noValidate onSubmit={send} aria-label={label} className="ci-guard-form">
      <Stack gap="md">
        {children}
        <FormProblem problem={problem} fields={fields} />
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
