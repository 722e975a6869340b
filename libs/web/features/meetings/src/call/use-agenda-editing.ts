import { useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { type Control, useFieldArray } from 'react-hook-form';
import { type CallFormValues, emptyItem } from './call-form';
import { fieldId } from './use-summary';

type Item = CallFormValues['agenda'][number];
const undoId = 'call-agenda-undo';

export const moveId = (index: number, direction: 'up' | 'down') => fieldId(`agenda.${index}.${direction}`);

/** Draws the change at once, so that focus is in place before the next key is pressed. */
function thenFocus(id: string, change: () => void): void {
  flushSync(change);
  document.getElementById(id)?.focus();
}

/** Adds, moves and removes items, keeps focus on what one works with, and says aloud what happened. */
export function useAgendaEditing(control: Control<CallFormValues>) {
  const { t } = useTranslation();
  const { fields, append, insert, remove, swap } = useFieldArray({ control, name: 'agenda' });
  const [removed, setRemoved] = useState<{ item: Item; index: number } | null>(null);
  const [spoken, setSpoken] = useState('');
  // The person's own item is number one, so the first of these is number two.
  const numberOf = (index: number): number => index + 2;

  return {
    items: fields,
    removed: removed !== null,
    undoId,
    spoken,
    numberOf,
    add(): void {
      thenFocus(fieldId(`agenda.${fields.length}.title`), () => append(emptyItem(), { shouldFocus: false }));
    },
    move(index: number, direction: 'up' | 'down'): void {
      const to = direction === 'up' ? index - 1 : index + 1;
      const atEdge = direction === 'up' ? to === 0 : to === fields.length - 1;
      const opposite = direction === 'up' ? 'down' : 'up';
      thenFocus(moveId(to, atEdge ? opposite : direction), () => swap(index, to));
      setSpoken(t('meetings.call.moved', { number: numberOf(to), total: numberOf(fields.length - 1) }));
    },
    remove(index: number, item: Item): void {
      thenFocus(undoId, () => {
        remove(index);
        setRemoved({ item, index });
      });
      setSpoken(t('meetings.call.removed'));
    },
    undo(): void {
      if (!removed) return;
      thenFocus(fieldId(`agenda.${removed.index}.title`), () => {
        insert(removed.index, removed.item, { shouldFocus: false });
        setRemoved(null);
      });
    },
  };
}

export type AgendaEditing = ReturnType<typeof useAgendaEditing>;
