import { parseId } from '@samplan/shared/kernel';
import { notFound } from '@samplan/api/platform/request';

/** An id that came from outside; what cannot be one leads nowhere, and no statement is spent on it. */
export function knownId<Id extends string>(text: string): Id {
  const id = parseId<Id>(text);
  if (!id) throw notFound();
  return id;
}
