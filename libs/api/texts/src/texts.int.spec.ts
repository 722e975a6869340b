import type { SharedTextAddress } from '@samplan/shared/contracts';
import { newId } from '@samplan/shared/kernel';
import {
  buildWorld,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  TestSocket,
  TestText,
  type World,
  type WorldPerson,
} from '@samplan/test/support';
import * as Y from 'yjs';

const begun = 'Å komme meg ut i hagen igjen';
const readPlan = `query ($id: ID!) { collaboration(id: $id) { plan { whatMatters { text version author { name } } } } }`;
const edit = `mutation ($input: EditWhatMattersInput!) {
  editWhatMatters(input: $input) { plan { whatMatters { text } } errors { __typename ... on UserError { code } } } }`;
const undo = `mutation ($input: UndoChangeInput!) {
  undoChange(input: $input) { errors { __typename ... on UserError { code } } } }`;

describe('a text written together', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let lines: TestSocket[];
  let address: SharedTextAddress;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    lines = [];
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    address = { kind: 'what_matters', id: cast.plan.id };
  });
  afterEach(async () => {
    for (const line of lines) line.close();
    await world.close();
  });

  async function line(client: TestClient): Promise<TestSocket> {
    const socket = await TestSocket.connect(client);
    lines.push(socket);
    return socket;
  }
  const lineOf = async (person: WorldPerson): Promise<TestSocket> => line(await api.as(person));
  const openAs = async (person: WorldPerson): Promise<TestText> => TestText.open(await lineOf(person), address);
  const words = async (): Promise<{ text: string; version: number; author: { name: string } }> => {
    const client = await api.as(cast.member);
    const { collaboration } = await client.data<{
      collaboration: { plan: { whatMatters: { text: string; version: number; author: { name: string } } } };
    }>(readPlan, { id: cast.collaboration.id });
    return collaboration.plan.whatMatters;
  };
  /** How many pieces were taken in, and from whom. */
  const taken = async (): Promise<{ pieces: number; writers: string[] }> => {
    const { rows } = await world.db.query<{ pieces: number; writers: string[] }>(
      `select seq as pieces, array(select author_id from shared_text_writer where text_id = t.id order by 1) as writers
         from shared_text t where subject_id = $1`,
      [cast.plan.id],
    );
    return rows[0]!;
  };
  const versions = async (): Promise<{ version: number; actor: string; text: string | null }[]> => {
    const { rows } = await world.db.query<{ version: number; actor: string; text: string | null }>(
      `select version, actor_id as actor, after ->> 'whatMatters' as text from change
        where entity_id = $1 and type = 'what_matters.edited' order by version`,
      [cast.plan.id],
    );
    return rows;
  };
  /** Whoever is to write in the plan waits until `commit`. */
  const holdPlan = async (): Promise<void> => {
    await world.db.query('begin');
    await world.db.query('select from individual_plan where id = $1 for update', [cast.plan.id]);
  };
  const waiting = async (atLeast: number): Promise<boolean> => {
    const { rows } = await world.db.query<{ count: number }>(
      `select count(*)::int from pg_locks where not granted
          and pid in (select pid from pg_stat_activity where datname = current_database())`,
    );
    return rows[0]!.count >= atLeast;
  };
  const undone = async (person: WorldPerson, version: number): Promise<string[]> => {
    const client = await api.as(person);
    const { undoChange } = await client.data<{ undoChange: { errors: { code: string }[] } }>(undo, {
      input: { kind: 'WHAT_MATTERS', id: cast.plan.id, version },
    });
    return undoChange.errors.map(({ code }) => code);
  };

  it('holds what two write at once, reaches both, and is plain text to everybody else', async () => {
    const [aud, kari, per] = [await openAs(cast.owner), await openAs(cast.coordinator), await lineOf(cast.member)];
    expect([aud.text, kari.text]).toEqual([begun, begun]);
    const answers = await Promise.all([aud.write(0, 'Aud: '), kari.write(begun.length, ', sier Kari')]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
    const both = `Aud: ${begun}, sier Kari`;
    await Promise.all([aud.until(({ text }) => text === both), kari.until(({ text }) => text === both)]);
    expect(await taken()).toEqual({ pieces: 2, writers: [cast.owner.id, cast.coordinator.id].sort() });

    await per.signal(({ type, version }) => type === 'what_matters.edited' && version === 3);
    expect(await words()).toMatchObject({ text: both, version: 3 });
    expect(JSON.stringify(per.signals)).not.toContain('Kari');
  });

  it('is a version for each who wrote, under their name, and what one takes back takes nothing from the other', async () => {
    const [aud, kari, per] = [await openAs(cast.owner), await openAs(cast.coordinator), await lineOf(cast.member)];
    expect(await aud.write(0, 'Katten. ')).toMatchObject({ ok: true });
    expect(await aud.write(0, 'Liv. ')).toMatchObject({ ok: true });
    await kari.until(({ text }) => text.startsWith('Liv. Katten.'));
    expect(await kari.write(0, 'Så: ')).toMatchObject({ ok: true });
    await per.signal(({ type, version }) => type === 'what_matters.edited' && version === 3);
    expect(await versions()).toEqual([
      { version: 2, actor: cast.owner.id, text: `Liv. Katten. ${begun}` },
      { version: 3, actor: cast.coordinator.id, text: `Så: Liv. Katten. ${begun}` },
    ]);
    expect(await undone(cast.coordinator, 2)).toEqual(['NOT_ALLOWED']);
    expect(await undone(cast.coordinator, 3)).toEqual([]);
    await aud.until(({ text }) => text === `Liv. Katten. ${begun}`);
    expect((await words()).text).toBe(`Liv. Katten. ${begun}`);
  });

  it('keeps what was answered while the plain text was being written in the ordinary way', async () => {
    const kari = await openAs(cast.coordinator);
    const client = await api.as(cast.owner);
    await holdPlan();
    const edited = client.data(edit, {
      input: { planId: cast.plan.id, expectedVersion: 1, text: 'Noe annet' },
    });
    while (!(await waiting(1)));
    let answered = false;
    const piece = kari.write(0, 'Kari: ').finally(() => (answered = true));
    while (!answered && !(await waiting(2)));
    await world.db.query('commit');
    await edited;
    expect(await piece).toMatchObject({ ok: true });
    while (!(await words()).text.includes('Kari: '));
  });

  it('is begun anew when it is worn, and old pages are told to open it again', async () => {
    const old = await openAs(cast.coordinator);
    expect(await old.write(0, 'Kari: ')).toMatchObject({ ok: true });
    const worn = new Y.Doc();
    // Drawn by chance, a low one makes the same text smaller.
    worn.clientID = 0xffff_fffe;
    Y.applyUpdate(worn, Y.encodeStateAsUpdate(old.doc));
    const text = worn.getText('text');
    worn.transact(() => {
      for (let at = 0; at < 90_000; at += 1) text.insert(0, 'a');
      text.delete(0, 90_000);
    });
    const state = Buffer.from(Y.encodeStateAsUpdate(worn));
    expect(state.length).toBeGreaterThan(800_000);
    await world.db.query('update shared_text set state = $2 where subject_id = $1', [cast.plan.id, state]);
    const aud = await openAs(cast.owner);
    expect(aud.text).toBe(`Kari: ${begun}`);
    await old.until(({ closed }) => closed === 'MISSING_BEFORE');
    expect(await old.write(0, 'Sent: ')).toEqual({ ok: false, code: 'MISSING_BEFORE' });
    expect(await aud.write(0, 'Aud og ')).toMatchObject({ ok: true });
    const kari = await openAs(cast.coordinator);
    expect(kari.text).toBe(`Aud og Kari: ${begun}`);
  });

  it('says who else is there, and when they go', async () => {
    const kari = await openAs(cast.coordinator);
    expect(kari.people).toEqual([]);
    const owners = await lineOf(cast.owner);
    const aud = await TestText.open(owners, address);
    expect(aud.people.map(({ name }) => name)).toEqual(['Kari Berg']);
    await kari.until(({ people }) => people.length === 1);
    expect(kari.people).toEqual([{ id: cast.owner.id, name: 'Aud Nilsen', initials: 'AN' }]);
    owners.close();
    await kari.until(({ people }) => people.length === 0);
  });

  it('seats nobody who left, or whose line went, while it was being opened', async () => {
    const aud = await openAs(cast.owner);
    const first = await lineOf(cast.coordinator);
    const answer = first.socket.emitWithAck('text:open', address);
    first.socket.emit('text:leave', address);
    expect(await answer).toEqual({ ok: false, code: 'NOT_FOUND' });

    const second = await lineOf(cast.coordinator);
    await TestText.open(second, address);
    await aud.until(({ people }) => people.length === 1);
    await holdPlan();
    second.socket.emit('text:open', address, () => undefined);
    while (!(await waiting(1)));
    second.close();
    await aud.until(({ people }) => people.length === 0);
    await world.db.query('commit');
    for (let look = 0; look < 3; look += 1) expect((await openAs(cast.owner)).people).toEqual([]);
    expect(aud.people).toEqual([]);
  });

  it('is opened by those who may write in it, and does not exist for others', async () => {
    await openAs(cast.coordinator);
    await expect(openAs(cast.relative)).rejects.toThrow('FORBIDDEN');
    await expect(openAs(cast.member)).rejects.toThrow('FORBIDDEN');
    await expect(openAs(cast.stranger)).rejects.toThrow('NOT_FOUND');
    await expect(openAs(cast.neighbour)).rejects.toThrow('NOT_FOUND');
    const lineOfKari = await lineOf(cast.coordinator);
    for (const id of [newId(), 'nonsense', cast.goalId])
      await expect(TestText.open(lineOfKari, { kind: 'what_matters', id })).rejects.toThrow('NOT_FOUND');
    await expect(TestText.open(lineOfKari, { kind: 'secrets' as never, id: cast.plan.id })).rejects.toThrow(
      'BAD_REQUEST',
    );
  });

  it('refuses what readers send, and what is sent to the plan of somebody else', async () => {
    const kari = await openAs(cast.coordinator);
    const update = kari.type(0, 'Uten lov. ');
    for (const [person, code] of [
      [cast.relative, 'FORBIDDEN'],
      [cast.member, 'FORBIDDEN'],
      [cast.stranger, 'NOT_FOUND'],
      [cast.neighbour, 'NOT_FOUND'],
    ] as const) {
      const { socket } = await lineOf(person);
      expect(await socket.emitWithAck('text:write', { ...address, update })).toEqual({ ok: false, code });
    }
    expect(await taken()).toEqual({ pieces: 0, writers: [] });
  });

  it('refuses words under somebody else’s name', async () => {
    const [kari, aud] = [await openAs(cast.coordinator), await openAs(cast.owner)];
    expect(await kari.write(0, 'Kari. ')).toMatchObject({ ok: true });
    await aud.until(({ text }) => text.startsWith('Kari.'));
    aud.doc.clientID = kari.doc.clientID;
    expect(await aud.write(0, 'Som Kari. ')).toEqual({ ok: false, code: 'FORBIDDEN' });
    const own = kari.type(0, 'Som Aud. ');
    expect(await kari.send(own, { author: cast.owner.id })).toEqual({ ok: false, code: 'BAD_REQUEST' });
    expect(await taken()).toEqual({ pieces: 1, writers: [cast.coordinator.id] });
  });

  it('refuses garbage and what is too large, and goes on for everybody else', async () => {
    const [kari, aud] = [await openAs(cast.coordinator), await openAs(cast.owner)];
    const garbage = Uint8Array.from({ length: 300 }, (_, at) => (at * 151 + 7) % 256);
    expect(await kari.send(garbage)).toEqual({ ok: false, code: 'BAD_REQUEST' });
    expect(await kari.send(new Uint8Array(0))).toEqual({ ok: false, code: 'BAD_REQUEST' });
    expect(await kari.send('text' as never)).toEqual({ ok: false, code: 'BAD_REQUEST' });
    const fresh = await openAs(cast.coordinator);
    expect(await fresh.write(0, 'a'.repeat(10_000))).toEqual({ ok: false, code: 'TOO_LONG' });

    const large = await lineOf(cast.coordinator);
    const cut = new Promise<void>((resolve) => large.socket.once('disconnect', () => resolve()));
    large.socket.emit('text:write', { ...address, update: new Uint8Array(1_000_000) }, () => undefined);
    await cut;
    expect(await aud.write(0, 'Videre: ')).toMatchObject({ ok: true });
    expect((await taken()).pieces).toBe(1);
  });

  it('is cut at once for whoever loses access, and refuses what they go on to send', async () => {
    const [kari, aud] = [await openAs(cast.coordinator), await openAs(cast.owner)];
    expect(await kari.write(0, 'Før. ')).toMatchObject({ ok: true });
    await cast.collaboration.endGround(cast.coordinatorGroundId);
    expect(await kari.write(0, 'Etter. ')).toEqual({ ok: false, code: 'NOT_FOUND' });
    await kari.until(({ closed }) => closed === 'NOT_FOUND');
    const before = kari.text;
    expect(await aud.write(0, 'Hemmelig. ')).toMatchObject({ ok: true });
    await aud.until(({ text }) => text === `Hemmelig. Før. ${begun}`);
    expect(kari.text).toBe(before);
    expect((await taken()).pieces).toBe(2);
  });

  it('stands when the program is stopped in the middle, with all that was answered', async () => {
    const kari = await openAs(cast.coordinator);
    expect(await kari.write(0, 'Svart på. ')).toMatchObject({ ok: true });
    const unsent = kari.type(0, 'Uten nett. ');
    await api.restart();
    expect((await words()).text).toBe(`Svart på. ${begun}`);
    const back = await openAs(cast.coordinator);
    expect(back.text).toBe(`Svart på. ${begun}`);
    expect(await back.send(unsent)).toMatchObject({ ok: true });
    await back.until(({ text }) => text === `Uten nett. Svart på. ${begun}`);
  });

  it('takes in what is written in the ordinary way, and lets that never overwrite what it did not see', async () => {
    const kari = await openAs(cast.coordinator);
    const aud = await api.as(cast.owner);
    const write = async (expectedVersion: number, text: string) => {
      const answer = await aud.data<{ editWhatMatters: { errors: { code: string }[] } }>(edit, {
        input: { planId: cast.plan.id, expectedVersion, text },
      });
      return answer.editWhatMatters.errors.map(({ code }) => code);
    };
    const per = await lineOf(cast.member);
    const unsent = kari.type(0, 'Kari: ');
    expect(await write(1, `${begun}, sammen med Liv`)).toEqual([]);
    await kari.until(({ text }) => text === `Kari: ${begun}, sammen med Liv`);
    expect(await kari.send(unsent)).toMatchObject({ ok: true });
    expect(await write(2, 'Noe helt annet')).toEqual(['VERSION_CONFLICT']);
    await per.signal(({ type, version }) => type === 'what_matters.edited' && version === 3);
    expect((await words()).text).toBe(`Kari: ${begun}, sammen med Liv`);
  });

  it('asks for patience from whoever sends more than anybody types', async () => {
    const kari = await openAs(cast.coordinator);
    const answers = await Promise.all(Array.from({ length: 60 }, () => kari.write(0, 'a')));
    const refused = answers.filter((answer) => !answer.ok);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused).toContainEqual({ ok: false, code: 'RATE_LIMITED' });
    const whole = () => kari.send(Y.encodeStateAsUpdate(kari.doc));
    let answer = await whole();
    while (!answer.ok) answer = await whole();
    expect(answer.ok).toBe(true);
  });
});
