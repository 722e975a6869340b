import { type ComponentPropsWithRef, type FormEvent, useImperativeHandle, useRef, useState } from 'react';
import { Field, type FieldProps } from './field';
import { JournalHint } from './journal-hint';

export type TextAreaProps = FieldProps & Omit<ComponentPropsWithRef<'textarea'>, 'id' | 'className'>;

/** Grows with what is written in it, and hints at what belongs in the journal instead. */
export function TextArea({
  label,
  description,
  error,
  optional,
  labelHidden,
  below,
  id,
  rows = 3,
  ref,
  onInput,
  ...input
}: TextAreaProps) {
  const own = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(ref, () => own.current as HTMLTextAreaElement, []);
  const [typed, setTyped] = useState('');
  const type = (event: FormEvent<HTMLTextAreaElement>): void => {
    setTyped(event.currentTarget.value);
    onInput?.(event as Parameters<NonNullable<typeof onInput>>[0]);
  };
  return (
    <Field {...{ label, description, error, optional, labelHidden, id }} below={below}>
      {(ids) => (
        <>
          <textarea
            ref={own}
            rows={rows}
            dir="auto"
            {...input}
            {...ids}
            onInput={type}
            className="ds-input sp-textarea"
          />
          <JournalHint text={typed} field={own} />
        </>
      )}
    </Field>
  );
}
