import { useTranslation } from '@samplan/web/ui';
import { useEffect, useRef, useState } from 'react';
import { type Control, useFieldArray } from 'react-hook-form';
import { type CallFormValues, emptyItem } from './call-form';
import { fieldId } from './use-summary';

type Item = CallFormValues['agenda'][number];
const undoId = 'call-agenda-undo';

export const moveId = (index: number, direction: 'up' | 'down') => fieldId(`agenda.${index}.${direction}`);

/** Adds, moves and removes items, keeps focus on what one works with, and says aloud what happened. */
export function useAgendaEditing(control: Control<CallFormValues>) {
  const { t } = useTranslation();
  const { fields, append, insert, remove, swap } = useFieldArray({ control, name: 'agenda' });
  const [removed, setRemoved] = useState<{ item: Item; index: number } | null>(null);
  const [spoken, setSpoken] = useState('');
  const focusNext = useRef<string | null>(null);
  useEffect(() => {
    if (!focusNext.current) return;
    document.getElementById(focusNext.current)?.focus();
    focusNext.current = null;
  });

  // The person's own item is number one, so the first of these is number two.
  const numberOf = (index: number): number => index + 2;

  return {
    items: fields,
    removed: removed !== null,
    undoId,
    spoken,
    numberOf,
    add(): void {
      append(emptyItem(), { shouldFocus: false });
      focusNext.current = fieldId(`agenda.${fields.length}.title`);
    },
    move(index: number, direction: 'up' | 'down'): void {
      const to = direction === 'up' ? index - 1 : index + 1;
      swap(index, to);
      const atEdge = direction === 'up' ? to === 0 : to === fields.length - 1;
      focusNext.current = moveId(to, atEdge ? (direction === 'up' ? 'down' : 'up') : direction);
      setSpoken(t('meetings.call.moved', { number: numberOf(to), total: numberOf(fields.length - 1) }));
    },
    remove(index: number, item: Item): void {
      remove(index);
      setRemoved({ item, index });
      focusNext.current = undoId;
      setSpoken(t('meetings.call.removed'));
    },
    undo(): void {
      if (!removed) return;
      insert(removed.index, removed.item, { shouldFocus: false });
      focusNext.current = fieldId(`agenda.${removed.index}.title`);
      setRemoved(null);
    },
  };
}

export type AgendaEditing = ReturnType<typeof useAgendaEditing>;
