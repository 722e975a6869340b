import type { PlanPart } from '@samplan/web/data';
import { bringTo } from '@samplan/web/ui';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';

/** Where something of the plan is filled in, as it stands in the address. */
type FillPlace = string;
type Go = (place: FillPlace, part: PlanPart) => void;

interface Asked {
  place: FillPlace;
  part: PlanPart;
}

interface Fill {
  /** A new one for each press, so that the same place can be asked for again. */
  asked: Asked | null;
  /** Whether the press is still to be answered; what is drawn anew later must not answer it once more. */
  take: (asked: Asked) => boolean;
  go: Go;
}

const FillContext = createContext<Fill>({ asked: null, take: () => false, go: () => undefined });

/** Lets a list of what is missing open the very form where it is written. */
export function FillProvider({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const taken = useRef<Asked | null>(null);
  const take = useCallback((one: Asked): boolean => {
    if (taken.current === one) return false;
    taken.current = one;
    return true;
  }, []);
  const go = useCallback<Go>((place, part) => setAsked({ place, part }), []);
  const value = useMemo(() => ({ asked, take, go }), [asked, take, go]);
  useEffect(() => {
    if (asked) bringTo(asked.place);
  }, [asked]);
  return <FillContext.Provider value={value}>{children}</FillContext.Provider>;
}

export const useFill = (): Go => useContext(FillContext).go;

/** Runs when this place is asked for, with what is missing there. */
export function useFilled(place: FillPlace, open: (part: PlanPart) => void): void {
  const { asked, take } = useContext(FillContext);
  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
  });
  useEffect(() => {
    if (asked?.place === place && take(asked)) latest.current(asked.part);
  }, [asked, take, place]);
}
