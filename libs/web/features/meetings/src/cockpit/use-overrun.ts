import { useEffect, useRef } from 'react';

/** Says it once, in the moment time runs out; whoever comes later is not told again. */
export function useOverrun(over: boolean, onOverrun: () => void): void {
  const was = useRef(over);
  const latest = useRef(onOverrun);
  useEffect(() => {
    latest.current = onOverrun;
  });
  useEffect(() => {
    if (over && !was.current) latest.current();
    was.current = over;
  }, [over]);
}
