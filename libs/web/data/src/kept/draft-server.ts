import { draftsAtATime } from '@samplan/shared/contracts';
import type { CombinedError } from 'urql';
import { endsAccess, faultOf, isFinal } from '../errors/fault';
import { createDataClient } from '../client/create-client';
import { guardedSend } from '../client/guarded-send';
import type { KeepDraftInput } from '../generated/graphql';
import { DropDraftMutation, KeepDraftMutation, OwnDraftsQuery } from './documents';
import { type DraftServer, draftShelfId, type DraftTarget, type Fields, onThisDevice } from './draft-pen';
import { inTurn } from './in-turn';
import { currentShelf, whenBack } from './place';

export interface FoundDraft {
  fields: Fields;
  baseVersion: number;
  savedAt: string | null;
}

const client = createDataClient(guardedSend);

export const draftInput = (
  { collaborationId, lifeArea, key, baseVersion }: DraftTarget,
  texts: Fields,
): KeepDraftInput => {
  const fields = Object.entries(texts).map(([name, text]) => ({ name, text }));
  return { collaborationId, lifeArea, key, baseVersion, fields } as KeepDraftInput;
};

/** What stands in it for people to read; what is written together is not words until it is put together. */
export const wordsOf = (fields: Fields): string =>
  Object.entries(fields)
    .filter(([name, text]) => name !== 'update' && text.trim() !== '')
    .map(([, text]) => text)
    .join(' – ');

function afterFault(error: CombinedError): 'away' | 'refused' | 'gone' {
  const fault = faultOf(error);
  if (endsAccess(fault)) return 'gone';
  return isFinal(fault) ? 'refused' : 'away';
}

export const draftServer: DraftServer = {
  async keep(target, texts) {
    if (target.collaborationId === onThisDevice) {
      await currentShelf().put(draftShelfId(target), { target, fields: texts });
      return 'here';
    }
    const input = draftInput(target, texts);
    const { data, error } = await client
      .mutation<{ keepDraft: { savedAt: string | null } }>(KeepDraftMutation.toString(), { input })
      .toPromise();
    if (error) return afterFault(error);
    return data?.keepDraft.savedAt ? { savedAt: data.keepDraft.savedAt } : 'refused';
  },
  async drop(target) {
    const { collaborationId, key } = target;
    if (collaborationId === onThisDevice) return 'done';
    const { error } = await client
      .mutation(DropDraftMutation.toString(), { input: { collaborationId, key } })
      .toPromise();
    if (!error) return 'done';
    const answer = afterFault(error);
    if (answer === 'away') {
      const stop = whenBack(() => {
        stop();
        void draftServer.drop(target);
      });
    }
    return answer;
  },
  shelf: currentShelf,
};

interface Waiting {
  target: DraftTarget;
  fields: Fields;
}

async function waitingDrafts(): Promise<Map<string, Waiting>> {
  // What the server has is not to be held back by a device that does not work.
  const all = await currentShelf()
    .all<Waiting>()
    .catch(() => new Map<string, Waiting>());
  return new Map([...all].filter(([id]) => id.startsWith('draft:')));
}

/** Nothing is won by asking again for as long as the page is open; they lie where they lie. */
const refusedHere = new Set<string>();

async function draftsToSend(): Promise<string[]> {
  return [...(await waitingDrafts())]
    .filter(([id, { target }]) => target.collaborationId !== onThisDevice && !refusedHere.has(id))
    .map(([id]) => id);
}

export const draftsWait = async (): Promise<boolean> => (await draftsToSend()).length > 0;

/**
 * What was being written when the page was closed without a network goes to the server when there is one. It stays on
 * the device until the server has it, or until `handOver` has taken what the server finally would not have.
 */
export async function sendWaitingDrafts(
  handOver: (target: DraftTarget, fields: Fields) => Promise<boolean>,
): Promise<void> {
  const place = currentShelf();
  for (const id of await draftsToSend())
    // One that the device fails with holds back none of the others.
    await inTurn(id, async () => {
      // Written anew, or sent by the form itself, while it waited for its turn.
      const waiting = (await place.all<Waiting>()).get(id);
      if (!waiting || place !== currentShelf()) return;
      const answer = await draftServer.keep(waiting.target, waiting.fields);
      if (answer === 'away') return;
      const handed = answer === 'gone' && (await handOver(waiting.target, waiting.fields));
      if (typeof answer === 'object' || handed) await place.remove(id);
      else refusedHere.add(id);
    }).catch(() => undefined);
}

interface Own {
  collaboration: {
    drafts: { key: string; baseVersion: number; savedAt: string; fields: { name: string; text: string }[] }[];
  };
}

async function draftsOnServer(collaborationId: string): Promise<Own['collaboration']['drafts']> {
  if (collaborationId === onThisDevice) return [];
  const all: Own['collaboration']['drafts'] = [];
  for (;;) {
    const variables = { collaborationId, after: all.at(-1)?.key ?? null };
    const { data } = await client
      .query<Own>(OwnDraftsQuery.toString(), variables, { requestPolicy: 'network-only' })
      .toPromise();
    const some = data?.collaboration.drafts ?? [];
    all.push(...some);
    if (some.length < draftsAtATime) return all;
  }
}

/** All one has begun in a collaboration: on the server, and newer on this device while the network is away. */
export async function ownDrafts(collaborationId: string): Promise<Map<string, FoundDraft>> {
  const found = new Map<string, FoundDraft>();
  for (const { key, baseVersion, savedAt, fields } of await draftsOnServer(collaborationId))
    found.set(key, { baseVersion, savedAt, fields: Object.fromEntries(fields.map(({ name, text }) => [name, text])) });
  for (const [id, { target, fields }] of await waitingDrafts())
    if (id === draftShelfId({ collaborationId, key: target.key }))
      found.set(target.key, { fields, baseVersion: target.baseVersion, savedAt: null });
  return found;
}
