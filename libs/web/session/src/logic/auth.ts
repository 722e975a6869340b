import { wipeDevice, postJson } from '@samplan/web/data';

const personaKey = 'samplan.persona';

/** Demo mode only: the persona this tab logged in as, so that it can be offered again when the session has ended. */
export function lastPersona(): string | null {
  return sessionStorage.getItem(personaKey);
}

export async function loginAsPersona(persona: string): Promise<boolean> {
  const { ok } = await postJson('/auth/demo-login', { persona });
  if (ok) sessionStorage.setItem(personaKey, persona);
  return ok;
}

export type CodeEntry = 'entered' | 'refused' | 'failed';

/** Comes in with a one-time code. Whatever is wrong with a code, the answer is the same. */
export async function enterWithCode(code: string): Promise<CodeEntry> {
  const { ok, status, body } = await postJson('/auth/code', { code });
  if (status === 429) return 'refused';
  if (!ok) return 'failed';
  return (body as { entered?: boolean } | null)?.entered ? 'entered' : 'refused';
}

export async function chooseHat(personId: string): Promise<boolean> {
  return (await postJson('/auth/hat', { personId })).ok;
}

/** Ends the session but remembers who was here, so that the same person can come back to the open page. */
export async function endSession(): Promise<void> {
  await postJson('/auth/logout', {});
}

/**
 * Ends the session, or every session of this login, here and at the identity provider, and leaves the page. `people` are
 * all that this login is: nothing of theirs stays on the device.
 */
export async function logout(people: readonly string[], where: 'here' | 'everywhere' = 'here'): Promise<void> {
  const { body } = await postJson(where === 'here' ? '/auth/logout' : '/auth/logout-everywhere', {});
  sessionStorage.removeItem(personaKey);
  await wipeDevice(people);
  const location = (body as { location?: string | null } | null)?.location;
  // The provider asks or tells, and sends the person back to the same page of ours.
  if (location) window.location.assign(location);
  else startFresh('/logged-out');
}

/** Leaves everything fetched for one person behind, in memory too, before another one's begins. */
export function startFresh(at: string): void {
  window.location.replace(at);
  if (window.location.pathname === at) window.location.reload();
}

/** A page brought back by the browser's Back button would show what was on it before the logout. */
export function forgetPagesOnBack(): void {
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) window.location.reload();
  });
}
