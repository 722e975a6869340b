import { useSyncExternalStore } from 'react';

export const colourSchemes = ['auto', 'light', 'dark'] as const;
export type ColourScheme = (typeof colourSchemes)[number];

const storageKey = 'samplan.colour-scheme';
const systemDark = '(prefers-color-scheme: dark)';
const print = 'print';
const listeners = new Set<() => void>();

function chosen(): ColourScheme {
  const stored = localStorage.getItem(storageKey);
  return colourSchemes.find((scheme) => scheme === stored) ?? 'auto';
}

/** Paper is white: what is light on dark on a screen could not be read there. */
function apply(onPaper = window.matchMedia(print).matches): void {
  const dark = chosen() === 'dark' || (chosen() === 'auto' && window.matchMedia(systemDark).matches);
  document.documentElement.dataset['colorScheme'] = dark && !onPaper ? 'dark' : 'light';
}

/** Follows the device until the person chooses otherwise; to be called before the first paint. */
export function startColourScheme(): void {
  apply();
  for (const query of [systemDark, print]) window.matchMedia(query).addEventListener('change', () => apply());
  // Not every browser tells of the change before it has drawn the sheet.
  window.addEventListener('beforeprint', () => apply(true));
  window.addEventListener('afterprint', () => apply(false));
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
