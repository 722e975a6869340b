import type { CombinedError } from 'urql';
import { faultOf } from '../errors/fault';
import { createDataClient } from '../client/create-client';
import { guardedSend } from '../client/guarded-send';
import type { KeepDraftInput } from '../generated/graphql';
import { DropDraftMutation, KeepDraftMutation, OwnDraftsQuery } from './documents';
import { type DraftServer, draftShelfId, type DraftTarget, type Fields } from './draft-pen';
import { currentShelf, whenBack } from './place';

export interface FoundDraft {
  fields: Fields;
  baseVersion: number;
  savedAt: string | null;
}

const client = createDataClient(guardedSend);

const away = (error: CombinedError): 'away' | 'refused' => (faultOf(error).code === 'OFFLINE' ? 'away' : 'refused');

export const draftServer: DraftServer = {
  async keep({ collaborationId, lifeArea, key, baseVersion }, texts) {
    const fields = Object.entries(texts).map(([name, text]) => ({ name, text }));
    const input = { collaborationId, lifeArea, key, baseVersion, fields } as KeepDraftInput;
    const { data, error } = await client
      .mutation<{ keepDraft: { savedAt: string | null } }>(KeepDraftMutation.toString(), { input })
      .toPromise();
    if (error) return away(error);
    return data?.keepDraft.savedAt ? { savedAt: data.keepDraft.savedAt } : 'refused';
  },
  async drop(target) {
    const { collaborationId, key } = target;
    const { error } = await client
      .mutation(DropDraftMutation.toString(), { input: { collaborationId, key } })
      .toPromise();
    if (!error) return 'done';
    const answer = away(error);
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

/** What was being written when the page was closed without a network goes to the server when there is one. */
export async function sendWaitingDrafts(): Promise<void> {
  const place = currentShelf();
  for (const [id, { target, fields }] of await place.all<{ target: DraftTarget; fields: Fields }>()) {
    if (!id.startsWith('draft:')) continue;
    if ((await draftServer.keep(target, fields)) === 'away') return;
    await place.remove(id);
  }
}

interface Own {
  collaboration: {
    drafts: { key: string; baseVersion: number; savedAt: string; fields: { name: string; text: string }[] }[];
  };
}

/** All one has begun in a collaboration: on the server, and newer on this device while the network is away. */
export async function ownDrafts(collaborationId: string): Promise<Map<string, FoundDraft>> {
  const { data } = await client
    .query<Own>(OwnDraftsQuery.toString(), { collaborationId }, { requestPolicy: 'network-only' })
    .toPromise();
  const found = new Map<string, FoundDraft>();
  for (const { key, baseVersion, savedAt, fields } of data?.collaboration.drafts ?? [])
    found.set(key, { baseVersion, savedAt, fields: Object.fromEntries(fields.map(({ name, text }) => [name, text])) });
  const waiting = await currentShelf().all<{ target: DraftTarget; fields: Fields }>();
  for (const [id, { target, fields }] of waiting)
    if (id.startsWith('draft:') && id === draftShelfId({ collaborationId, key: target.key }))
      found.set(target.key, { fields, baseVersion: target.baseVersion, savedAt: null });
  return found;
}
