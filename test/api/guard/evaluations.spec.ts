import { dateInOslo } from '@samplan/shared/kernel';
import {
  buildWorld,
  TestApi,
  type TestClient,
  TestSocket,
  TestText,
  type World,
  WorldGoals,
} from '@samplan/test/support';
import { type GuardedWorld, guardedWorld } from './support/guarded-world';

const read = /* GraphQL */ `
  query ($id: ID!) {
    collaboration(id: $id) {
      evaluations {
        voice
        outcome
        outcomeBy {
          name
        }
        ownOutcome
        learnt
      }
      needs {
        text
        createdBy {
          name
        }
      }
      history(filter: { kinds: [EVALUATION] }) {
        nodes {
          changes {
            field
            after
          }
        }
      }
      plan {
        activeInFact {
          lastOn
        }
      }
    }
  }
`;
const edit = `mutation ($input: EditEvaluationInput!) { editEvaluation(input: $input) { errors { __typename ... on UserError { code path } } } }`;
const evaluate = `mutation ($input: EvaluateGoalInput!) { evaluateGoal(input: $input) { errors { __typename } } }`;

interface Seen {
  evaluations: { voice: string; outcomeBy: { name: string } | null }[];
  needs: { createdBy: { name: string } | null }[];
  history: { nodes: { changes: { field: string }[] }[] };
  plan: { activeInFact: { lastOn: string | null } };
}

