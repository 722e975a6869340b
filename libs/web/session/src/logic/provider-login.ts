import { postJson } from '@samplan/web/data';

/** What went wrong, as the server and the addresses it leads to spell it. */
const loginProblems = ['expired', 'cancelled', 'level', 'refused', 'too-many', 'unavailable'] as const;
export type LoginProblem = (typeof loginProblems)[number];

interface ProviderLogin {
  provider: string;
  /** The page to come to afterwards; this one when it is not given. */
  returnTo?: string;
  /** In a window of its own, while the page that was left open waits. */
  beside?: boolean;
}

/** Goes to the identity provider. Answers only when it could not. */
export async function loginThrough(login: ProviderLogin): Promise<LoginProblem> {
  const { status, body } = await postJson('/auth/login', login);
  const answer = body as { location?: string; problem?: string } | null;
  if (answer?.location) {
    window.location.assign(answer.location);
    return new Promise(() => undefined);
  }
  if (status === 429) return 'too-many';
  return asProblem(answer?.problem ?? null) ?? 'unavailable';
}

/** The problem in the address of this page, when a login has just come back without success. */
export const problemInAddress = (): LoginProblem | null =>
  asProblem(new URLSearchParams(window.location.search).get('problem'));

const asProblem = (text: string | null): LoginProblem | null =>
  loginProblems.find((problem) => problem === text) ?? null;
