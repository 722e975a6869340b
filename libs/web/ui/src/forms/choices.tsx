import { type ComponentPropsWithRef, type ReactNode, useId } from 'react';
import { FieldError } from './field';

export type CheckboxProps = Omit<ComponentPropsWithRef<'input'>, 'type' | 'className'> & {
  label: ReactNode;
  description?: ReactNode;
};

export function Checkbox({ label, description, id, ...input }: CheckboxProps) {
  const own = useId();
  const fieldId = id ?? own;
  return (
    <div className="ds-field sp-choice">
      <input
        {...input}
        id={fieldId}
        type="checkbox"
        className="ds-input"
        aria-describedby={description ? `${fieldId}-help` : undefined}
      />
      <label htmlFor={fieldId}>{label}</label>
      {description ? (
        <div data-field="description" id={`${fieldId}-help`}>
          {description}
        </div>
      ) : null}
    </div>
  );
}

interface RadioOption {
  value: string;
  label: ReactNode;
  description?: ReactNode;
}

export interface RadioGroupProps {
  legend: ReactNode;
  name: string;
  options: readonly RadioOption[];
  value: string | null;
  onChange: (value: string) => void;
  description?: ReactNode;
  error?: string | null;
  /** Where an error summary leads; it is on the first choice. */
  id?: string;
  legendHidden?: boolean;
  /** Beside each other when there is room. */
  inline?: boolean;
}

export function RadioGroup({
  legend,
  name,
  options,
  value,
  onChange,
  description,
  error,
  id,
  legendHidden,
  inline,
}: RadioGroupProps) {
  const own = useId();
  const groupId = id ?? own;
  const describedBy = [description ? `${groupId}-help` : null, error ? `${groupId}-error` : null]
    .filter(Boolean)
    .join(' ');
  return (
    <fieldset
      className="ds-fieldset"
      role="radiogroup"
      aria-describedby={describedBy || undefined}
      aria-invalid={error ? true : undefined}
    >
      <legend className={legendHidden ? 'ds-sr-only' : 'ds-label'}>{legend}</legend>
      {description ? (
        <p data-field="description" id={`${groupId}-help`}>
          {description}
        </p>
      ) : null}
      <div className="sp-radios" data-inline={inline || undefined}>
        {options.map((option, index) => {
          const optionId = index === 0 ? groupId : `${groupId}-${index}`;
          return (
            <div className="ds-field sp-choice" key={option.value}>
              <input
                id={optionId}
                type="radio"
                className="ds-input"
                name={name}
                value={option.value}
                checked={value === option.value}
                onChange={() => onChange(option.value)}
                aria-describedby={option.description ? `${optionId}-help` : undefined}
              />
              <label htmlFor={optionId}>{option.label}</label>
              {option.description ? (
                <div data-field="description" id={`${optionId}-help`}>
                  {option.description}
                </div>
              ) : null}
            </div>
          );
        })}
      </div>
      {error ? <FieldError id={`${groupId}-error`}>{error}</FieldError> : null}
    </fieldset>
  );
}
