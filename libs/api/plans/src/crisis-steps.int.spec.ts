import {
  buildWorld,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
} from '@samplan/test/support';
import { errors, historyActs } from './testing/history-acts';

interface Payload {
  step: { id: string; version: number } | null;
  errors: { code: string; path: string[] }[];
}

describe('crisis steps', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let kari: TestClient;
  let aud: TestClient;
  const { entries, undoLast } = historyActs(() => cast);

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    kari = await api.as(cast.coordinator);
    aud = await api.as(cast.owner);
  });
  afterEach(() => world.close());

  const send = async (client: TestClient, name: string, input: object): Promise<Payload> => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) { step { id version } ${errors} } }`;
    return (await client.data<Record<string, Payload>>(document, { input }))[name]!;
  };
  const add = async (client: TestClient, earlyWarning: string, more: object = {}): Promise<string> => {
    const input = { collaborationId: cast.collaboration.id, earlyWarning, steps: 'Ring Liv', ...more };
    return (await send(client, 'addCrisisStep', input)).step!.id;
  };
  const signs = async (client: TestClient): Promise<string[]> =>
    (
      await client.data<{ collaboration: { crisisSteps: { earlyWarning: string }[] } }>(
        'query ($id: ID!) { collaboration(id: $id) { crisisSteps { earlyWarning } } }',
        { id: cast.collaboration.id },
      )
    ).collaboration.crisisSteps.map(({ earlyWarning }) => earlyWarning);

  it('stand in the order people give them, which can be taken back, and one row changes for each move', async () => {
    const [one, two, three] = [await add(aud, 'En'), await add(aud, 'To'), await add(kari, 'Tre')];
    expect(await signs(aud)).toEqual(['En', 'To', 'Tre']);
    await send(kari, 'moveCrisisStep', { id: three, afterId: null });
    expect(await signs(aud)).toEqual(['Tre', 'En', 'To']);
    await send(aud, 'moveCrisisStep', { id: one, afterId: two });
    expect(await signs(aud)).toEqual(['Tre', 'To', 'En']);
    const { rows } = await world.db.query('select id, version from crisis_step order by version, id');
    expect(rows.map(({ version }) => version as number)).toEqual([1, 2, 2]);
    expect((await undoLast(kari)).errors).toEqual([]);
    expect(await signs(aud)).toEqual(['To', 'En', 'Tre']);
    await send(aud, 'moveCrisisStep', { id: two, afterId: two });
    expect(await signs(aud)).toEqual(['To', 'En', 'Tre']);
  });

  it('go last when what they were to stand after is gone', async () => {
    const [one, gone] = [await add(aud, 'En'), await add(aud, 'To')];
    await add(aud, 'Tre');
    await send(aud, 'removeCrisisStep', { id: gone });
    await send(kari, 'moveCrisisStep', { id: one, afterId: gone });
    expect(await signs(kari)).toEqual(['Tre', 'En']);
  });

  it('are moved by those who write them alone', async () => {
    const id = await add(aud, 'En');
    const document = `mutation ($input: MoveCrisisStepInput!) { moveCrisisStep(input: $input) { step { id } ${errors} } }`;
    for (const who of [cast.member, cast.relative])
      expect(await (await api.as(who)).code(document, { input: { id, afterId: null } })).toBe('FORBIDDEN');
    expect(await signs(aud)).toEqual(['En']);
  });

  it('tell in the history whose words they are', async () => {
    const id = await add(kari, 'Svarer ikke');
    await send(kari, 'editCrisisStep', { id, expectedVersion: 1, ownWords: true });
    const [entry] = await entries(aud, { thingId: id });
    expect(entry).toMatchObject({ act: 'EDITED', changes: [{ field: 'ownWords', before: 'no', after: 'yes' }] });
  });

  it('keep any letter a person writes, and say so of too much, leaving nothing behind', async () => {
    const words = 'لا ينام ليلتين 😟 — “ikkje\u00a0meir”';
    await add(aud, words, { steps: 'Linje éin\nLinje to\t🧯' });
    expect(await signs(aud)).toEqual([words]);
    const long = '☎'.repeat(300);
    await add(kari, 'Roper', { whoDoes: long, whoToCall: long });
    const tooMuch = { collaborationId: cast.collaboration.id, earlyWarning: 'x'.repeat(10_000), steps: 'y' };
    expect((await send(aud, 'addCrisisStep', tooMuch)).errors).toEqual([
      { code: 'FIELD_TOO_LONG', path: ['earlyWarning'] },
    ]);
    expect((await send(aud, 'addCrisisStep', { ...tooMuch, earlyWarning: '\u200b \u00a0' })).errors).toEqual([
      { code: 'FIELD_REQUIRED', path: ['earlyWarning'] },
    ]);
    expect(await signs(aud)).toEqual([words, 'Roper']);
  });
});
