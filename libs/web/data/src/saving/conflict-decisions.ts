import type { Conflict } from '../errors/mutation-errors';

/** An edit that met somebody else's: what was to be saved, and what is still to be decided. */
export interface Collision<Changes extends object> {
  changes: Changes;
  conflicts: readonly Conflict[];
}

/** Whose text shall stand, or another one. */
export type Choice = { keep: 'theirs' } | { keep: 'mine' } | { keep: 'other'; text: string };

export type Decision<Changes extends object> =
  | { kind: 'undecided'; collision: Collision<Changes> }
  | { kind: 'save'; changes: Changes; expectedVersion: number }
  | { kind: 'nothing-left' };

/**
 * Notes what shall stand in one field. When the last is decided, what is left to save goes over the version that was
 * met; a field where the other text was chosen is left out, since it already stands.
 */
export function decide<Changes extends object>(
  { changes, conflicts }: Collision<Changes>,
  field: string,
  choice: Choice,
): Decision<Changes> {
  const left = { ...changes };
  if (choice.keep === 'theirs') delete left[field as keyof Changes];
  if (choice.keep === 'other') Object.assign(left, { [field]: choice.text });
  const undecided = conflicts.filter((conflict) => conflict.field !== field);
  if (undecided.length > 0) return { kind: 'undecided', collision: { changes: left, conflicts: undecided } };
  if (Object.keys(left).length === 0) return { kind: 'nothing-left' };
  return {
    kind: 'save',
    changes: left,
    expectedVersion: Math.max(...conflicts.map(({ currentVersion }) => currentVersion)),
  };
}
