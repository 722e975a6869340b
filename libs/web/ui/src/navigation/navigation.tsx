import { createContext, useContext } from 'react';
import type { AppPath } from './paths';

export interface Navigation {
  navigate: (to: AppPath, options?: { replace?: boolean }) => void;
  /** Fetches the code of a page that will probably be opened next. */
  preload: (to: AppPath) => void;
  /** The address shown now, without query. */
  current: string;
}

/** The router is plugged in by the application; nothing below it knows which one it is. */
const NavigationContext = createContext<Navigation>({
  navigate: (to, options) => (options?.replace ? window.location.replace(to) : window.location.assign(to)),
  preload: () => undefined,
  current: '/',
});

export const NavigationProvider = NavigationContext.Provider;

export function useNavigation(): Navigation {
  return useContext(NavigationContext);
}

export function useNavigateTo(): Navigation['navigate'] {
  return useNavigation().navigate;
}
