import { Avatar, useFormat, useTranslation } from '@samplan/web/ui';
import type { TogetherSession, TogetherState } from './together-session';
import { useSession } from './use-together';

/** Who else is writing, and what has become of what is typed. Below the buttons, so that they stay where they are. */
export function TogetherLine({ session }: { session: TogetherSession }) {
  const { t } = useTranslation();
  const { state, people } = useSession(session);
  const said = useStateWords();
  const names = people.map(({ name }) => name).join(', ');
  return (
    <div className="tg-line">
      <div className="tg-people" role="status">
        {people.length > 0 && state.kind !== 'away' ? (
          <>
            <span className="tg-people__faces">
              {people.map(({ id, initials }) => (
                <Avatar key={id} initials={initials} size="sm" />
              ))}
            </span>
            <span>{t('together.alsoHere', { names })}</span>
          </>
        ) : null}
      </div>
      <span className="sp-save-state" data-state={shown[state.kind]} role="status">
        {said(state)}
      </span>
    </div>
  );
}

/** As the state of a draft is shown. */
const shown: Record<TogetherState['kind'], string> = {
  saved: 'saved',
  saving: 'saving',
  away: 'not-sent',
  closed: 'failed',
};

function useStateWords(): (state: TogetherState) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (state) => {
    switch (state.kind) {
      case 'saved':
        return state.at ? t('together.savedAt', { time: format.time(state.at) }) : t('together.savedAsYouWrite');
      case 'saving':
        return t('together.saving');
      case 'away':
        return t('together.away');
      case 'closed':
        if (state.code === 'TOO_LONG') return t('together.tooLong');
        if (state.code === 'MISSING_BEFORE') return t('together.begunAnew');
        return state.code === 'FORBIDDEN' ? t('together.readOnly') : t('together.closed');
    }
  };
}
