import { Button, FormProblem, Row, Stack, useTranslation } from '@samplan/web/ui';
import type { Press } from '@samplan/web/data';
import type { FormEvent, ReactNode } from 'react';

interface PressFormProps {
  label: string;
  save: string;
  press: Pick<Press<unknown, never>, 'sending' | 'problem' | 'fields'>;
  /** What stands in the way besides. */
  problem?: string | null;
  tone?: 'accent' | 'danger';
  onSave: () => Promise<object | null>;
  onSaved: () => void;
  onClose?: () => void;
  /** What is typed is kept, and let go of once it is saved. */
  kept?: { drop: () => void; line: ReactNode };
  children: ReactNode;
}

/** A small form with one press at its end; what stood in the way is said above it. */
export function PressForm({
  label,
  save,
  press: { sending, problem: refused, fields },
  problem = null,
  tone = 'accent',
  onSave,
  onSaved,
  onClose,
  kept,
  children,
}: PressFormProps) {
  const { t } = useTranslation();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void onSave().then((through) => {
      if (!through) return;
      kept?.drop();
      onSaved();
    });
  };
  return (
    <form noValidate className="pl-form" aria-label={label} onSubmit={submit}>
      <Stack gap="md">
        {children}
        <FormProblem problem={refused ?? problem} fields={fields} tone="warning" />
        <Row>
          <Button type="submit" tone={tone} busy={sending}>
            {save}
          </Button>
          {onClose ? (
            <Button variant="tertiary" onClick={onClose}>
              {t('common.action.cancel')}
            </Button>
          ) : null}
        </Row>
        {kept?.line}
      </Stack>
    </form>
  );
}
