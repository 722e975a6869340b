import { logout } from './logic/auth';
import { peopleOfLogin } from './logic/people-of-login';

/** Logs out, and takes what waits for any of this login's hats off the device, also of one that has ended. */
export function useLogout(): (where?: 'here' | 'everywhere') => Promise<void> {
  return (where) => logout(peopleOfLogin(), where);
}
