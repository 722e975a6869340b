import type { MeasureEnding, MeasureStatus, PlanMove, PlanState } from '@samplan/shared/contracts';

/** From where each move leads; the person may withdraw from anywhere the plan still runs. */
const moves: Record<PlanMove, { from: readonly PlanState[]; to: PlanState }> = {
  start: { from: ['wished'], to: 'active' },
  pause: { from: ['active'], to: 'paused' },
  resume: { from: ['paused'], to: 'active' },
  close: { from: ['active', 'paused'], to: 'closed' },
  decline: { from: ['wished'], to: 'declined' },
  withdraw: { from: ['wished', 'active', 'paused'], to: 'withdrawn' },
};

/** Where a move leads from here, or null when it cannot be made. */
export function afterMove(from: PlanState, move: PlanMove): PlanState | null {
  return moves[move].from.includes(from) ? moves[move].to : null;
}

/** Over is locked: read, not written in. A new wish makes a new plan. */
export const overStates: readonly PlanState[] = ['closed', 'declined', 'withdrawn'];

export const isOver = (state: PlanState): boolean => overStates.includes(state);

/** How long whoever made a move can take it back. */
const undoMinutes = 10;

export const canUndoMove = (movedAt: Date, now: Date): boolean =>
  now.getTime() - movedAt.getTime() <= undoMinutes * 60_000;

/** The status a measure gets when its plan is closed; null when it goes on as it is. */
export function endsAs(ending: MeasureEnding): MeasureStatus | null {
  return ending === 'carried' ? null : ending;
}
