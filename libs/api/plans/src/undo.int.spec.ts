import {
  buildWorld,
  crisisStep,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
} from '@samplan/test/support';
import { errors, historyActs } from './testing/history-acts';

describe('taking back', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let coordinator: TestClient;
  let owner: TestClient;
  const { told, entries, title, undoing, undoLast, redoLast, goalTitle } = historyActs(() => cast);

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    coordinator = await api.as(cast.coordinator);
    owner = await api.as(cast.owner);
  });
  afterEach(() => world.close());

  it('takes back one’s own latest change, one after the other, and does them again', async () => {
    await title(coordinator, cast.goalId, 1, 'To');
    await title(coordinator, cast.goalId, 2, 'Tre');
    expect((await told(owner)).lastDone).toEqual({ undo: null, redo: null });
    expect(await undoLast(coordinator)).toMatchObject({ entry: { act: 'UNDONE' }, errors: [] });
    expect(await goalTitle()).toBe('To');
    await undoLast(coordinator);
    expect(await goalTitle()).toBe('Gå trygt ute');
    expect((await told(coordinator)).lastDone.undo).toBeNull();
    await redoLast(coordinator);
    await redoLast(coordinator);
    expect(await goalTitle()).toBe('Tre');
    expect((await told(coordinator)).lastDone.redo).toBeNull();
    await undoLast(coordinator);
    expect(await goalTitle()).toBe('To');
  });

  it('is for a day; after that there is the history', async () => {
    await title(coordinator, cast.goalId, 1, 'To');
    const [change] = await entries(coordinator);
    const dayLater = 24 * 3_600_000 + 1000;
    api.clock.move(dayLater);
    try {
      const again = await api.as(cast.coordinator);
      expect((await told(again)).lastDone.undo).toBeNull();
      expect((await undoing(again, change!)).errors).toMatchObject([{ code: 'TRANSITION_NOT_ALLOWED' }]);
      expect(await goalTitle()).toBe('To');
      api.clock.move(-2000);
      expect((await undoing(again, change!)).errors).toEqual([]);
      api.clock.move(2000);
    } finally {
      api.clock.move(-dayLater);
    }
  });

  it('gives the place at the top back to the goal that had it, and again', async () => {
    const other = await cast.plan.goal({ lifeArea: 'common' });
    const top = (id: string) =>
      coordinator.data(`mutation ($input: MakeTopGoalInput!) { makeTopGoal(input: $input) { ${errors} } }`, {
        input: { id, top: true },
      });
    const atTop = async (): Promise<string[]> =>
      (await world.db.query<{ id: string }>('select id from goal where is_top')).rows.map(({ id }) => id);
    expect(await top(cast.goalId)).toEqual({ makeTopGoal: { errors: [] } });
    expect(await top(other)).toEqual({ makeTopGoal: { errors: [] } });
    expect(await undoLast(coordinator)).toMatchObject({ entry: { act: 'UNDONE' }, errors: [] });
    expect(await atTop()).toEqual([cast.goalId]);
    expect((await redoLast(coordinator)).errors).toEqual([]);
    expect(await atTop()).toEqual([other]);
  });

  it('takes nothing from others: what they wrote since stands, and both are shown', async () => {
    await title(coordinator, cast.goalId, 1, 'Karis');
    await title(owner, cast.goalId, 2, 'Auds');
    const [auds, karis] = await entries(owner);
    expect(await undoLast(coordinator)).toMatchObject({
      entry: null,
      errors: [{ code: 'VERSION_CONFLICT', yours: 'Gå trygt ute', theirs: 'Auds', theirName: 'Aud Nilsen' }],
    });
    expect(await goalTitle()).toBe('Auds');
    expect((await undoing(coordinator, auds!)).errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    expect((await undoing(owner, karis!)).errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  });

  it('takes back removing, so that what was removed stands again', async () => {
    const id = await crisisStep(cast.collaboration, { createdBy: cast.coordinator });
    const remove = `mutation ($input: RemoveCrisisStepInput!) { removeCrisisStep(input: $input) { ${errors} } }`;
    await coordinator.data(remove, { input: { id } });
    const [entry] = await entries(owner, { thingId: id });
    expect(entry).toMatchObject({ act: 'REMOVED', kind: 'CRISIS_STEP' });
    expect((await undoLast(coordinator)).errors).toEqual([]);
    const { rows } = await world.db.query('select removed_at from crisis_step where id = $1', [id]);
    expect(rows).toEqual([{ removed_at: null }]);
  });

  it('takes back in one press what was done in one: a goal that was removed, with all under it', async () => {
    const remove = `mutation ($input: SetRemovedInput!) { setGoalRemoved(input: $input) { ${errors} } }`;
    const gone = async (): Promise<boolean[]> =>
      (
        await world.db.query<{ gone: boolean }>(
          `select removed_at is not null as gone from goal where id = $1
           union all select removed_at is not null from measure where id = $2`,
          [cast.goalId, cast.measureId],
        )
      ).rows.map((row) => row.gone);
    await title(coordinator, cast.goalId, 1, 'To');
    await coordinator.data(remove, { input: { id: cast.goalId, removed: true } });
    expect(await gone()).toEqual([true, true]);
    expect((await entries(owner, { removed: true })).map(({ kind }) => kind).sort()).toEqual(['GOAL', 'MEASURE']);
    expect((await undoLast(coordinator)).errors).toEqual([]);
    expect(await gone()).toEqual([false, false]);
    expect(await entries(owner, { removed: true })).toEqual([]);
    expect((await redoLast(coordinator)).errors).toEqual([]);
    expect(await gone()).toEqual([true, true]);
    await undoLast(coordinator);
    await undoLast(coordinator);
    expect([await gone(), await goalTitle()]).toEqual([[false, false], 'Gå trygt ute']);
  });
});
