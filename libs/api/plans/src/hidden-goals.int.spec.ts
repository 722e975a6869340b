import {
  buildWorld,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
  type WorldPerson,
} from '@samplan/test/support';

interface Goal {
  id: string;
  parentId: string | null;
  isTop: boolean;
  measures: { id: string }[];
}

describe('a goal that somebody does not see', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let owner: TestClient;
  /** Does not see economy. */
  let member: TestClient;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    await world.db.query("update team_membership set level = 'edit_own' where person_id = $1", [cast.member.id]);
    owner = await api.as(cast.owner);
    member = await api.as(cast.member);
  });
  afterEach(() => world.close());

  const goals = async (client: TestClient): Promise<Goal[]> =>
    (
      await client.data<{ collaboration: { plan: { goals: Goal[] } } }>(
        'query ($id: ID!) { collaboration(id: $id) { plan { goals { id parentId isTop measures { id } } } } }',
        { id: cast.collaboration.id },
      )
    ).collaboration.plan.goals;
  const tops = async (client: TestClient): Promise<string[]> =>
    (await goals(client)).filter(({ isTop }) => isTop).map(({ id }) => id);
  const parentOf = async (client: TestClient, id: string): Promise<string | null | undefined> =>
    (await goals(client)).find((goal) => goal.id === id)?.parentId;
  const change = async (client: TestClient, name: string, input: string, fields: object): Promise<unknown[]> =>
    (
      await client.data<Record<string, { errors: unknown[] }>>(
        `mutation ($input: ${input}!) { ${name}(input: $input) { errors { ... on UserError { code path } } } }`,
        { input: fields },
      )
    )[name]!.errors;
  const top = (client: TestClient, id: string, is = true) =>
    change(client, 'makeTopGoal', 'MakeTopGoalInput', { id, top: is });
  const move = (client: TestClient, id: string, parentId: string | null) =>
    change(client, 'moveGoal', 'MoveGoalInput', { id, parentId });
  const remove = (client: TestClient, id: string, removed: boolean) =>
    change(client, 'setGoalRemoved', 'SetRemovedInput', { id, removed });
  const undo = async (client: TestClient, id: string) => {
    const { rows } = await world.db.query<{ version: number }>('select version from goal where id = $1', [id]);
    return change(client, 'undoChange', 'UndoChangeInput', { kind: 'GOAL', id, version: rows[0]!.version });
  };
  const own = (by: WorldPerson): Promise<string> => cast.plan.goal({ createdBy: by });

  it('is neither taken from the top nor told of when they choose one', async () => {
    expect(await top(owner, cast.hiddenGoalId)).toEqual([]);
    expect(await top(member, cast.goalId)).toEqual([]);
    expect(await tops(member)).toEqual([cast.goalId]);
    expect((await tops(owner)).sort()).toEqual([cast.goalId, cast.hiddenGoalId].sort());
    // Taken away and back, it stands where it stood, as if there were no other.
    const mine = await own(cast.member);
    expect(await top(member, mine)).toEqual([]);
    expect(await remove(member, mine, true)).toEqual([]);
    expect(await undo(member, mine)).toEqual([]);
    expect(await tops(member)).toEqual([mine]);
    expect(await remove(member, mine, true)).toEqual([]);
    expect(await remove(member, mine, false)).toEqual([]);
    expect(await tops(member)).toEqual([mine]);
    // Whoever sees both chooses one.
    const third = await own(cast.owner);
    expect(await top(owner, third)).toEqual([]);
    expect(await tops(owner)).toEqual([third]);
    // Taken back, both stand where they stood; and what is written in one of them moves neither.
    expect(await undo(owner, third)).toEqual([]);
    expect((await tops(owner)).sort()).toEqual([mine, cast.hiddenGoalId].sort());
    const { rows } = await world.db.query<{ version: number }>('select version from goal where id = $1', [
      cast.hiddenGoalId,
    ]);
    const edit = { id: cast.hiddenGoalId, expectedVersion: rows[0]!.version, title: 'Ro i økonomien' };
    expect(await change(owner, 'editGoal', 'EditGoalInput', edit)).toEqual([]);
    expect(await undo(owner, cast.hiddenGoalId)).toEqual([]);
    expect((await tops(owner)).sort()).toEqual([mine, cast.hiddenGoalId].sort());
  });

  it('is not told of by a circle that would come about through it', async () => {
    const below = await own(cast.owner);
    const lowest = await own(cast.owner);
    expect(await move(owner, cast.hiddenGoalId, cast.goalId)).toEqual([]);
    expect(await move(owner, below, cast.hiddenGoalId)).toEqual([]);
    expect(await move(member, lowest, below)).toEqual([]);
    expect(await move(member, cast.goalId, lowest)).toEqual([]);
    expect(await parentOf(member, cast.goalId)).toBe(lowest);
    expect(await parentOf(owner, below)).toBeNull();
    expect(await parentOf(owner, cast.hiddenGoalId)).toBe(cast.goalId);
  });

  it('counts in no depth', async () => {
    const [first, second, third] = [await own(cast.owner), await own(cast.owner), await own(cast.owner)];
    expect(await move(owner, first, cast.hiddenGoalId)).toEqual([]);
    expect(await move(member, second, first)).toEqual([]);
    expect(await move(member, third, second)).toEqual([]);
  });

  it('is found again when what hung under it is put back, and not told of when it is gone', async () => {
    const below = await own(cast.owner);
    expect(await move(owner, below, cast.hiddenGoalId)).toEqual([]);
    expect(await move(member, below, cast.goalId)).toEqual([]);
    expect(await undo(member, below)).toEqual([]);
    expect(await parentOf(owner, below)).toBe(cast.hiddenGoalId);
    expect(await move(member, below, cast.goalId)).toEqual([]);
    expect(await remove(owner, cast.hiddenGoalId, true)).toEqual([]);
    expect(await undo(member, below)).toEqual([]);
    expect(await parentOf(owner, below)).toBeNull();
  });

  it('stands, as does a measure, where the goal above it is taken away by whoever wrote that and sees nothing there', async () => {
    const [mine, begun] = [await own(cast.member), await own(cast.member)];
    expect(await move(owner, cast.hiddenGoalId, mine)).toEqual([]);
    expect(await remove(member, mine, true)).toEqual([]);
    expect((await goals(owner)).map(({ id }) => id)).toContain(cast.hiddenGoalId);
    expect((await goals(owner)).map(({ id }) => id)).not.toContain(mine);
    // Also by taking back that it was written.
    const added = { collaborationId: cast.collaboration.id, title: 'Nytt', voice: 'USER', lifeArea: 'DAILY_LIVING' };
    expect(await change(member, 'addGoal', 'AddGoalInput', added)).toEqual([]);
    const fresh = (await goals(member)).map(({ id }) => id).find((id) => ![mine, begun, cast.goalId].includes(id))!;
    const hidden = await cast.plan.measure({ goalId: fresh, lifeArea: 'economy', accountable: cast.coordinator });
    expect(await undo(member, fresh)).toEqual([]);
    expect((await goals(member)).map(({ id }) => id)).not.toContain(fresh);
    const { rows } = await world.db.query('select removed_at from measure where id = $1', [hidden]);
    expect(rows).toEqual([{ removed_at: null }]);
  });
});

describe('two top goals at once', () => {
  it('are one: the last that was chosen', async () => {
    const api = await TestApi.start();
    const world = await buildWorld(api.urls.owner);
    const cast = await standardCast(world);
    const clients = [await api.as(cast.owner), await api.as(cast.coordinator)];
    const choose = async (client: TestClient, id: string): Promise<unknown> =>
      client.data('mutation ($id: ID!) { makeTopGoal(input: { id: $id, top: true }) { errors { __typename } } }', {
        id,
      });
    for (let round = 0; round < 8; round += 1) {
      const pair = [await cast.plan.goal(), await cast.plan.goal()];
      await world.db.query('update goal set is_top = false where plan_id = $1', [cast.plan.id]);
      const both = await Promise.all(clients.map((client, at) => choose(client, pair[at]!)));
      expect(both).toEqual([{ makeTopGoal: { errors: [] } }, { makeTopGoal: { errors: [] } }]);
      const { rows } = await world.db.query<{ id: string }>('select id from goal where plan_id = $1 and is_top', [
        cast.plan.id,
      ]);
      expect(rows).toHaveLength(1);
      expect(pair).toContain(rows[0]!.id);
    }
    await world.close();
    await api.close();
  });
});
