import { type ReactNode, useId } from 'react';

export interface SegmentsProps<Value extends string> {
  legend: ReactNode;
  options: readonly { value: Value; label: string; lang?: string }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** A few choices side by side, one of them in force. */
export function Segments<Value extends string>({ legend, options, value, onChange }: SegmentsProps<Value>) {
  const name = useId();
  return (
    <fieldset className="ds-fieldset">
      <legend className="ds-label">{legend}</legend>
      <div className="sp-segments">
        {options.map((option) => (
          <label key={option.value} lang={option.lang}>
            <input
              className="ds-sr-only"
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
