import { useSyncExternalStore } from 'react';

export const colourSchemes = ['auto', 'light', 'dark'] as const;
export type ColourScheme = (typeof colourSchemes)[number];

const storageKey = 'samplan.colour-scheme';
const systemDark = '(prefers-color-scheme: dark)';
const listeners = new Set<() => void>();

function chosen(): ColourScheme {
  const stored = localStorage.getItem(storageKey);
  return colourSchemes.find((scheme) => scheme === stored) ?? 'auto';
}

function apply(): void {
  const dark = chosen() === 'dark' || (chosen() === 'auto' && window.matchMedia(systemDark).matches);
  document.documentElement.dataset['colorScheme'] = dark ? 'dark' : 'light';
}

/** Follows the device until the person chooses otherwise; to be called before the first paint. */
export function startColourScheme(): void {
  apply();
  window.matchMedia(systemDark).addEventListener('change', apply);
}

export function chooseColourScheme(scheme: ColourScheme): void {
  localStorage.setItem(storageKey, scheme);
  apply();
  for (const listener of listeners) listener();
}

export function useColourScheme(): ColourScheme {
  return useSyncExternalStore(subscribe, chosen);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
