import { useErrorText } from '@samplan/web/data';
import { type SummaryError, useTranslation } from '@samplan/web/ui';
import type { UseFormReturn } from 'react-hook-form';
import type { CallFormResult, CallFormValues } from './call-form';

/** The id a field has on the page, from its path in the form. */
export function fieldId(path: string): string {
  return `call-${path.replaceAll('.', '-')}`;
}

/** Everything that must be mended, after the first attempt to send: which field, and what about it. */
export function useSummary({ formState }: UseFormReturn<CallFormValues, unknown, CallFormResult>): SummaryError[] {
  const text = useErrorText();
  const nameOf = useFieldName();
  if (formState.submitCount === 0) return [];
  return messages(formState.errors).map(([path, message]) => ({
    fieldId: fieldId(path),
    message: `${nameOf(path)}: ${text(message) ?? message}`,
  }));
}

const names = {
  title: 'meetings.call.meetingTitle',
  date: 'meetings.call.date',
  time: 'meetings.call.time',
  length: 'meetings.call.length',
  place: 'meetings.call.place',
  participantIds: 'meetings.call.who',
} as const;

function useFieldName(): (path: string) => string {
  const { t } = useTranslation();
  return (path) => {
    const [field = '', index] = path.split('.');
    if (field in names) return t(names[field as keyof typeof names]);
    // The person's own item is number one.
    return t('meetings.call.itemNumber', { number: Number(index) + 2 });
  };
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
