import { type FormEvent, useState } from 'react';
import { fetchDetector } from './journal-detector';

type Control = HTMLInputElement | HTMLTextAreaElement;

interface Given {
  value?: unknown;
  onInput?: ((event: never) => void) | undefined;
  onFocus?: ((event: never) => void) | undefined;
}

/** What stands in a field from when the writer is in it, whoever put it there; null until then. */
export function useWritten<E extends Control>({ value, onInput, onFocus }: Given) {
  const [written, setWritten] = useState<string | null>(null);
  const read = (event: { currentTarget: E }): void => {
    if (written === null) void fetchDetector();
    setWritten(event.currentTarget.value);
  };
  const both =
    (given: ((event: never) => void) | undefined) =>
    (event: FormEvent<E>): void => {
      read(event);
      given?.(event as never);
    };
  // A field whose value is given may be emptied without a word from the writer.
  const text = written !== null && typeof value === 'string' ? value : written;
  return { text, onInput: both(onInput), onFocus: both(onFocus) };
}
