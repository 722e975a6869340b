import { logout } from './logic/auth';
import { useSession } from './session-context';

/** Logs out, and takes what waits for any of this login's hats off the device. */
export function useLogout(): (where?: 'here' | 'everywhere') => Promise<void> {
  const { hats } = useSession();
  return (where) =>
    logout(
      hats.map(({ personId }) => personId),
      where,
    );
}
