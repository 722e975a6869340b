import { useCallback, useState } from 'react';

const unheard = '\u00a0';

/** What a live region says. The same words twice are made to differ, or they would be heard only once. */
export function useSpoken(): [string, (text: string) => void] {
  const [spoken, setSpoken] = useState('');
  const announce = useCallback((text: string) => setSpoken((before) => (before === text ? text + unheard : text)), []);
  return [spoken, announce];
}
