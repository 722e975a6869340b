import { openQuery, readFragment } from '@samplan/web/data';
import { HatParts, SessionDocument } from '../graphql/session';
import { chooseHat, loginAsPersona } from '../logic/auth';

export type ComeBack = 'same-person' | 'someone-else' | 'nobody';

/** Logs in as a persona and puts the same hat on again. */
export async function comeBackAs(persona: string, personId: string): Promise<ComeBack> {
  return (await loginAsPersona(persona)) ? whoIsBack(personId) : 'nobody';
}

/** Whether the person who was here is logged in again; only they may go on where the page stands. */
export async function whoIsBack(personId: string): Promise<ComeBack> {
  const now = await hatNow();
  if (!now.loggedIn) return 'nobody';
  if (now.personId === personId) return 'same-person';
  if (!now.mine.includes(personId) || !(await chooseHat(personId))) return 'someone-else';
  return (await hatNow()).personId === personId ? 'same-person' : 'someone-else';
}

async function hatNow(): Promise<{ loggedIn: boolean; personId: string | null; mine: string[] }> {
  const session = (await openQuery(SessionDocument, {}))?.session;
  return {
    loggedIn: session?.loggedIn ?? false,
    personId: readFragment(HatParts, session?.hat)?.personId ?? null,
    mine: readFragment(HatParts, session?.hats ?? []).map((hat) => hat.personId),
  };
}
