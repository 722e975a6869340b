import { Navigate } from '@tanstack/react-router';

/** Whoever is logged in has nothing to do at the login page. */
export function ToStart() {
  return <Navigate to="/" replace />;
}
