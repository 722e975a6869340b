const ownPages = 'http://in-app.invalid';
const notPages = /^\/(auth|graphql|health|realtime)(\/|$)/;
/** Control characters and backslashes, which browsers read as slashes. */
const trick = /[\p{Cc}\\]/u;

/** The page to go to after login: one of our own, else the start page. Nothing leads out of the program. */
export function returnPath(asked: string | null | undefined): string {
  if (!asked || asked.length > 500 || !asked.startsWith('/') || asked.startsWith('//') || trick.test(asked)) return '/';
  const url = URL.canParse(asked, ownPages) ? new URL(asked, ownPages) : null;
  if (!url || url.origin !== ownPages || url.pathname.startsWith('//') || notPages.test(url.pathname)) return '/';
  return url.pathname + url.search;
}
