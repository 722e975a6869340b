import type { HistoryAct } from '@samplan/shared/contracts';

export type Values = Readonly<Record<string, unknown>>;

/** What a change row says of one change. */
export interface PastChange {
  version: number;
  before: Values | null;
  after: Values | null;
  /** The version whose change it takes back. */
  undoes: number | null;
  /** The version it brings back. */
  restores: number | null;
}

export function actOf({ before, after, undoes, restores }: Omit<PastChange, 'version'>): HistoryAct {
  if (undoes !== null) return 'undone';
  if (restores !== null) return 'restored';
  if (before === null) return 'added';
  if (after?.['removed'] === true) return 'removed';
  return before['removed'] === true ? 'brought_back' : 'edited';
}

/**
 * What one can take back, and what one can do again: the last of each. Changes come in the order they were made.
 * Taking back a taking-back does the first again; a new change leaves nothing to do again.
 */
export function lastToTakeBack<
  Change extends Pick<PastChange, 'version' | 'undoes'> & { kind: string; thingId: string },
>(changes: readonly Change[]): { undo: Change | null; redo: Change | null } {
  let done: Change[] = [];
  let takenBack: Change[] = [];
  for (const change of changes) {
    const isTarget = ({ kind, thingId, version }: Change): boolean =>
      kind === change.kind && thingId === change.thingId && version === change.undoes;
    if (done.some(isTarget)) {
      done = done.filter((one) => !isTarget(one));
      takenBack.push(change);
    } else if (takenBack.some(isTarget)) {
      takenBack = takenBack.filter((one) => !isTarget(one));
      done.push(change);
    } else {
      done.push(change);
      takenBack = [];
    }
  }
  return { undo: done.at(-1) ?? null, redo: takenBack.at(-1) ?? null };
}

/** What a thing must be given to be as it was at a version: for each field touched since, what stood there before. */
export function asOfVersion(changes: readonly Pick<PastChange, 'version' | 'before'>[], version: number): Values {
  const later = changes.filter((change) => change.version > version).sort((a, b) => b.version - a.version);
  return Object.assign({}, ...later.map(({ before }) => before ?? {})) as Values;
}

const stateFields = ['state', 'needState', 'status'] as const;
/** What says where a thing stands, by the names it has in the change rows. */
export const standingFields = [...stateFields, 'removed'] as const;

/** Where a thing stood: taken away, or in which state; null where the change does not tell. */
export function standingOf(values: Values | null): string | null {
  if (values?.['removed'] === true) return 'removed';
  const field = stateFields.find((one) => typeof values?.[one] === 'string');
  return field ? (values![field] as string) : null;
}

/** How far back one takes back without going to the history: a day's work. */
export const undoneWithin = 24 * 3_600_000;

/** What takes a change back: what stood there before, or for what was added, that it is removed. */
export const takingBack = ({ before }: Pick<PastChange, 'before'>): Values => before ?? { removed: true };

/** The fields that no longer say what the change made them say; taking it back would take something of others'. */
export function touchedSince({ before, after }: Pick<PastChange, 'before' | 'after'>, now: Values): string[] {
  if (before === null) return [];
  return Object.keys(before).filter((field) => !same(now[field], after?.[field]));
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
