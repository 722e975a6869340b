import type { AccessLevel } from '@samplan/web/data';
import type { Reader } from './reader';

/** The same rule as the server's, so that nobody is shown a button that answers no. */
export function mayChange(
  viewer: { reader: Reader; level: AccessLevel; me: string | null },
  measure: { accountable?: { id: string } | null },
): boolean {
  if (viewer.reader === 'you' || viewer.level === 'COORDINATE') return true;
  return viewer.me !== null && measure.accountable?.id === viewer.me;
}

/** The person answers yes or no to what others do, and ticks off only what is the person's own to do. */
export function mayTickOff(...[viewer, measure]: Parameters<typeof mayChange>): boolean {
  return mayChange(viewer, measure) && (viewer.reader !== 'you' || measure.accountable?.id === viewer.me);
}
