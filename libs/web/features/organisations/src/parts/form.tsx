import type { SaveState } from '@samplan/web/data';
import { FaultState } from '@samplan/web/data';
import { Button, FormProblem, Row, Stack, useTranslation } from '@samplan/web/ui';
import type { FormEvent, ReactNode } from 'react';

export interface FormProps {
  label: string;
  saving: Pick<SaveState<unknown, never>, 'saving' | 'errors' | 'fault'>;
  submitLabel?: string;
  onSubmit: (values: FormValues) => void;
  onCancel?: () => void;
  children: ReactNode;
}

/** What stands in the fields, by name; empty is null. */
export class FormValues {
  constructor(private readonly data: FormData) {}

  text(name: string): string {
    const value = this.data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  }

  optional(name: string): string | null {
    return this.text(name) || null;
  }

  /** Words between commas. */
  words(name: string): string[] {
    return this.text(name)
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '');
  }
}

/** A form of plain fields: the browser keeps what was typed, whatever the server answers. */
export function Form({ label, saving, submitLabel, onSubmit, onCancel, children }: FormProps) {
  const { t } = useTranslation();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    onSubmit(new FormValues(new FormData(event.currentTarget)));
  };
  const { general, fields } = saving.errors;
  return (
    <form noValidate onSubmit={submit} aria-label={label} className="or-form">
      <Stack gap="md">
        {children}
        <FormProblem problem={general?.message ?? null} fields={fields} />
        {saving.fault ? <FaultState fault={saving.fault} /> : null}
        <Row>
          <Button type="submit" busy={saving.saving}>
            {submitLabel ?? t('organisations.form.save')}
          </Button>
          {onCancel ? (
            <Button variant="tertiary" onClick={onCancel}>
              {t('common.action.cancel')}
            </Button>
          ) : null}
        </Row>
      </Stack>
    </form>
  );
}
