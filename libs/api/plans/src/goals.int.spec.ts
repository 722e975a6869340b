import {
  buildWorld,
  daysFrom,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
} from '@samplan/test/support';
import { dateInOslo } from '@samplan/shared/kernel';

const errors = 'errors { ... on UserError { code path } }';
const goalsQuery = /* GraphQL */ `
  query Goals($id: ID!) {
    collaboration(id: $id) {
      plan {
        goals {
          id
          title
          parentId
          isTop
          state
          stateReason
          settledAt
          measures {
            id
          }
        }
        otherMeasures {
          id
        }
        removedGoals {
          id
        }
        removedMeasures {
          id
        }
      }
    }
  }
`;

interface Plan {
  goals: {
    id: string;
    title: string;
    parentId: string | null;
    isTop: boolean;
    state: string;
    measures: { id: string }[];
  }[];
  otherMeasures: { id: string }[];
  removedGoals: { id: string }[];
  removedMeasures: { id: string }[];
}

describe('goals', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let coordinator: TestClient;
  let member: TestClient;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    coordinator = await api.as(cast.coordinator);
    member = await api.as(cast.member);
  });
  afterEach(() => world.close());

  const plan = async (client = coordinator): Promise<Plan> =>
    (await client.data<{ collaboration: { plan: Plan } }>(goalsQuery, { id: cast.collaboration.id })).collaboration
      .plan;
  const change = async (name: string, input: string, fields: object, client = coordinator): Promise<unknown[]> => {
    const answer = await client.data<Record<string, { errors: unknown[] }>>(
      `mutation Change($input: ${input}!) { ${name}(input: $input) { ${errors} } }`,
      { input: fields },
    );
    return answer[name]!.errors;
  };
  const move = (id: string, fields: object, client = coordinator) =>
    change('moveGoal', 'MoveGoalInput', { id, ...fields }, client);

  it('hang under each other, never in a circle and never in a fourth level', async () => {
    const [a, b, c, d] = [cast.goalId, await cast.plan.goal(), await cast.plan.goal(), await cast.plan.goal()];
    expect(await move(b, { parentId: a })).toEqual([]);
    expect(await move(c, { parentId: b })).toEqual([]);
    expect(await move(a, { parentId: c })).toMatchObject([{ code: 'GOAL_UNDER_ITSELF', path: ['parentId'] }]);
    expect(await move(a, { parentId: a })).toMatchObject([{ code: 'GOAL_UNDER_ITSELF' }]);
    expect(await move(d, { parentId: c })).toMatchObject([{ code: 'GOAL_TOO_DEEP', path: ['parentId'] }]);
    const input = { collaborationId: cast.collaboration.id, title: 'Under', voice: 'USER', lifeArea: 'DAILY_LIVING' };
    expect(await change('addGoal', 'AddGoalInput', { ...input, parentId: b })).toEqual([]);
    expect((await plan()).goals.find(({ title }) => title === 'Under')?.parentId).toBe(b);
    // A goal in a hidden area cannot be found, neither to put under nor above.
    expect(await change('addGoal', 'AddGoalInput', { ...input, parentId: cast.hiddenGoalId }, member)).toMatchObject([
      { code: 'GOAL_NOT_FOUND', path: ['parentId'] },
    ]);
    expect(await move(d, { parentId: cast.hiddenGoalId })).toEqual([]);
    expect((await plan(member)).goals.find(({ id }) => id === d)?.parentId).toBeNull();
  });

  it('stand in the order people give them, and one row changes for each move', async () => {
    const [second, third] = [await cast.plan.goal(), await cast.plan.goal()];
    const order = async (): Promise<string[]> =>
      (await plan()).goals.map(({ id }) => id).filter((id) => id !== cast.hiddenGoalId);
    expect(await move(third, { afterId: null })).toEqual([]);
    expect(await order()).toEqual([third, cast.goalId, second]);
    expect(await move(cast.goalId, { afterId: second })).toEqual([]);
    expect(await order()).toEqual([third, second, cast.goalId]);
    const { rows } = await world.db.query('select count(*)::int as n from change where tenant_id = $1', [
      world.tenantId,
    ]);
    expect(await move(second, { afterId: third })).toEqual([]);
    const after = await world.db.query('select count(*)::int as n from change where tenant_id = $1', [world.tenantId]);
    expect((after.rows[0] as { n: number }).n).toBe((rows[0] as { n: number }).n + 1);
    expect(
      await (
        await api.as(cast.relative)
      ).code('mutation ($input: MoveGoalInput!) { moveGoal(input: $input) { goal { id } } }', {
        input: { id: second, afterId: null },
      }),
    ).toBe('FORBIDDEN');
  });

  it('serve one top goal, and another takes its place in one press', async () => {
    const other = await cast.plan.goal();
    await move(other, { parentId: cast.goalId });
    const top = (id: string) => change('makeTopGoal', 'MakeTopGoalInput', { id, top: true });
    expect(await top(cast.goalId)).toEqual([]);
    expect(await top(other)).toEqual([]);
    const { goals } = await plan();
    expect(goals.filter(({ isTop }) => isTop).map(({ id, parentId }) => [id, parentId])).toEqual([[other, null]]);
    // Under the top goal is under none: all others serve it.
    expect(await move(cast.goalId, { parentId: other })).toEqual([]);
    expect((await plan()).goals.find(({ id }) => id === cast.goalId)?.parentId).toBeNull();
    expect(await move(other, { parentId: cast.goalId })).toMatchObject([{ code: 'TRANSITION_NOT_ALLOWED' }]);
  });

  it('are reached, set aside with a reason, and taken up again', async () => {
    const set = (fields: object) => change('setGoalState', 'SetGoalStateInput', { id: cast.goalId, ...fields });
    expect(await set({ expectedVersion: 1, state: 'SET_ASIDE' })).toMatchObject([
      { code: 'FIELD_REQUIRED', path: ['reason'] },
    ]);
    expect(await set({ expectedVersion: 1, state: 'SET_ASIDE', reason: 'Venter til våren' })).toEqual([]);
    expect((await plan()).goals[0]).toMatchObject({
      state: 'SET_ASIDE',
      stateReason: 'Venter til våren',
      settledAt: expect.any(String) as string,
    });
    expect(await set({ expectedVersion: 2, state: 'OPEN' })).toEqual([]);
    expect((await plan()).goals[0]).toMatchObject({ state: 'OPEN', stateReason: null, settledAt: null });
  });

  it('are taken away with what is under them, and come back with exactly that', async () => {
    const child = await cast.plan.goal();
    await move(child, { parentId: cast.goalId });
    const under = await cast.plan.measure({ goalId: child, accountable: cast.member });
    const remove = (name: string, id: string, removed: boolean, client = coordinator) =>
      change(name, 'SetRemovedInput', { id, removed }, client);
    // Gone before, so it stays gone.
    expect(await remove('setMeasureRemoved', cast.measureId, true, member)).toEqual([]);
    expect(await remove('setGoalRemoved', cast.goalId, true)).toEqual([]);
    const gone = await plan();
    expect(gone.goals.map(({ id }) => id)).toEqual([cast.hiddenGoalId]);
    expect(gone.otherMeasures).toEqual([]);
    expect(gone.removedGoals.map(({ id }) => id)).toEqual(expect.arrayContaining([cast.goalId, child]));
    expect(await change('editGoal', 'EditGoalInput', { id: child, expectedVersion: 3, title: 'Nytt' })).toMatchObject([
      { code: 'CHANGED_MEANWHILE' },
    ]);
    expect(await remove('setGoalRemoved', cast.goalId, false)).toEqual([]);
    const back = await plan();
    expect(back.goals.find(({ id }) => id === child)?.measures).toEqual([{ id: under }]);
    expect(back.goals.find(({ id }) => id === cast.goalId)?.measures).toEqual([]);
    expect(back.removedMeasures).toEqual([{ id: cast.measureId }]);
    expect(await remove('setMeasureRemoved', cast.measureId, false, member)).toEqual([]);
    expect((await plan()).removedMeasures).toEqual([]);
  });

  it('are shown when taken away as far as the latest go, and those of one step come back all of them', async () => {
    const parent = await cast.plan.goal();
    const below: string[] = [];
    for (let nth = 0; nth < 55; nth += 1) below.push(await cast.plan.goal());
    await world.db.query('update goal set parent_id = $1 where id = any ($2)', [parent, below]);
    expect(await change('setGoalRemoved', 'SetRemovedInput', { id: cast.goalId, removed: true })).toEqual([]);
    expect(await change('setGoalRemoved', 'SetRemovedInput', { id: parent, removed: true })).toEqual([]);
    // Also of those one sees alone: what was hidden takes up no place.
    await world.db.query(
      "update goal set life_area = 'economy', removed_at = removed_at + interval '1 hour' where id = any ($1)",
      [below.slice(0, 3)],
    );
    const gone = async (client: TestClient) => (await plan(client)).removedGoals.map(({ id }) => id);
    expect(await gone(coordinator)).toHaveLength(50);
    expect((await gone(coordinator)).slice(0, 3).sort()).toEqual(below.slice(0, 3).sort());
    expect(await gone(member)).toHaveLength(50);
    expect(await change('setGoalRemoved', 'SetRemovedInput', { id: parent, removed: false })).toEqual([]);
    const { goals, removedGoals } = await plan();
    expect(goals.filter(({ parentId }) => parentId === parent)).toHaveLength(52);
    expect(removedGoals.map(({ id }) => id)).toEqual([...below.slice(0, 3).sort(), cast.goalId]);
  });

  it('leave what somebody does not see standing when they are taken away', async () => {
    const hidden = await cast.plan.measure({ goalId: cast.goalId, lifeArea: 'economy', accountable: cast.coordinator });
    await world.db.query(
      "update team_membership set areas = '{daily_living}' where collaboration_id = $1 and person_id = $2",
      [cast.collaboration.id, cast.coordinator.id],
    );
    expect(await change('setGoalRemoved', 'SetRemovedInput', { id: cast.goalId, removed: true })).toEqual([]);
    const owner = await plan(await api.as(cast.owner));
    expect(owner.otherMeasures.map(({ id }) => id)).toContain(hidden);
    expect(owner.removedMeasures.map(({ id }) => id)).toEqual([cast.measureId]);
  });

  it('cannot be taken away by those who did not write them, nor by those who did once something hangs there', async () => {
    const document = 'mutation ($input: SetRemovedInput!) { setGoalRemoved(input: $input) { goal { id } } }';
    expect(await member.code(document, { input: { id: cast.goalId, removed: true } })).toBe('FORBIDDEN');
    const own = await cast.plan.goal({ createdBy: cast.member });
    await cast.plan.measure({ goalId: own, accountable: cast.member });
    expect(await member.code(document, { input: { id: own, removed: true } })).toBe('FORBIDDEN');
  });

  it('let measures be ordered and moved between them, within what one sees', async () => {
    const other = await cast.plan.goal();
    const second = await cast.plan.measure({ goalId: cast.goalId, accountable: cast.member });
    const moveMeasure = (id: string, fields: object, client = coordinator) =>
      change('moveMeasure', 'MoveMeasureInput', { id, ...fields }, client);
    expect(await moveMeasure(second, { afterId: null })).toEqual([]);
    expect((await plan()).goals.find(({ id }) => id === cast.goalId)?.measures.map(({ id }) => id)).toEqual([
      second,
      cast.measureId,
    ]);
    expect(await moveMeasure(second, { goalId: other }, member)).toEqual([]);
    expect((await plan()).goals.find(({ id }) => id === other)?.measures).toEqual([{ id: second }]);
    expect(await moveMeasure(second, { goalId: cast.hiddenGoalId }, member)).toMatchObject([
      { code: 'GOAL_NOT_FOUND', path: ['goalId'] },
    ]);
  });

  it('takes a temporary expert out when the measure they came for is taken away', async () => {
    const expert = await world.person({ kind: 'professional', unit: cast.units.mentalHealth, name: 'Eva Vik' });
    await cast.collaboration.member(expert, { areas: ['daily_living'] });
    await cast.collaboration.ground({ to: cast.units.mentalHealth });
    await world.db.query('update team_membership set measure_id = $3 where collaboration_id = $1 and person_id = $2', [
      cast.collaboration.id,
      expert.id,
      cast.measureId,
    ]);
    expect((await plan(await api.as(expert))).goals.length).toBeGreaterThan(0);
    expect(await change('setMeasureRemoved', 'SetRemovedInput', { id: cast.measureId, removed: true })).toEqual([]);
    expect(await (await api.as(expert)).code(goalsQuery, { id: cast.collaboration.id })).toBe('NOT_FOUND');
  });

  it('are put back where they were by taking back a move, a removal or a state', async () => {
    const other = await cast.plan.goal();
    const undo = (kind: string, id: string, version: number) =>
      change('undoChange', 'UndoChangeInput', { kind, id, version });
    const order = async (): Promise<string[]> =>
      (await plan()).goals.map(({ id }) => id).filter((id) => id !== cast.hiddenGoalId);
    await move(other, { afterId: null });
    expect(await undo('GOAL', other, 2)).toEqual([]);
    expect(await order()).toEqual([cast.goalId, other]);
    await change('setGoalState', 'SetGoalStateInput', { id: other, expectedVersion: 3, state: 'REACHED' });
    expect(await undo('GOAL', other, 4)).toEqual([]);
    expect((await plan()).goals.find(({ id }) => id === other)?.state).toBe('OPEN');
    await change('setMeasureRemoved', 'SetRemovedInput', { id: cast.measureId, removed: true });
    expect(await undo('MEASURE', cast.measureId, 2)).toEqual([]);
    expect((await plan()).removedMeasures).toEqual([]);
    // Under it has come what it was under: putting it back would make a circle.
    await move(other, { parentId: cast.goalId });
    await move(other, { parentId: null });
    await move(cast.goalId, { parentId: other });
    expect(await undo('GOAL', other, 7)).toMatchObject([{ code: 'GOAL_UNDER_ITSELF' }]);
  });

  it('take a long text on how, and no deadline in the past', async () => {
    expect(
      await change('editMeasure', 'EditMeasureInput', {
        id: cast.measureId,
        expectedVersion: 1,
        how: 'å'.repeat(10_000),
      }),
    ).toEqual([]);
    expect(
      await change('editMeasure', 'EditMeasureInput', {
        id: cast.measureId,
        expectedVersion: 2,
        how: 'å'.repeat(10_001),
      }),
    ).toMatchObject([{ code: 'FIELD_TOO_LONG', path: ['how'] }]);
    expect(
      await change('editMeasure', 'EditMeasureInput', {
        id: cast.measureId,
        expectedVersion: 2,
        deadline: dateInOslo(daysFrom(world.now, -1)),
      }),
    ).toMatchObject([{ code: 'DEADLINE_IN_PAST' }]);
  });
});
