import { ConflictView, FormProblem } from '@samplan/web/ui';
import type { Conflict } from '../errors/mutation-errors';
import { FaultState } from '../hooks/query-view';
import type { VersionedSave } from './use-versioned-save';

/** How a value that is not a text reads to people, and what its field is called. */
export interface FieldWords {
  label: (field: string) => string;
  read: (field: string, value: string | null) => string;
  /** Whether two versions can be written together. */
  isText: (field: string) => boolean;
}

interface SaveProblemsProps<Changes extends object> {
  saving: VersionedSave<Changes>;
  words?: FieldWords;
}

/** What stands in the way of saving, above the text that is still there. Collisions are settled one at a time. */
export function SaveProblems<Changes extends object>({ saving, words }: SaveProblemsProps<Changes>) {
  const [conflict] = saving.conflicts;
  return (
    <>
      <FormProblem problem={saving.problem} fields={saving.fields} tone="warning" />
      {saving.fault ? <FaultState fault={saving.fault} onRetry={saving.retry} /> : null}
      {conflict ? <Collision key={conflict.field} conflict={conflict} saving={saving} words={words} /> : null}
    </>
  );
}

function Collision<Changes extends object>({
  conflict,
  saving,
  words,
}: SaveProblemsProps<Changes> & { conflict: Conflict }) {
  const { field, yours, theirs, theirName, theirAt } = conflict;
  const mine = words?.read(field, yours) ?? yours ?? '';
  const other = words?.read(field, theirs) ?? theirs ?? '';
  const resolve = (text: string): void => {
    if (text === mine) saving.resolve(field, { keep: 'mine' });
    else if (text === other) saving.resolve(field, { keep: 'theirs' });
    else saving.resolve(field, { keep: 'other', text });
  };
  return (
    <ConflictView
      mine={mine}
      theirs={other}
      theirName={theirName}
      theirAt={theirAt}
      subject={words?.label(field)}
      joinable={words?.isText(field) ?? true}
      busy={saving.saving}
      onResolve={resolve}
    />
  );
}
