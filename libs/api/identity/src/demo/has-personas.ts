import type { SessionStore } from '../persistence/session.store';
import { demoIssuer, demoPersonas } from './demo-personas';

/** Whether ready-made people live in this database; it was filled for the demo. */
export async function hasPersonas(sessions: SessionStore): Promise<boolean> {
  const found = await Promise.all(demoPersonas.map(({ subject }) => sessions.loginOf(demoIssuer, subject)));
  return found.some((login) => login !== null);
}
