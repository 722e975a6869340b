import { type Draft, type LifeArea, useDraft } from '@samplan/web/data';
import { useEffect } from 'react';
import type { FieldValues, Path, PathValue, UseFormReturn } from 'react-hook-form';
import { usePlan } from '../words/plan-context';

interface FormDraft {
  /** Which form: the kind of thing, and its id or `new`. */
  key: string;
  area: LifeArea;
  baseVersion: number;
  /** The fields whose text is kept; the same list each time. */
  fields: readonly string[];
}

/** Keeps what is typed in a form, and puts it back when the form is opened again, here or on another device. */
export function useFormDraft<Values extends FieldValues>(
  { watch, setValue }: Pick<UseFormReturn<Values, unknown, never>, 'watch' | 'setValue'>,
  { key, area, baseVersion, fields }: FormDraft,
): Draft {
  const { collaborationId } = usePlan();
  const draft = useDraft({ collaborationId, lifeArea: area, key, baseVersion });
  const { found, keep, drop } = draft;
  useEffect(() => {
    if (!found) return;
    const put = (name: string, value: unknown): void =>
      setValue(name as Path<Values>, value as PathValue<Values, Path<Values>>, { shouldDirty: true });
    for (const name of fields) if (found.fields[name] !== undefined) put(name, found.fields[name]);
    // Written on top of what stood then; what others have written since is not overwritten unseen.
    put('expectedVersion', found.baseVersion);
  }, [found, setValue, fields]);
  useEffect(() => {
    const { unsubscribe } = watch((values, { type }) => {
      if (type !== 'change') return;
      const texts = fields.map((name): [string, string] => [
        name,
        String((values as Record<string, unknown>)[name] ?? ''),
      ]);
      // What is empty again was never begun.
      if (texts.every(([, text]) => text === '')) drop();
      else keep(Object.fromEntries(texts));
    });
    return unsubscribe;
  }, [watch, fields, keep, drop]);
  return draft;
}
