import { MemoryShelf, type Shelf } from './device';

let shelf: Shelf = new MemoryShelf();
const onReturn = new Set<() => void>();
const onMove = new Set<() => void>();

/** Where what is written waits while the network is away. */
export const currentShelf = (): Shelf => shelf;

export function moveTo(next: Shelf): void {
  shelf = next;
  for (const work of [...onMove]) work();
}

/** Runs when it waits somewhere else from now; gives the way to stop. */
export function whenMoved(work: () => void): () => void {
  onMove.add(work);
  return () => onMove.delete(work);
}

/** Runs when the network may be back; gives the way to stop. */
export function whenBack(work: () => void): () => void {
  onReturn.add(work);
  return () => onReturn.delete(work);
}

export function tellBack(): void {
  for (const work of [...onReturn]) work();
}
