const key = 'samplan.people';

/**
 * All that this login has been on this tab. A role that ends while somebody is logged in is no longer among their hats, and
 * what they wrote in it lies on the device still.
 */
export function peopleOfLogin(): string[] {
  return JSON.parse(sessionStorage.getItem(key) ?? '[]') as string[];
}

/** Whoever logs in next is another login, so nothing is remembered of one that is over. */
export function rememberPeople(loggedIn: boolean, people: readonly string[]): void {
  if (!loggedIn) return sessionStorage.removeItem(key);
  sessionStorage.setItem(key, JSON.stringify([...new Set([...peopleOfLogin(), ...people])]));
}
