import { parseId } from '@samplan/shared/kernel';
import { Expected } from './expected';
import { notFound } from './fault';

/** An id that came from outside; what cannot be one leads nowhere, and no statement is spent on it. */
export function knownId<Id extends string>(text: string): Id {
  const id = parseId<Id>(text);
  if (!id) throw notFound();
  return id;
}

/** The key that makes a press sent twice one deed. */
export function keyOf(text: string): string {
  const key = parseId<string>(text);
  if (!key) throw Expected.of('FIELD_INVALID', 'idempotencyKey');
  return key;
}
