import { openQuery, readFragment } from '@samplan/web/data';
import { HatParts, SessionDocument } from '../graphql/session';
import { chooseHat, loginAsPersona } from '../logic/auth';

export type ComeBack = 'same-person' | 'someone-else' | 'failed';

/** Logs in and puts the same hat on again; only the person who was here may go on where the page stands. */
export async function comeBackAs(persona: string, personId: string): Promise<ComeBack> {
  if (!(await loginAsPersona(persona))) return 'failed';
  let now = await hatNow();
  if (now !== personId && (await chooseHat(personId))) now = await hatNow();
  return now === personId ? 'same-person' : 'someone-else';
}

async function hatNow(): Promise<string | null> {
  const answer = await openQuery(SessionDocument, {});
  return readFragment(HatParts, answer?.session.hat)?.personId ?? null;
}
