import type { MeetingState } from '@samplan/web/data';

interface Timed {
  state: MeetingState;
  startsAt: string;
  endsAt: string;
}

/** A called meeting nobody started before its time was out. */
export function hasSlipped(meeting: Timed, now: number): boolean {
  return meeting.state === 'CALLED' && Date.parse(meeting.endsAt) < now;
}

function isComing(meeting: Timed, now: number): boolean {
  if (meeting.state === 'IN_PROGRESS') return true;
  return (meeting.state === 'CALLED' || meeting.state === 'DRAFT') && !hasSlipped(meeting, now);
}

/** Coming meetings nearest first, past ones newest first. */
export function comingAndPast<T extends Timed>(meetings: readonly T[], now: number): { coming: T[]; past: T[] } {
  const ordered = [...meetings].sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
  return {
    coming: ordered.filter((meeting) => isComing(meeting, now)),
    past: ordered.filter((meeting) => !isComing(meeting, now)).reverse(),
  };
}
