import { FakeServer } from '../testing';
import { MemoryShelf } from './device';
import { onThisDevice } from './draft-pen';
import { draftServer, draftsWait, ownDrafts, sendWaitingDrafts, wordsOf } from './draft-server';
import { keepFor, outbox } from './kept';
import { moveTo } from './place';

const draft = (key: string) => ({
  target: { collaborationId: 'c', lifeArea: 'COMMON', key, baseVersion: 0 },
  fields: { title: 'Gå ut', details: '' },
});

describe('what was typed without a network', () => {
  let server: FakeServer;
  let shelf: MemoryShelf;
  beforeEach(() => {
    server = new FakeServer();
    shelf = new MemoryShelf();
    moveTo(shelf);
  });
  afterEach(() => server.stop());

  const waits = async (key: string): Promise<void> => shelf.put(`draft:c:${key}`, draft(key));
  const lying = async (): Promise<string[]> => [...(await shelf.all()).keys()];
  const nobody = (): Promise<boolean> => Promise.reject(new Error('Nothing was to be handed over'));

  it('leaves the device when the server has it', async () => {
    await waits('a');
    await sendWaitingDrafts(nobody);
    expect(server.times('KeepDraft')).toBe(1);
    expect(await lying()).toEqual([]);
  });

  it('stays on the device when it belongs to no collaboration, and goes to no server', async () => {
    const target = { ...draft('a').target, collaborationId: onThisDevice };
    expect(await draftServer.keep(target, { name: 'Heim' })).toBe('here');
    await sendWaitingDrafts(nobody);
    expect((await ownDrafts(onThisDevice)).get('a')).toMatchObject({ baseVersion: 0, fields: { name: 'Heim' } });
    expect(await lying()).toEqual(['draft:device:a']);
    expect(await draftsWait()).toBe(false);
    expect(server.asked).toEqual([]);
  });

  it.each([502, 503, 429])('lies there still when something on the way answers %s', async (status) => {
    server.isDown('KeepDraft', status);
    await waits('a');
    await sendWaitingDrafts(nobody);
    expect(server.times('KeepDraft')).toBe(1);
    expect(await lying()).toEqual(['draft:c:a']);
  });

  it.each(['INTERNAL', 'RATE_LIMITED'])(
    'lies there still when the program answers %s, and is sent later',
    async (code) => {
      server.refuse('KeepDraft', code);
      await waits('a');
      await sendWaitingDrafts(nobody);
      expect(await lying()).toEqual(['draft:c:a']);
      server.answer('KeepDraft', { keepDraft: { __typename: 'P', savedAt: '2026-02-03T09:41:00.000Z', errors: [] } });
      await sendWaitingDrafts(nobody);
      expect(await lying()).toEqual([]);
    },
  );

  it('lies there still when the program has something against what stands in it, and is not sent over and over', async () => {
    const error = { __typename: 'UserError', code: 'LIFE_AREA_NOT_OPEN', message: 'Nei', path: [] };
    server.answer('KeepDraft', { keepDraft: { __typename: 'P', savedAt: null, errors: [error] } });
    await waits('not open');
    await sendWaitingDrafts(nobody);
    await sendWaitingDrafts(nobody);
    expect(server.times('KeepDraft')).toBe(1);
    expect(await lying()).toEqual(['draft:c:not open']);
  });

  it.each(['FORBIDDEN', 'NOT_FOUND'])('stands with all that is not sent when the answer is %s', async (code) => {
    server.refuse('KeepDraft', code);
    await waits('a');
    const stop = keepFor('kari');
    // Whoever comes has a room of their own; what waits in this one is what is tried here.
    moveTo(shelf);
    const told = new Promise<void>((done) => {
      const heard = outbox.subscribe(() => {
        if (outbox.unsent[0]?.state !== 'refused') return;
        heard();
        done();
      });
    });
    await told;
    stop();
    expect(outbox.unsent).toMatchObject([{ what: 'Gå ut', state: 'refused', collaborationId: 'c' }]);
    // The rest of the turn: it is taken off the device after it has been handed over.
    await sendWaitingDrafts(nobody);
    expect(await lying()).toEqual([]);
  });

  it('is found among all one has begun, of which the server gives some at a time', async () => {
    const begun = (key: string) => ({
      __typename: 'Draft',
      key,
      baseVersion: 0,
      savedAt: '2026-02-03T09:41:00Z',
      fields: [],
    });
    const page = (drafts: object[]) => ({ collaboration: { __typename: 'Collaboration', id: 'c', drafts } });
    const first = Array.from({ length: 200 }, (_, nth) => begun(`a${1000 + nth}`));
    server.answerBy('OwnDrafts', (variables) => page(variables['after'] ? [begun('z')] : first));
    expect((await ownDrafts('c')).size).toBe(201);
    expect(server.asked.map(({ variables }) => variables['after'])).toEqual([null, 'a1199']);
  });

  it('is called what stands in it for people to read', () => {
    expect(wordsOf({ title: 'Gå ut', details: ' ', how: 'Sammen' })).toBe('Gå ut – Sammen');
    expect(wordsOf({ update: 'AQLb' })).toBe('');
  });
});
