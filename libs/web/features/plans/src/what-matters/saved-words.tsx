import { SaveProblems } from '@samplan/web/data';
import { Button, LiveRegion, useFormat, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { useEditWhatMatters } from './use-edit-what-matters';

interface SavedWordsProps {
  planId: string;
  /** The version that was saved here; undoing what others have written since would not be undoing. */
  version: number;
  /** What stood there before. */
  before: string;
  undoHere: boolean;
  onUndone: () => void;
}

/** Says that the words are saved, and where nothing else on the page does, takes them back in one press. */
export function SavedWords({ planId, version, before, undoHere, onUndone }: SavedWordsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [at] = useState(() => Date.now());
  const undo = useEditWhatMatters(planId, { onWritten: onUndone, onDone: onUndone });
  const text = t('plans.whatMattersSaved', { time: format.time(at) });
  return (
    <>
      <span className="pl-saved">{text}</span>
      <LiveRegion>{text}</LiveRegion>
      {undoHere ? (
        <Button variant="tertiary" busy={undo.saving} onClick={() => undo.save({ text: before }, version)}>
          {t('common.action.undo')}
        </Button>
      ) : null}
      <SaveProblems saving={undo} />
    </>
  );
}
