import type { MinutesState } from '@samplan/shared/contracts';
import type { PersonId } from '@samplan/shared/kernel';

export interface MinutesStanding {
  minutesState: MinutesState;
  minutesApprovedBy: PersonId | null;
  minutesApprovedAt: Date | null;
  minutesPublishedAt: Date | null;
}

/** Draft → approved. Somebody's earlier approval stands. */
export function approve(minutes: MinutesStanding, by: PersonId, at: Date): MinutesStanding {
  if (minutes.minutesState !== 'draft') return minutes;
  return { ...minutes, minutesState: 'approved', minutesApprovedBy: by, minutesApprovedAt: at };
}

/** Approved → published, for good. A draft is never published unapproved. */
export function publish(minutes: MinutesStanding, at: Date): MinutesStanding {
  if (minutes.minutesState !== 'approved') return minutes;
  return { ...minutes, minutesState: 'published', minutesPublishedAt: at };
}