describe('how a service says it went, that somebody does not yet know of', () => {
  let api: TestApi;
  let world: World;
  let guarded: GuardedWorld;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    guarded = await guardedWorld(api, world);
  });
  afterEach(() => world.close());

  const seenBy = async (client: TestClient): Promise<Seen> =>
    (await client.data<{ collaboration: Seen }>(read, { id: guarded.cast.collaboration.id })).collaboration;

  it('is not there, on the page or in the history, and what the person says of the same day is', async () => {
    const { cast, people } = guarded;
    await world.db.query('update evaluation set removed_at = now(), removed_by = created_by');
    await cast.collaboration.circle.guard(people.parent, cast.units.rehabilitation);
    const [member, owner, parent, kari] = await Promise.all(
      [cast.member, people.owner, people.parent, cast.coordinator].map((person) => api.as(person)),
    );
    const about = { goalId: cast.goalId, evaluatedOn: dateInOslo(world.now) };
    await member!.data(evaluate, { input: { ...about, outcome: 'LESS', learnt: 'Vi skulle begynt før' } });
    expect((await seenBy(kari!)).evaluations).toMatchObject([{ outcome: 'LESS' }]);
    expect(await seenBy(parent!)).toMatchObject({
      evaluations: [],
      history: { nodes: [] },
      plan: { activeInFact: { lastOn: null } },
    });

    await owner!.data(evaluate, { input: { ...about, ownOutcome: 'MORE' } });
    const { evaluations, needs, history, plan } = await seenBy(parent!);
    expect(evaluations).toEqual([{ voice: 'USER', outcome: null, outcomeBy: null, ownOutcome: 'MORE', learnt: null }]);
    expect(history.nodes.map(({ changes }) => changes.map(({ field }) => field).sort())).toEqual([
      ['evaluatedOn', 'learnt', 'ownOutcome', 'ownWords'],
    ]);
    expect(plan.activeInFact.lastOn).toBe(about.evaluatedOn);
    expect(needs.map(({ createdBy }) => createdBy)).toEqual([null]);
    // The parent may write what the child said on that day, beside a service that is not there.
    await parent!.data(evaluate, {
      input: {
        ...about,
        evaluatedOn: dateInOslo(new Date(world.now.getTime() - 86_400_000)),
        ownOutcome: 'LESS',
        saidByPerson: true,
      },
    });
    expect((await seenBy(kari!)).evaluations).toHaveLength(3);
    expect((await seenBy(kari!)).needs.map(({ createdBy }) => createdBy?.name)).toEqual([cast.member.name]);
  });

  it('stays so whatever a service that is known makes of it afterwards', async () => {
    const { cast, people } = guarded;
    await world.db.query('update evaluation set removed_at = now(), removed_by = created_by');
    await cast.collaboration.circle.guard(people.parent, cast.units.rehabilitation);
    const [member, owner, parent, kari] = await Promise.all(
      [cast.member, people.owner, people.parent, cast.coordinator].map((person) => api.as(person)),
    );
    const about = { goalId: cast.goalId, evaluatedOn: dateInOslo(world.now) };
    await member!.data(evaluate, { input: { ...about, outcome: 'LESS', learnt: 'Vi skulle begynt før' } });
    await owner!.data(evaluate, { input: { ...about, ownOutcome: 'MORE' } });
    const own = [{ voice: 'USER', outcome: null, outcomeBy: null, ownOutcome: 'MORE', learnt: null }];
    const { rows } = await world.db.query<{ id: string }>(
      'select id from evaluation where outcome is not null and removed_at is null',
    );
    const { id } = rows[0]!;
    for (const [version, outcome] of [
      [1, 'MORE'],
      [2, null],
      [3, 'AS_HOPED'],
    ] as const) {
      const told = await kari!.data(edit, { input: { id, expectedVersion: version, outcome } });
      expect(told).toEqual({ editEvaluation: { errors: [] } });
      expect((await seenBy(parent!)).evaluations).toEqual(own);
    }
    const undo = `mutation ($input: UndoChangeInput!) { undoChange(input: $input) { errors { __typename } } }`;
    expect(await kari!.data(undo, { input: { kind: 'EVALUATION', id, version: 4 } })).toEqual({
      undoChange: { errors: [] },
    });
    expect((await seenBy(parent!)).evaluations).toEqual(own);
  });

  describe('where one that is known spoke first', () => {
    const about = () => ({ goalId: guarded.cast.goalId, evaluatedOn: dateInOslo(world.now) });
    const services = async (client: TestClient) =>
      (await seenBy(client)).evaluations.filter(({ voice }) => voice === 'SERVICE');
    let [member, parent, kari]: TestClient[] = [];
    let id: string;

    beforeEach(async () => {
      const { cast, people } = guarded;
      await world.db.query('update evaluation set removed_at = now(), removed_by = created_by');
      await cast.collaboration.circle.guard(people.parent, cast.units.rehabilitation);
      [member, parent, kari] = await Promise.all(
        [cast.member, people.parent, cast.coordinator].map((person) => api.as(person)),
      );
      await kari!.data(evaluate, { input: { ...about(), outcome: 'LESS', learnt: 'Vi skulle begynt før' } });
      expect(await services(parent!)).toMatchObject([{ outcomeBy: { name: cast.coordinator.name } }]);
      const { rows } = await world.db.query<{ id: string }>('select id from evaluation where removed_at is null');
      ({ id } = rows[0]!);
    });

    const edited = async (client: TestClient, input: object): Promise<void> =>
      expect(await client.data(edit, { input: { id, ...input } })).toEqual({ editEvaluation: { errors: [] } });

    it.each([
      ['another outcome', { outcome: 'MORE' }],
      ['no outcome', { outcome: null }],
      ['what was learnt', { learnt: 'Vi skulle ringt' }],
      ['nothing learnt', { learnt: null }],
    ])('is gone when it says %s there, also when the one that is known speaks again', async (_, said) => {
      await edited(member!, { expectedVersion: 1, ...said });
      expect(await services(parent!)).toEqual([]);
      await edited(kari!, { expectedVersion: 2, outcome: 'AS_HOPED', learnt: 'Vi må tenke på nytt' });
      expect(await services(parent!)).toEqual([]);
      expect(await services(kari!)).toMatchObject([{ outcome: 'AS_HOPED' }]);
    });

    it('is gone when it adds to what was said the same day', async () => {
      await edited(kari!, { expectedVersion: 1, learnt: null });
      await member!.data(evaluate, { input: { ...about(), outcome: 'LESS', learnt: 'Vi skulle ringt' } });
      expect(await services(parent!)).toEqual([]);
    });

    it('keeps that it has spoken there, whoever asks', async () => {
      await edited(member!, { expectedVersion: 1, outcome: 'MORE' });
      await expect(world.db.query(`update evaluation set spoken_by = '{}' where id = $1`, [id])).rejects.toThrow(
        'never',
      );
    });

    it('is there again when what it said is told', async () => {
      await edited(member!, { expectedVersion: 1, outcome: 'MORE' });
      await world.db.query('update disclosure_guard set told_at = now()');
      expect(await services(parent!)).toMatchObject([
        { outcome: 'MORE', outcomeBy: { name: guarded.cast.member.name } },
      ]);
    });

    it('is gone with the first piece of what it writes together with others, before that is a version', async () => {
      const lines = await Promise.all([kari!, member!].map((client) => TestSocket.connect(client)));
      const [first, hidden] = await Promise.all(lines.map((line) => TestText.open(line, { kind: 'evaluation', id })));
      expect(await first!.write(0, 'Kari: ')).toMatchObject({ ok: true });
      expect(await services(parent!)).toHaveLength(1);
      expect(await hidden!.write(0, 'Ola: ')).toMatchObject({ ok: true });
      expect(await services(parent!)).toEqual([]);
      for (const line of lines) line.close();
    });
  });

  it('is a service’s own among several: each that is known speaks with a name', async () => {
    const { cast, people } = guarded;
    await new WorldGoals(cast.collaboration).evaluation(cast.plan, { createdBy: cast.coordinator, lifeArea: 'common' });
    await cast.collaboration.circle.guard(people.parent, cast.units.rehabilitation);
    const seen = (await seenBy(await api.as(people.parent))).evaluations.filter(({ voice }) => voice === 'SERVICE');
    expect(seen.map(({ outcomeBy }) => outcomeBy?.name)).toEqual([cast.coordinator.name]);
  });
});
