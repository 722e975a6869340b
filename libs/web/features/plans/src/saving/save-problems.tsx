import { type Conflict, FaultState } from '@samplan/web/data';
import { ConflictView, Notice } from '@samplan/web/ui';
import type { VersionedSave } from './use-versioned-save';

interface SaveProblemsProps<Changes extends object> {
  saving: VersionedSave<Changes>;
  /** How a value of this field reads to people; a text is shown as it is. */
  read?: (field: string, value: string | null) => string;
}

/** What stands in the way of saving, above the text that is still there. */
export function SaveProblems<Changes extends object>({ saving, read }: SaveProblemsProps<Changes>) {
  const shown = (conflict: Conflict, value: string | null): string => read?.(conflict.field, value) ?? value ?? '';
  return (
    <>
      {saving.problem ? (
        <Notice tone="warning" announce>
          <p>{saving.problem}</p>
        </Notice>
      ) : null}
      {saving.fault ? <FaultState fault={saving.fault} onRetry={saving.retry} /> : null}
      {saving.conflicts.map((conflict) => {
        const mine = shown(conflict, conflict.yours);
        const theirs = shown(conflict, conflict.theirs);
        return (
          <ConflictView
            key={conflict.field}
            mine={mine}
            theirs={theirs}
            theirName={conflict.theirName}
            theirAt={conflict.theirAt}
            busy={saving.saving}
            onResolve={(text) =>
              saving.resolve(
                conflict.field,
                text === mine ? { keep: 'mine' } : text === theirs ? { keep: 'theirs' } : { keep: 'other', text },
              )
            }
          />
        );
      })}
    </>
  );
}
