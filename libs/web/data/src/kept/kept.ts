import type { CombinedError } from 'urql';
import { createDataClient } from '../client/create-client';
import { guardedSend } from '../client/guarded-send';
import { newId } from '../client/new-id';
import { faultOf, isFinal } from '../errors/fault';
import { type MutationErrorsFragment, readErrors } from '../errors/mutation-errors';
import type { FragmentType } from '../generated';
import { MemoryShelf, openShelf, type Shelf } from './device';
import { KeepDraftMutation, OpenOutboxMutation } from './documents';
import { draftShelfId, type DraftTarget, type Fields, onThisDevice } from './draft-pen';
import { draftInput, draftsWait, sendWaitingDrafts, wordsOf } from './draft-server';
import { draftStore } from './draft-store';
import { Outbox, type SendOutcome, type Unsent } from './outbox';
import { currentShelf, moveTo, tellBack } from './place';

export const onceHeader = 'x-samplan-once';
const again = 15_000;

const client = createDataClient(guardedSend);

type Payload = Record<string, unknown> & { errors: readonly FragmentType<typeof MutationErrorsFragment>[] };

async function sendUnsent({ id, document, input }: Unsent): Promise<SendOutcome> {
  const headers = { [onceHeader]: id };
  const { data, error } = await client.mutation(document, { input }, { fetchOptions: { headers } }).toPromise();
  if (error) return afterFault(error);
  const [payload] = Object.values(data as Record<string, Payload>);
  const { conflicts, fields, general, alreadySent, none } = readErrors(payload?.errors ?? []);
  if (alreadySent) return { kind: 'sent', version: alreadySent.version };
  if (none) return { kind: 'sent', version: versionIn(payload ?? null) };
  return { kind: 'refused', conflicts, problem: general?.message ?? Object.values(fields)[0] ?? null };
}

function afterFault(error: CombinedError): SendOutcome {
  const fault = faultOf(error);
  if (isFinal(fault)) return { kind: 'refused', problem: null, conflicts: [], fault };
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
    void open(personId).then(sendWaiting);
    tellBack();
  };
  back();
  const backIfNeeded = async (): Promise<void> => {
    if (outbox.unsent.length > 0 || (await draftsWait())) back();
  };
  const timer = setInterval(() => void backIfNeeded(), again);
  window.addEventListener('online', back);
  return () => {
    clearInterval(timer);
    window.removeEventListener('online', back);
  };
}

async function sendWaiting(): Promise<void> {
  await outbox.sendAll();
  await sendWaitingDrafts(handOver);
}

/** What the server finally would not have is shown where all that is written and not sent is. */
async function handOver(target: DraftTarget, fields: Fields): Promise<boolean> {
  const what = wordsOf(fields);
  if (!what) return false;
  const { collaborationId } = target;
  const [id, at, document] = [newId(), new Date().toISOString(), KeepDraftMutation.toString()];
  await outbox.put({ id, collaborationId, what, at, document, input: { ...draftInput(target, fields) } });
  await outbox.sendAll();
  return true;
}

/** What waits for somebody else stays sealed on the device until they are back. */
function leave(): void {
  opened = false;
  moveTo(new MemoryShelf());
  outbox.leave();
  draftStore.forget();
}

/** What was begun before the device was opened, and is kept nowhere else. */
async function takeAlong(shelf: Shelf): Promise<void> {
  for (const [id, draft] of await currentShelf().all())
    if (id.startsWith(draftShelfId({ collaborationId: onThisDevice, key: '' }))) await shelf.put(id, draft);
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
  await takeAlong(shelf);
  moveTo(shelf);
  await outbox.open(shelf);
}
