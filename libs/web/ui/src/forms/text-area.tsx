import { type ComponentPropsWithRef, useImperativeHandle, useRef } from 'react';
import { Field, type FieldProps } from './field';
import { JournalHint } from './journal-hint';
import type { SecondLook } from './use-second-look';
import { useWritten } from './use-written';

export type TextAreaProps = FieldProps &
  Omit<ComponentPropsWithRef<'textarea'>, 'id' | 'className'> & { look?: SecondLook };

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
  look,
  ...input
}: TextAreaProps) {
  const own = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(ref, () => own.current as HTMLTextAreaElement, []);
  const { text, ...heard } = useWritten<HTMLTextAreaElement>(input);
  return (
    <Field {...{ label, description, error, optional, labelHidden, id }} below={below}>
      {(ids) => (
        <>
          <textarea ref={own} rows={rows} dir="auto" {...input} {...ids} {...heard} className="ds-input sp-textarea" />
          {text === null ? null : <JournalHint text={text} field={own} look={look} />}
        </>
      )}
    </Field>
  );
}
