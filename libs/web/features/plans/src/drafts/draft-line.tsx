import type { Draft } from '@samplan/web/data';
import { Button, useFormat, useTranslation } from '@samplan/web/ui';

/** What has become of what is typed, and a way to be rid of it. One line that never moves what is around it. */
export function DraftLine({ draft, onThrownAway }: { draft: Draft; onThrownAway: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { found, state } = draft;
  const said = {
    idle: found ? t('kept.found') : '',
    saving: t('kept.draftSaving'),
    saved: state.kind === 'saved' ? t('kept.draftSaved', { time: format.time(state.at) }) : '',
    here: t('kept.draftHere'),
    'not-sent': t('kept.draftNotSent'),
    failed: t('kept.draftFailed'),
  };
  return (
    <div className="pl-draft">
      <span className="sp-save-state" data-state={state.kind} role="status">
        {said[state.kind]}
      </span>
      {found || state.kind === 'saved' || state.kind === 'here' ? (
        <Button
          variant="tertiary"
          data-size="sm"
          onClick={() => {
            draft.drop();
            onThrownAway();
          }}
        >
          {t('kept.throwAway')}
        </Button>
      ) : null}
    </div>
  );
}
