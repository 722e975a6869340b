import { Navigate } from '@tanstack/react-router';
import { useSession } from '@samplan/web/session';

/** Whoever is logged in has nothing to do at the login page; others may be on their way from it to another. */
export function ToStart() {
  return useSession().loggedIn ? <Navigate to="/" replace /> : null;
}
