import { type ComponentPropsWithRef, type KeyboardEvent, useImperativeHandle, useRef } from 'react';
import { classes } from '../classes';
import { Field, type FieldProps } from './field';
import { JournalHint } from './journal-hint';
import { useSecondLook } from './use-second-look';
import { useWritten } from './use-written';

type Control<E extends 'input' | 'select'> = Omit<ComponentPropsWithRef<E>, 'id' | 'className'>;

export type TextFieldProps = FieldProps & Control<'input'>;

/** Where words are written, what belongs in the journal is hinted at; numbers and what is searched for are left alone. */
export function TextField({
  label,
  description,
  error,
  optional,
  labelHidden,
  below,
  id,
  ref,
  ...input
}: TextFieldProps) {
  const own = useRef<HTMLInputElement>(null);
  useImperativeHandle(ref, () => own.current as HTMLInputElement, []);
  const { text, ...heard } = useWritten<HTMLInputElement>(input);
  const look = useSecondLook();
  // Enter sends the form before the writer has paused.
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    input.onKeyDown?.(event);
    if (event.key === 'Enter' && !event.nativeEvent.isComposing && look.holds(event.currentTarget.value))
      event.preventDefault();
  };
  const isWords = (input.type ?? 'text') === 'text' && input.inputMode === undefined;
  return (
    <Field {...{ label, description, error, optional, labelHidden, below, id }}>
      {(ids) => (
        <>
          <input
            type="text"
            autoComplete="off"
            dir={isWords ? 'auto' : undefined}
            {...input}
            {...ids}
            {...(isWords && { ...heard, onKeyDown })}
            ref={own}
            className="ds-input"
          />
          {isWords && text !== null ? <JournalHint text={text} field={own} look={look.hint} /> : null}
        </>
      )}
    </Field>
  );
}

export interface SelectOption {
  value: string;
  label: string;
  /** Shown, with the reason in its label, and not to be chosen. */
  disabled?: boolean;
}

export type SelectProps = FieldProps &
  Omit<Control<'select'>, 'children'> & {
    options?: readonly SelectOption[];
    /** Choices under headings, after those without one; a heading with nothing under it is not shown. */
    groups?: readonly { label: string; options: readonly SelectOption[] }[];
    /** The first, empty choice; without it the first option is chosen from the start. */
    placeholder?: string;
  };

export function Select({
  label,
  description,
  error,
  optional,
  labelHidden,
  below,
  id,
  options = [],
  groups = [],
  placeholder,
  ...input
}: SelectProps) {
  const shown = (choices: readonly SelectOption[]) =>
    choices.map(({ value, label: text, disabled }) => (
      <option key={value} value={value} disabled={disabled}>
        {text}
      </option>
    ));
  return (
    <Field {...{ label, description, error, optional, labelHidden, below, id }}>
      {(ids) => (
        <select {...input} {...ids} className="ds-input">
          {placeholder === undefined ? null : <option value="">{placeholder}</option>}
          {shown(options)}
          {groups
            .filter((group) => group.options.length > 0)
            .map((group) => (
              <optgroup key={group.label} label={group.label}>
                {shown(group.options)}
              </optgroup>
            ))}
        </select>
      )}
    </Field>
  );
}

/** A calendar date, `YYYY-MM-DD`; the browser brings a calendar people know. */
export function DateField(props: TextFieldProps) {
  return <ShortField {...props} type="date" />;
}

/** A code of digits from somewhere else: large, and with the phone's number keys. */
export function CodeField({ label, description, error, optional, labelHidden, below, id, ...input }: TextFieldProps) {
  return (
    <Field {...{ label, description, error, optional, labelHidden, below, id }}>
      {(ids) => (
        <input
          type="text"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={15}
          {...input}
          {...ids}
          className={classes('ds-input', 'sp-input--code')}
        />
      )}
    </Field>
  );
}

/** A time of day, `HH:mm`. */
export function TimeField(props: TextFieldProps) {
  return <ShortField {...props} type="time" step={props.step ?? 300} />;
}

function ShortField({ label, description, error, optional, labelHidden, below, id, ...input }: TextFieldProps) {
  return (
    <Field {...{ label, description, error, optional, labelHidden, below, id }}>
      {(ids) => <input {...input} {...ids} className={classes('ds-input', 'sp-input--short')} />}
    </Field>
  );
}
