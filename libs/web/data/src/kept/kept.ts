import type { CombinedError } from 'urql';
import { createDataClient } from '../client/create-client';
import { guardedSend } from '../client/guarded-send';
import { endsAccess, faultOf } from '../errors/fault';
import { type MutationErrorsFragment, readErrors } from '../errors/mutation-errors';
import type { FragmentType } from '../generated';
import { MemoryShelf, openShelf } from './device';
import { OpenOutboxMutation } from './documents';
import { sendWaitingDrafts } from './draft-server';
import { draftStore } from './draft-store';
import { Outbox, type SendOutcome, type Unsent } from './outbox';
import { moveTo, tellBack } from './place';

export const onceHeader = 'x-samplan-once';
const again = 15_000;

const client = createDataClient(guardedSend);

type Payload = Record<string, unknown> & { errors: readonly FragmentType<typeof MutationErrorsFragment>[] };

async function sendUnsent({ id, document, input }: Unsent): Promise<SendOutcome> {
  const headers = { [onceHeader]: id };
  const { data, error } = await client.mutation(document, { input }, { fetchOptions: { headers } }).toPromise();
  if (error) return afterFault(error);
  const [payload] = Object.values(data as Record<string, Payload>);
  const { conflict, fields, general, none } = readErrors(payload?.errors ?? []);
  if (none || general?.code === 'ALREADY_SENT') return { kind: 'sent', version: versionIn(payload ?? null) };
  return { kind: 'refused', conflict, problem: general?.message ?? Object.values(fields)[0] ?? null };
}

function afterFault(error: CombinedError): SendOutcome {
  const fault = faultOf(error);
  if (endsAccess(fault) || fault.code === 'BAD_REQUEST')
    return { kind: 'refused', problem: null, conflict: null, fault };
  // Without an answer from the program itself, something on the way is down, and what was written is not at fault.
  return error.graphQLErrors.length > 0 && fault.code === 'INTERNAL' ? { kind: 'stumbled' } : { kind: 'away' };
}

/** The version a thing got by being written, wherever in the answer it stands. */
function versionIn(value: unknown): number | null {
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'errors') continue;
    const found = key === 'version' && typeof inner === 'number' ? inner : versionIn(inner);
    if (found !== null) return found;
  }
  return null;
}

export const outbox = new Outbox(sendUnsent);

let here: string | null = null;
let opened = false;

/** Opens the device's room for the person who is here, and sends what waits; until the returned function is called. */
export function keepFor(personId: string): () => void {
  if (here !== personId) leave();
  here = personId;
  const back = (): void => {
    void open(personId).then(() => outbox.sendAll());
    tellBack();
  };
  back();
  const timer = setInterval(() => outbox.unsent.length > 0 && back(), again);
  window.addEventListener('online', back);
  return () => {
    clearInterval(timer);
    window.removeEventListener('online', back);
  };
}

/** What waits for somebody else stays sealed on the device until they are back. */
function leave(): void {
  opened = false;
  moveTo(new MemoryShelf());
  outbox.leave();
  draftStore.forget();
}

async function open(personId: string): Promise<void> {
  if (opened) return;
  const { data } = await client
    .mutation<{ openOutbox: { key: string } }>(OpenOutboxMutation.toString(), {})
    .toPromise();
  if (!data || here !== personId) return;
  opened = true;
  const shelf = await openShelf(personId, data.openOutbox.key);
  if (!shelf || here !== personId) return;
  moveTo(shelf);
  await outbox.open(shelf);
  await sendWaitingDrafts();
}
