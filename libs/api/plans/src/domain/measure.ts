import type { AccessLevel, MeasureStatus, Relation } from '@samplan/shared/contracts';

/**
 * What may follow what. A done or stopped measure can be taken up again, so that a wrong press is never final;
 * *proposed* never comes back, for from *agreed* on somebody is accountable.
 */
const transitions: Record<MeasureStatus, readonly MeasureStatus[]> = {
  proposed: ['agreed', 'under_way', 'done', 'stopped'],
  agreed: ['under_way', 'done', 'stopped'],
  under_way: ['agreed', 'done', 'stopped'],
  done: ['agreed', 'under_way'],
  stopped: ['agreed', 'under_way'],
};

export function canFollow(from: MeasureStatus, to: MeasureStatus): boolean {
  return transitions[from].includes(to);
}

const open: readonly MeasureStatus[] = ['proposed', 'agreed', 'under_way'];

export const isOpen = (status: MeasureStatus): boolean => open.includes(status);

/** Overdue is derived: open, with a deadline before today in Norway. */
export function isOverdue(measure: { status: MeasureStatus; deadline: string | null }, today: string): boolean {
  return isOpen(measure.status) && measure.deadline !== null && measure.deadline < today;
}

/** Those who may change it take it away and bring it back, and whoever wrote it down unless somebody else took it away. */
export function mayRemove(
  standing: { relation: Relation; level: AccessLevel },
  measure: { accountablePersonId: string | null; createdBy: string; removedBy: string | null },
  viewerId: string,
): boolean {
  const isOneselfs = measure.createdBy === viewerId && (measure.removedBy ?? viewerId) === viewerId;
  return mayChange(standing, measure, viewerId) || isOneselfs;
}

/** What child welfare answers for begins when somebody has talked with the child, or it is said why not. */
export function waitsForTheChild(status: MeasureStatus): boolean {
  return status === 'under_way' || status === 'done';
}

/** Whether one may change this measure: the coordinator and the person any, others what they answer for themselves. */
export function mayChange(
  standing: { relation: Relation; level: AccessLevel },
  measure: { accountablePersonId: string | null },
  viewerId: string,
): boolean {
  return standing.relation === 'owner' || standing.level === 'coordinate' || measure.accountablePersonId === viewerId;
}
