import type { AgendaItemState } from '@samplan/web/data';

interface Item {
  id: string;
  position: number;
  state: AgendaItemState;
}

export function byPosition<T extends Item>(agenda: readonly T[]): T[] {
  return [...agenda].sort((a, b) => a.position - b.position);
}

export function isFinished(item: Pick<Item, 'state'>): boolean {
  return item.state === 'CONCLUDED' || item.state === 'CARRIED_OVER';
}

/**
 * The item that comes after this one: the next unfinished further down, else the first unfinished above,
 * so that an item that was jumped over is not forgotten at the end.
 */
export function nextItem<T extends Item>(agenda: readonly T[], after: string | null): T | null {
  const ordered = byPosition(agenda);
  const from = ordered.findIndex((item) => item.id === after);
  const round = [...ordered.slice(from + 1), ...ordered.slice(0, Math.max(from, 0))];
  return round.find((item) => !isFinished(item) && item.id !== after) ?? null;
}

export function finishedCount(agenda: readonly Item[]): number {
  return agenda.filter(isFinished).length;
}
