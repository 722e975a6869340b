import type { SummaryError } from '@samplan/web/ui';
import type { UseFormReturn } from 'react-hook-form';
import { useErrorText } from '../forms/use-error-text';
import type { CallFormResult, CallFormValues } from './call-form';

/** The id a field has on the page, from its path in the form. */
export function fieldId(path: string): string {
  return `call-${path.replaceAll('.', '-')}`;
}

/** Everything that must be mended, after the first attempt to send. */
export function useSummary({ formState }: UseFormReturn<CallFormValues, unknown, CallFormResult>): SummaryError[] {
  const text = useErrorText();
  if (formState.submitCount === 0) return [];
  return messages(formState.errors).map(([path, message]) => ({
    fieldId: fieldId(path),
    message: text(message) ?? message,
  }));
}

/** Walks the form's nested errors into paths and messages. */
function messages(errors: object, prefix = ''): [string, string][] {
  return Object.entries(errors).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    if (typeof value !== 'object' || value === null || key === 'ref') return [];
    const path = prefix ? `${prefix}.${key}` : key;
    if ('message' in value && typeof value.message === 'string') return [[path, value.message]];
    return messages(value, path);
  });
}
