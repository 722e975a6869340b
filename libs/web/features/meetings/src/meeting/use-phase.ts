import { useTranslation } from '@samplan/web/ui';
import { useEffect, useRef } from 'react';
import type { MeetingModel } from './meeting-model';

export type Phase = 'before' | 'running' | 'draft' | 'published';

function phaseOf({ state, minutes }: Pick<MeetingModel, 'state' | 'minutes'>): Phase {
  if (state === 'IN_PROGRESS') return 'running';
  if (state !== 'HELD') return 'before';
  return minutes.state === 'PUBLISHED' ? 'published' : 'draft';
}

const spoken = {
  before: 'meetings.page.title',
  running: 'meetings.live.running',
  draft: 'meetings.live.ended',
  published: 'meetings.publish.done',
} as const;

/** Which page the meeting is now. A change is said aloud; focus moves only when what had it is gone. */
export function usePhase(meeting: MeetingModel, announce: (text: string) => void): Phase {
  const { t } = useTranslation();
  const phase = phaseOf(meeting);
  const before = useRef(phase);
  useEffect(() => {
    if (before.current === phase) return;
    before.current = phase;
    announce(t(spoken[phase]));
    if (document.activeElement === document.body) document.querySelector('h1')?.focus();
  }, [phase, announce, t]);
  return phase;
}
