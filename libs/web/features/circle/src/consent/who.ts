export interface Typed {
  nationalId: string;
  givenName: string;
  familyName: string;
}

/** Somebody known here, or somebody who is not in the list, as it is typed. */
export interface Who {
  personId: string;
  atHome: Typed | null;
}

export const noWho: Who = { personId: '', atHome: null };
export const nobodyTyped: Typed = { nationalId: '', givenName: '', familyName: '' };

export const nameOf = ({ givenName, familyName }: Typed): string => `${givenName.trim()} ${familyName.trim()}`;

/** As it is sent where the number says who it is: one of the two. */
export const whoOf = ({ personId, atHome }: Who) => ({ personId: atHome ? null : personId, atHome });

/** As it is sent where the number may be left out: one of the three. */
export function newOf({ personId, atHome }: Who, idempotencyKey: string) {
  if (!atHome) return { personId };
  const { givenName, familyName } = atHome;
  return atHome.nationalId.trim() ? { atHome } : { named: { givenName, familyName, idempotencyKey } };
}

const digits = 11;

/** Whether it says who it is; a number that is half typed does not. */
export function isSomebody({ personId, atHome }: Who, numberNeeded = false): boolean {
  if (!atHome) return personId !== '';
  const typed = atHome.nationalId.replace(/\D/g, '').length;
  return (
    Boolean(atHome.givenName.trim() && atHome.familyName.trim()) && (typed === digits || (!numberNeeded && typed === 0))
  );
}
