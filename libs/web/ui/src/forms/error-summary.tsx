import { type MouseEvent, useEffect, useRef } from 'react';
import { useTranslation } from '../language/use-language';

export interface SummaryError {
  /** Id of the field. */
  fieldId: string;
  message: string;
}

export interface ErrorSummaryProps {
  errors: readonly SummaryError[];
  /** Count of failed attempts: each new one moves focus here again. */
  attempt?: number;
}

/** What must be mended, gathered above the form; takes focus so that nobody has to look for it. */
export function ErrorSummary({ errors, attempt = 0 }: ErrorSummaryProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const shown = errors.length > 0;
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown, attempt]);
  if (!shown) return null;
  return (
    <div className="ds-error-summary" ref={box} tabIndex={-1} data-color="danger">
      <h2 className="ds-heading" data-size="xs">
        {t('common.errorSummary.title', { count: errors.length })}
      </h2>
      <ul className="ds-list">
        {errors.map(({ fieldId, message }) => (
          <li key={fieldId}>
            <a
              className="ds-link"
              data-color="neutral"
              href={`#${fieldId}`}
              onClick={(event) => focusField(event, fieldId)}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Focus, not only scroll, and no `#` left in the address. */
function focusField(event: MouseEvent, fieldId: string): void {
  const field = document.getElementById(fieldId);
  if (!field) return;
  event.preventDefault();
  field.focus();
}
