import type { MeasureStatus } from '@samplan/web/data';

export type Step = { kind: 'forward' | 'undo' | 'back'; to: 'AGREED' | 'UNDER_WAY' | 'DONE' };

/**
 * What one press does: the likeliest step forward, or the way back. `before` is the state it had when it was changed
 * on this page. *Proposed* never comes back, for from *agreed* on somebody is accountable.
 */
export function nextStep(status: MeasureStatus, before: MeasureStatus | null): Step {
  if (status === 'PROPOSED') return { kind: 'forward', to: 'AGREED' };
  if (!isFinished(status)) return { kind: 'forward', to: 'DONE' };
  if (before === 'AGREED' || before === 'UNDER_WAY') return { kind: 'undo', to: before };
  return { kind: 'back', to: 'UNDER_WAY' };
}

/** Steps that are taken more seldom, and so stand with the other changes. */
export function otherSteps(status: MeasureStatus): readonly ('UNDER_WAY' | 'STOPPED')[] {
  if (isFinished(status)) return [];
  return status === 'UNDER_WAY' ? ['STOPPED'] : ['UNDER_WAY', 'STOPPED'];
}

export function isFinished(status: MeasureStatus): boolean {
  return status === 'DONE' || status === 'STOPPED';
}

interface Listed {
  id: string;
  status: MeasureStatus;
}

/** Open measures in the order people have put them; then the finished ones, except those to be kept in place. */
export function inReadingOrder<M extends Listed>(
  measures: readonly M[],
  kept: ReadonlySet<string>,
): { open: M[]; finished: M[] } {
  const folded = (measure: M): boolean => isFinished(measure.status) && !kept.has(measure.id);
  return {
    open: measures.filter((measure) => !folded(measure)),
    finished: measures.filter(folded),
  };
}
