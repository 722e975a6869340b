import type { SharedTextAddress } from '@samplan/shared/contracts';
import { learntLeftOver, whatMattersLeftOver } from '@samplan/api/plans';
import { finishSharedTexts } from '@samplan/api/texts';
import { createDataSource } from '@samplan/api/platform/database';
import {
  buildWorld,
  standardCast,
  type StandardCast,
  TestApi,
  TestSocket,
  TestText,
  type World,
  WorldGoals,
  type WorldPerson,
} from '@samplan/test/support';
import type { DataSource } from 'typeorm';
import * as Y from 'yjs';

const begun = 'Korte turer virker best';
const read = `query ($id: ID!) { collaboration(id: $id) { evaluations { id learnt ownWords version } } }`;
const edit = `mutation ($input: EditEvaluationInput!) {
  editEvaluation(input: $input) { evaluation { learnt } errors { __typename ... on UserError { code } } } }`;
const remove = `mutation ($input: SetRemovedInput!) {
  setEvaluationRemoved(input: $input) { evaluation { id } errors { __typename } } }`;
const undo = `mutation ($input: UndoChangeInput!) {
  undoChange(input: $input) { errors { __typename ... on UserError { code } } } }`;

interface Evaluation {
  id: string;
  learnt: string | null;
  version: number;
}

