import type { ErrorCode, HandOverState } from '@samplan/shared/contracts';
import type { Standing } from './deputies';

/** What stands in the way of handing a place over to somebody; null when it can be planned. */
export function successorProblem(
  standing: Standing | undefined,
  successorId: string,
  selfId: string,
  today: { isToday: boolean; withoutGround: boolean },
): ErrorCode | null {
  if (successorId === selfId) return 'SUCCESSOR_SELF';
  if (!standing?.possible || standing.unitId === null) return 'SUCCESSOR_NOT_POSSIBLE';
  if (standing.away) return 'SUCCESSOR_AWAY';
  // A later day leaves time to ask; on the day itself somebody has to choose.
  return today.isToday && standing.cover !== 'all' && !today.withoutGround ? 'SUCCESSOR_NOT_COVERED' : null;
}

/** Only what has not been carried out can be taken back. */
export const mayUndo = (state: HandOverState): boolean => state === 'planned';
