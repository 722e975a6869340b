import { useTranslation } from '@samplan/web/ui';
import { type RefObject, useEffect, useReducer } from 'react';
import { follow } from '../logic/follow';
import { useMeeting } from '../meeting/meeting-context';

/** Somebody is in the middle of something there: writing, choosing, or on a button with the keyboard. */
function isBusyIn(area: HTMLElement | null): boolean {
  const active = document.activeElement;
  return Boolean(area && active && area.contains(active) && active.matches('input, textarea, select, :focus-visible'));
}

/** Follows the meeting from item to item without ever taking the page away from somebody who works on it. */
export function useFollow(workArea: RefObject<HTMLElement | null>) {
  const { t } = useTranslation();
  const { meeting, announce } = useMeeting();
  const { agenda } = meeting;
  const visible = agenda.find((item) => item.id === meeting.currentItemId);
  const to = visible?.id ?? null;
  const title = visible?.title;
  const [state, step] = useReducer(follow, { shown: to, current: to });

  useEffect(() => {
    if (to === state.current) return;
    step({ kind: 'meeting-moved', to, busy: isBusyIn(workArea.current) });
    announce(title ? t('meetings.live.changed', { title }) : t('meetings.live.changedNone'));
  }, [to, title, state.current, announce, t, workArea]);

  return {
    shown: agenda.find((item) => item.id === state.shown) ?? null,
    current: agenda.find((item) => item.id === state.current) ?? null,
    elsewhere: state.shown !== state.current,
    look: (at: string) => step({ kind: 'look', at }),
    goToCurrent: () => step({ kind: 'go-to-current' }),
    tookUp: (id: string | null) => step({ kind: 'took-up', id }),
  };
}

export type Following = ReturnType<typeof useFollow>;
