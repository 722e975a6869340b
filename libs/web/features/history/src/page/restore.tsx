import {
  type HistoryLineFragment,
  saveOutcome,
  SaveProblems,
  useTypedMutation,
  useVersionedSave,
} from '@samplan/web/data';
import { Button, LiveRegion, useFormat, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { RestoreVersionMutation } from '../graphql/history';

/** Puts a thing back to how it was before a change. What stood there stays in the history, so nobody is asked twice. */
export function Restore({ entry, what }: { entry: HistoryLineFragment; what: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [done, setDone] = useState(false);
  const { execute } = useTypedMutation(RestoreVersionMutation);
  const { kind, thingId: id, version } = entry;
  const saving = useVersionedSave<object>(
    async (_, expectedVersion) => {
      const { data, fault } = await execute({ input: { kind, id, version: version - 1, expectedVersion } });
      return saveOutcome(fault ? { fault } : data.restoreVersion);
    },
    () => setDone(true),
  );
  const comesBack = entry.act === 'REMOVED' && entry.removed;
  if (version < 2 || (entry.act === 'REMOVED' && !entry.removed)) return null;
  const said = t(comesBack ? 'history.broughtBack' : 'history.restored');
  return (
    <>
      <Button
        variant={comesBack ? 'secondary' : 'tertiary'}
        data-size="sm"
        busy={saving.saving}
        aria-label={
          comesBack
            ? t('history.bringBackOf', { what })
            : t('history.restoreOf', { what, when: format.dateTime(entry.at, 'short') })
        }
        onClick={() => saving.save({}, entry.currentVersion)}
      >
        {t(comesBack ? 'history.bringBack' : 'history.restore')}
      </Button>
      <SaveProblems saving={saving} />
      {done ? <span className="sp-subtle">{said}</span> : null}
      <LiveRegion>{done ? said : ''}</LiveRegion>
    </>
  );
}
