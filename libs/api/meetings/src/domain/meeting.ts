import type { ErrorCode, MeetingState, MinutesState } from '@samplan/shared/contracts';

const transitions: Record<MeetingState, readonly MeetingState[]> = {
  draft: ['called', 'cancelled'],
  called: ['in_progress', 'cancelled'],
  in_progress: ['held'],
  held: [],
  cancelled: [],
};

export function canFollow(from: MeetingState, to: MeetingState): boolean {
  return transitions[from].includes(to);
}

/** What people do with a meeting that its state may stand in the way of. */
export type Doing = 'propose' | 'start' | 'steer' | 'write' | 'end' | 'publish';

interface Rule {
  states: readonly MeetingState[];
  otherwise: ErrorCode;
}

/** A held meeting can still be written up until its minutes are published. */
const rules: Record<Doing, Rule> = {
  propose: { states: ['draft', 'called', 'in_progress'], otherwise: 'TRANSITION_NOT_ALLOWED' },
  start: { states: ['called'], otherwise: 'TRANSITION_NOT_ALLOWED' },
  steer: { states: ['in_progress'], otherwise: 'MEETING_NOT_IN_PROGRESS' },
  write: { states: ['in_progress', 'held'], otherwise: 'MEETING_NOT_IN_PROGRESS' },
  end: { states: ['in_progress'], otherwise: 'MEETING_NOT_IN_PROGRESS' },
  publish: { states: ['in_progress', 'held'], otherwise: 'MEETING_NOT_IN_PROGRESS' },
};

/** Why this cannot be done with the meeting as it stands; null when it can. */
export function refusal(doing: Doing, meeting: { state: MeetingState; minutesState: MinutesState }): ErrorCode | null {
  if (meeting.minutesState === 'published') return 'MINUTES_LOCKED';
  const { states, otherwise } = rules[doing];
  return states.includes(meeting.state) ? null : otherwise;
}

const minute = 60_000;

/** People choose whole minutes: a meeting may be called for the minute that is running. */
export function startsInPast(startsAt: Date, now: Date): boolean {
  return startsAt.getTime() < Math.floor(now.getTime() / minute) * minute;
}

/** What a meeting becomes when it ends; nothing is open any more. */
export function ended(at: Date): {
  state: MeetingState;
  endedAt: Date;
  currentItemId: null;
  currentItemOpenedAt: null;
} {
  return { state: 'held', endedAt: at, currentItemId: null, currentItemOpenedAt: null };
}
