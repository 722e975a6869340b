import { planMoves, type PlanState, planStates } from '@samplan/shared/contracts';
import { afterMove, canUndoMove, endsAs, isOver } from './plan';

/** Every state in turn: what each move leads to from there, `-` when it cannot be made. */
const table: Record<PlanState, string> = {
  //         start    pause   resume  close   decline   withdraw
  wished: '  active   -       -       -       declined  withdrawn',
  active: '  -        paused  -       closed  -         withdrawn',
  paused: '  -        -       active  closed  -         withdrawn',
  closed: '  -        -       -       -       -         -',
  declined: '-        -       -       -       -         -',
  withdrawn: '-       -       -       -       -         -',
};

it.each(planStates)('leads from %s where the table says and nowhere else', (state) => {
  expect(planMoves.map((move) => afterMove(state, move) ?? '-')).toEqual(table[state].trim().split(/\s+/));
});

it('is over exactly where nothing leads further', () => {
  for (const state of planStates)
    expect(isOver(state)).toBe(planMoves.every((move) => afterMove(state, move) === null));
});

it('is taken back within ten minutes', () => {
  const now = new Date('2026-03-01T12:00:00Z');
  const at = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
  expect(canUndoMove(at(9), now)).toBe(true);
  expect(canUndoMove(at(11), now)).toBe(false);
});

it('leaves a measure that is carried on as it is', () => {
  expect([endsAs('done'), endsAs('stopped'), endsAs('carried')]).toEqual(['done', 'stopped', null]);
});
