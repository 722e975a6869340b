import { type ReactNode, useId } from 'react';
import { useTranslation } from '../language/use-language';

export interface FieldProps {
  label: ReactNode;
  /** Short help under the label. */
  description?: ReactNode;
  /** What is wrong and how to mend it, in the reader's language. */
  error?: string | null;
  /** Says "optional" beside the label: most fields must be filled in. */
  optional?: boolean;
  /** The label is there for screen readers only. */
  labelHidden?: boolean;
  /** Under the field: who sees this, saved or not. */
  below?: ReactNode;
  id?: string;
}

export interface FieldIds {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/** Label, help and error around one control, tied together for screen readers. */
export function Field({
  label,
  description,
  error,
  optional,
  labelHidden,
  below,
  id,
  children,
}: FieldProps & { children: (ids: FieldIds) => ReactNode }) {
  const own = useId();
  const fieldId = id ?? own;
  const { t } = useTranslation();
  const describedBy = [description ? `${fieldId}-help` : null, error ? `${fieldId}-error` : null]
    .filter(Boolean)
    .join(' ');
  return (
    <div className="ds-field sp-field">
      <label className={labelHidden ? 'ds-sr-only' : 'ds-label'} htmlFor={fieldId}>
        {label}
        {optional ? <span className="sp-optional"> ({t('common.field.optional')})</span> : null}
      </label>
      {description ? (
        <div data-field="description" id={`${fieldId}-help`}>
          {description}
        </div>
      ) : null}
      {children({
        id: fieldId,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {error ? <FieldError id={`${fieldId}-error`}>{error}</FieldError> : null}
      {below ? <div className="sp-field__below">{below}</div> : null}
    </div>
  );
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="ds-validation-message" data-field="validation" id={id}>
      {children}
    </p>
  );
}
