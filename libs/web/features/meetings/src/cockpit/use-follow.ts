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
  const { agenda, version } = meeting;
  const visible = agenda.find((item) => item.id === meeting.currentItemId);
  const to = visible?.id ?? null;
  const title = visible?.title;
  const [{ shown, current, version: known }, step] = useReducer(follow, { shown: to, current: to, version });

  useEffect(() => {
    if (to === current || version < known) return;
    step({ kind: 'meeting-moved', to, version, busy: isBusyIn(workArea.current) });
    announce(title ? t('meetings.live.changed', { title }) : t('meetings.live.changedNone'));
  }, [to, title, version, current, known, announce, t, workArea]);

  return {
    shown: agenda.find((item) => item.id === shown) ?? null,
    current: agenda.find((item) => item.id === current) ?? null,
    elsewhere: shown !== current,
    look: (at: string) => step({ kind: 'look', at }),
    goToCurrent: () => step({ kind: 'go-to-current' }),
    tookUp: (id: string | null, at: number) => step({ kind: 'took-up', id, version: at }),
  };
}

export type Following = ReturnType<typeof useFollow>;