describe('what was learnt, written together', () => {
  let api: TestApi;
  let beside: TestApi;
  let worker: DataSource;
  let world: World;
  let cast: StandardCast;
  let lines: TestSocket[];
  let address: SharedTextAddress;

  beforeAll(async () => {
    api = await TestApi.start();
    beside = await TestApi.start();
    worker = await createDataSource({
      url: api.urls.worker,
      entities: [],
      poolSize: 1,
      applicationName: 'fold',
      onPoolError: () => undefined,
    }).initialize();
  });
  afterAll(async () => {
    await worker.destroy();
    await beside.close();
    await api.close();
  });
  beforeEach(async () => {
    lines = [];
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    const by = { createdBy: cast.coordinator, goalId: cast.goalId };
    address = { kind: 'evaluation', id: await new WorldGoals(cast.collaboration).evaluation(cast.plan, by) };
  });
  afterEach(async () => {
    for (const line of lines) line.close();
    await world.close();
  });

  async function lineOf(person: WorldPerson, at = api): Promise<TestSocket> {
    const socket = await TestSocket.connect(await at.as(person));
    lines.push(socket);
    return socket;
  }
  const openAs = async (person: WorldPerson, at = api, of = address): Promise<TestText> =>
    TestText.open(await lineOf(person, at), of);
  const evaluationOf = async (person: WorldPerson): Promise<Evaluation | undefined> => {
    const client = await api.as(person);
    const { collaboration } = await client.data<{ collaboration: { evaluations: Evaluation[] } }>(read, {
      id: cast.collaboration.id,
    });
    return collaboration.evaluations.find(({ id }) => id === address.id);
  };
  const changes = async (): Promise<{ actor_id: string; life_area: string; version: number; after: unknown }[]> => {
    const { rows } = await world.db.query<{ actor_id: string; life_area: string; version: number; after: unknown }>(
      'select actor_id, life_area, version, after from change where entity_id = $1 order by version',
      [address.id],
    );
    return rows;
  };

  it('holds what the person and the coordinator write at once, through two programs, and is plain text to others', async () => {
    const [aud, kari, per] = [
      await openAs(cast.owner),
      await openAs(cast.coordinator, beside),
      await lineOf(cast.member),
    ];
    expect([aud.text, kari.text]).toEqual([begun, begun]);
    const answers = await Promise.all([aud.write(0, 'Aud: '), kari.write(begun.length, ', sier Kari')]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
    const both = `Aud: ${begun}, sier Kari`;
    await Promise.all([aud.until(({ text }) => text === both), kari.until(({ text }) => text === both)]);
    await aud.until(({ people }) => people.some(({ name }) => name === 'Kari Berg'));
    await per.signal(({ type, id, version }) => type === 'evaluation.changed' && id === address.id && version === 3);
    expect(await evaluationOf(cast.member)).toMatchObject({ learnt: both });
    expect(JSON.stringify(per.signals)).not.toContain('Kari');
    expect((await changes()).map(({ actor_id }) => actor_id).sort()).toEqual(
      [cast.owner.id, cast.coordinator.id].sort(),
    );
  });

  it('is for those who write in the area of what is evaluated, and does not exist for those who lack it', async () => {
    await openAs(cast.member);
    await expect(openAs(cast.relative)).rejects.toThrow('FORBIDDEN');
    await expect(openAs(cast.stranger)).rejects.toThrow('NOT_FOUND');
    await expect(openAs(cast.neighbour)).rejects.toThrow('NOT_FOUND');
    const by = { createdBy: cast.coordinator, goalId: cast.hiddenGoalId, lifeArea: 'economy' };
    const hidden = { ...address, id: await new WorldGoals(cast.collaboration).evaluation(cast.plan, by) };
    await openAs(cast.coordinator, api, hidden);
    const update = new Y.Doc();
    update.getText('text').insert(0, 'Uten lov');
    for (const person of [cast.member, cast.relative, cast.stranger]) {
      await expect(openAs(person, api, hidden)).rejects.toThrow('NOT_FOUND');
      const { socket } = await lineOf(person);
      const sent = { ...hidden, update: Y.encodeStateAsUpdate(update) };
      expect(await socket.emitWithAck('text:write', sent)).toEqual({ ok: false, code: 'NOT_FOUND' });
    }
  });

  it('is of the plan as a whole for those who may change the plan', async () => {
    const by = { createdBy: cast.coordinator, lifeArea: 'common' };
    const whole = { ...address, id: await new WorldGoals(cast.collaboration).evaluation(cast.plan, by) };
    await openAs(cast.owner, api, whole);
    await openAs(cast.coordinator, api, whole);
    await expect(openAs(cast.member, api, whole)).rejects.toThrow('FORBIDDEN');
  });

  it('is cut for whoever loses access in the other program, and refuses what they go on to send', async () => {
    const [per, aud] = [await openAs(cast.member, beside), await openAs(cast.owner)];
    await cast.collaboration.endGround(cast.memberGroundId);
    expect(await per.write(0, 'Etter. ')).toEqual({ ok: false, code: 'NOT_FOUND' });
    await per.until(({ closed }) => closed === 'NOT_FOUND');
    expect(await aud.write(0, 'Hemmelig. ')).toMatchObject({ ok: true });
    expect(per.text).not.toContain('Hemmelig');
  });

  it('stands still when the evaluation is taken away', async () => {
    const kari = await openAs(cast.coordinator);
    await (await api.as(cast.owner)).data(remove, { input: { id: address.id, removed: true } });
    expect(await kari.write(0, 'Etter. ')).toEqual({ ok: false, code: 'FORBIDDEN' });
  });

  it('is mixed with what was typed offline when its page is opened again, in another program', async () => {
    const kari = await openAs(cast.coordinator);
    const unsent = kari.type(begun.length, '. Uten nett.');
    const aud = await openAs(cast.owner);
    expect(await aud.write(0, 'Aud: ')).toMatchObject({ ok: true });
    const back = await openAs(cast.coordinator, beside);
    Y.applyUpdate(back.doc, unsent);
    expect(await back.send(unsent)).toMatchObject({ ok: true });
    const both = `Aud: ${begun}. Uten nett.`;
    await Promise.all([aud.until(({ text }) => text === both), back.until(({ text }) => text === both)]);
  });

  it('takes in what is written in the ordinary way, which never overwrites what it did not see', async () => {
    const [kari, aud] = [await openAs(cast.coordinator), await api.as(cast.owner)];
    const write = async (expectedVersion: number, learnt: string): Promise<string[]> => {
      const input = { id: address.id, expectedVersion, learnt };
      const { editEvaluation } = await aud.data<{ editEvaluation: { errors: { code: string }[] } }>(edit, { input });
      return editEvaluation.errors.map(({ code }) => code);
    };
    expect(await write(1, `${begun}, sammen med Liv`)).toEqual([]);
    await kari.until(({ text }) => text === `${begun}, sammen med Liv`);
    expect(await kari.write(0, 'Kari: ')).toMatchObject({ ok: true });
    expect(await write(2, 'Noe helt annet')).toEqual(['VERSION_CONFLICT']);
    expect(kari.text).toBe(`Kari: ${begun}, sammen med Liv`);
  });

  it('follows when somebody takes back what was done', async () => {
    const aud = await api.as(cast.owner);
    await aud.data(edit, { input: { id: address.id, expectedVersion: 1, learnt: 'Feil' } });
    const kari = await openAs(cast.coordinator);
    expect(kari.text).toBe('Feil');
    const { undoChange } = await aud.data<{ undoChange: { errors: unknown[] } }>(undo, {
      input: { kind: 'EVALUATION', id: address.id, version: 2 },
    });
    expect(undoChange.errors).toEqual([]);
    await kari.until(({ text }) => text === begun);
  });

  it('is folded by the worker when everybody is gone, in the area of the goal and in the name of the last', async () => {
    const kari = await openAs(cast.coordinator);
    expect(await kari.write(0, 'Svart på. ')).toMatchObject({ ok: true });
    // As a program leaves it that was stopped before it could fold.
    await cast.collaboration.endGround(cast.coordinatorGroundId);
    await world.db.query(`update shared_text set last_at = now() - interval '1 minute' where subject_id = $1`, [
      address.id,
    ]);
    await finishSharedTexts([learntLeftOver])(worker);
    await finishSharedTexts([learntLeftOver])(worker);
    expect(await evaluationOf(cast.owner)).toMatchObject({ learnt: `Svart på. ${begun}`, version: 2 });
    expect(await changes()).toEqual([
      {
        actor_id: cast.coordinator.id,
        life_area: 'daily_living',
        version: 2,
        after: { learnt: `Svart på. ${begun}` },
      },
    ]);
  });

  it('is folded by the worker as what matters to the person is, which keeps who said it', async () => {
    const aud = await openAs(cast.owner, api, { kind: 'what_matters', id: cast.plan.id });
    expect(await aud.write(0, 'Først: ')).toMatchObject({ ok: true });
    const late = `update shared_text set last_at = now() - interval '1 minute' where subject_id = $1`;
    await world.db.query(late, [cast.plan.id]);
    await finishSharedTexts([whatMattersLeftOver])(worker);
    const { rows } = await world.db.query(
      'select what_matters, what_matters_author_id, what_matters_version from individual_plan where id = $1',
      [cast.plan.id],
    );
    expect(rows).toEqual([
      {
        what_matters: 'Først: Å komme meg ut i hagen igjen',
        what_matters_author_id: cast.owner.id,
        what_matters_version: 2,
      },
    ]);
  });
});
