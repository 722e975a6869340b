import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';

/** Where something of the plan is filled in, as it stands in the address. */
type FillPlace = string;

interface Fill {
  place: FillPlace | null;
  /** Counts the presses, so that the same place can be asked for again. */
  times: number;
  go: (place: FillPlace) => void;
}

const FillContext = createContext<Fill>({ place: null, times: 0, go: () => undefined });

/** Lets a list of what is missing open the very form where it is written. */
export function FillProvider({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<{ place: FillPlace | null; times: number }>({ place: null, times: 0 });
  const go = useCallback((place: FillPlace) => setAsked(({ times }) => ({ place, times: times + 1 })), []);
  const value = useMemo(() => ({ ...asked, go }), [asked, go]);
  useEffect(() => {
    if (asked.place) show(asked.place);
  }, [asked]);
  return <FillContext.Provider value={value}>{children}</FillContext.Provider>;
}

export const useFill = (): Fill['go'] => useContext(FillContext).go;

/** Runs when this place is asked for. */
export function useFilled(place: FillPlace, open: () => void): void {
  const { place: asked, times } = useContext(FillContext);
  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
  });
  useEffect(() => {
    if (asked === place) latest.current();
  }, [asked, times, place]);
}

/** Brings the place into view and, where nothing opens by itself, the keyboard to its first button. */
function show(place: FillPlace): void {
  const element = document.getElementById(place);
  if (!element) return;
  const folded = element.closest('details');
  if (folded) folded.open = true;
  element.scrollIntoView({ block: 'center' });
  requestAnimationFrame(() => {
    if (element.contains(document.activeElement)) return;
    element.querySelector<HTMLElement>('textarea, input, select, button, summary, a')?.focus();
  });
}
