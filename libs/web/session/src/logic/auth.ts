import { postJson } from '@samplan/web/data';

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

export async function chooseHat(personId: string): Promise<boolean> {
  return (await postJson('/auth/hat', { personId })).ok;
}

/** Ends the session but remembers who was here, so that the same person can come back to the open page. */
export async function endSession(): Promise<void> {
  await postJson('/auth/logout', {});
}

export async function logout(): Promise<void> {
  await endSession();
  sessionStorage.removeItem(personaKey);
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
