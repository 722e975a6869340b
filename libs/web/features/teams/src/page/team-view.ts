import { useSyncExternalStore } from 'react';

export type TeamView = 'map' | 'list';
const key = 'samplan.teamView';
const listeners = new Set<() => void>();

/** How one likes to see a team, on this device; nothing about whose. */
export function useTeamView(): [TeamView, (view: TeamView) => void] {
  const view = useSyncExternalStore(subscribe, () => (localStorage.getItem(key) === 'map' ? 'map' : 'list'));
  return [view, choose];
}

function choose(view: TeamView): void {
  localStorage.setItem(key, view);
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
