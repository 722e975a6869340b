import { osloDate } from '@samplan/shared/i18n';
import { readFragment, type TimelineQuery } from '@samplan/web/data';
import { useEffect, useState } from 'react';
import {
  OlderTimelineMeetingsQuery,
  OlderTimelineMovesQuery,
  TimelineMeetings,
  TimelineMoves,
} from '../graphql/timeline';
import { wholeSince } from '../logic/back-in-time';
import { byMonth, type EventKind, type TimelineEvent } from '../logic/timeline';
import { useBack } from './use-back';

const monthsAtFirst = 6;
const monthsMore = 12;

/** Which kinds hold something of what is read backwards. */
const ofMeetings: readonly (EventKind | null)[] = [null, 'meetings'];
const ofMoves: readonly (EventKind | null)[] = [null, 'needs', 'plan'];

const dayOf = (instant: string): string => osloDate(Date.parse(instant));

/** The past as far as it has been asked for; what cannot be told whole yet waits until more has been read. */
export function usePast({ id, meetings, moves }: TimelineQuery['collaboration'], kind: EventKind | null) {
  const [wanted, setWanted] = useState(monthsAtFirst);
  const met = useBack(id, readFragment(TimelineMeetings, meetings), {
    document: OlderTimelineMeetingsQuery,
    pageOf: ({ collaboration }) => readFragment(TimelineMeetings, collaboration.meetings),
  });
  const moved = useBack(id, readFragment(TimelineMoves, moves), {
    document: OlderTimelineMovesQuery,
    pageOf: ({ collaboration }) => readFragment(TimelineMoves, collaboration.moves),
  });
  const meetingsSince = wholeSince(met.read, ({ startsAt }) => dayOf(startsAt));
  const movesSince = wholeSince(moved.read, ({ at }) => dayOf(at));

  // Meetings are called ahead, so a stretch may end before it has come to today.
  const isAhead = meetingsSince !== null && meetingsSince >= osloDate(Date.now());
  const mayLoad = !met.loading && !met.fault;
  const { load } = met;
  useEffect(() => {
    if (isAhead && mayLoad) load();
  });

  const [edge = null] = [ofMeetings.includes(kind) ? meetingsSince : null, ofMoves.includes(kind) ? movesSince : null]
    .filter((day) => day !== null)
    .sort()
    .reverse();
  /** More of what has been read, and the next stretch where that does not suffice. */
  const older = (inHand: number): void => {
    setWanted(wanted + monthsMore);
    if (inHand >= wanted + monthsMore) return;
    if (ofMeetings.includes(kind) && meetingsSince === edge) met.load();
    if (ofMoves.includes(kind) && movesSince === edge) moved.load();
  };
  return {
    read: { meetings: met.read.nodes, moves: moved.read.nodes },
    shown: (past: readonly TimelineEvent[]) => {
      const months = byMonth(past.filter(({ date }) => edge === null || date > edge));
      return {
        months: months.slice(0, wanted),
        hasOlder: edge !== null || months.length > wanted,
        older: () => older(months.length),
      };
    },
    loading: met.loading || moved.loading,
    fault: met.fault ?? moved.fault,
  };
}
