import type { HistoryLineFragment } from '@samplan/web/data';
import { AppLink, Heading, paths, useFormat, useTranslation } from '@samplan/web/ui';
import { movedTo, useHistoryWords } from '../words/use-history-words';
import { ChangeLine } from './change-line';
import { Restore } from './restore';

interface EntryProps {
  collaborationId: string;
  entry: HistoryLineFragment;
  /** Set where all entries are of the same thing. */
  ofOne: boolean;
}

/** Who did what, when, what it changed, and a way back. */
export function Entry({ collaborationId, entry, ofOne }: EntryProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useHistoryWords();
  const what = words.thing(entry);
  const moved = movedTo(entry);
  // What something was called when it was added stands in the heading, as long as it is called so.
  const told = entry.changes.filter(
    ({ field, before, after }) =>
      (before || after) && !(entry.act === 'ADDED' && after === entry.name) && !(moved && field === 'state'),
  );
  return (
    <article className="hi-entry" data-act={entry.act}>
      <Heading level={2} size="2xs" className="hi-entry__what">
        {words.said(entry, entry.by?.name ?? t('history.somebody'))}
      </Heading>
      <p className="sp-subtle">{format.when(entry.at)}</p>
      {told.length > 0 ? (
        <dl className="hi-changes">
          {told.map((change) => (
            <ChangeLine key={change.field} of={entry} change={change} added={entry.act === 'ADDED'} />
          ))}
        </dl>
      ) : null}
      <div className="hi-entry__actions">
        {entry.mayRestore && entry.act !== 'ADDED' ? <Restore entry={entry} what={what} /> : null}
        {ofOne || entry.currentVersion < 2 || entry.kind === 'PLAN_STATE' ? null : (
          <AppLink to={paths.versions(collaborationId, entry.thingId)}>
            {entry.name ? t('history.earlierOf', { name: entry.name }) : t('history.earlier')}
          </AppLink>
        )}
      </div>
    </article>
  );
}
