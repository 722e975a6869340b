import { type AppPath, useNavigation } from '@samplan/web/ui';
import { useEffect, useState } from 'react';
import { type GoalFilters, readFilters, writeFilters } from '../logic/goal-filters';

/** Filters kept in the address, so that a view can be sent to others and come back to. */
export function useAddressFilters(): [GoalFilters, (filters: Partial<GoalFilters>) => void] {
  const { navigate } = useNavigation();
  const [filters, setFilters] = useState(() => readFilters(window.location.search));
  useEffect(() => {
    const back = (): void => setFilters(readFilters(window.location.search));
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, []);
  const choose = (part: Partial<GoalFilters>): void => {
    const next = { ...filters, ...part };
    setFilters(next);
    navigate(`${window.location.pathname}${writeFilters(next)}` as AppPath, { replace: true });
  };
  return [filters, choose];
}
