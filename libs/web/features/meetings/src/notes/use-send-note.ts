import { readErrors, useTypedMutation } from '@samplan/web/data';
import { useTranslation } from '@samplan/web/ui';
import { useCallback } from 'react';
import { WriteNotesMutation } from '../graphql/write-minutes';
import type { SendToItem } from './notes-book';

/** Writes one section of an item's notes and tells what came of it. */
export function useSendNote(): SendToItem {
  const { execute } = useTypedMutation(WriteNotesMutation);
  const { t } = useTranslation();
  return useCallback<SendToItem>(
    async (itemId, section, text, expectedVersion) => {
      const { data, fault } = await execute({ input: { itemId, section, text, expectedVersion } });
      if (fault) {
        const forGood = fault.code === 'FORBIDDEN' || fault.code === 'NOT_FOUND' || fault.code === 'BAD_REQUEST';
        return forGood ? { kind: 'refused', reason: t('errors.NOT_ALLOWED') } : { kind: 'unreachable' };
      }
      const { item, errors: masked } = data.writeNotes;
      const { conflicts, general, fields } = readErrors(masked);
      const [conflict] = conflicts;
      if (conflict) {
        const { theirs, theirName, theirAt, currentVersion } = conflict;
        const other = { text: theirs ?? '', version: currentVersion, name: theirName, at: theirAt };
        return { kind: 'conflict', conflict: other };
      }
      const reason = general?.message ?? Object.values(fields)[0];
      if (reason || !item) return { kind: 'refused', reason: reason ?? t('common.state.errorTitle') };
      const seen = { text: section === 'FACTS' ? item.facts : item.assessments, version: item.version };
      return { kind: 'saved', seen };
    },
    [execute, t],
  );
}
