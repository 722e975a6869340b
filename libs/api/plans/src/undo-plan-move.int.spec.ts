import { dateInOslo } from '@samplan/shared/kernel';
import {
  buildWorld,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
} from '@samplan/test/support';
import { errors, historyActs } from './testing/history-acts';

describe('taking back where a plan stands', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let coordinator: TestClient;
  let owner: TestClient;
  const { told, entries, undoing, undoLast, restoring } = historyActs(() => cast);

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

  const ask = async (who: TestClient, name: string, input: object): Promise<void> => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const said = await who.data<Record<string, { errors: unknown[] }>>(
      `mutation ($input: ${type}!) { ${name}(input: $input) { ${errors} } }`,
      { input },
    );
    expect(said[name]!.errors).toEqual([]);
  };
  const refused = async (name: string, input: object, client = coordinator): Promise<void> => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`.replace(/Set\w+RemovedInput/, 'SetRemovedInput');
    const send = `mutation ($input: ${type}!) { ${name}(input: $input) { ${errors} } }`;
    expect([name, await client.data(send, { input })]).toMatchObject([
      name,
      { [name]: { errors: [{ code: 'TRANSITION_NOT_ALLOWED' }] } },
    ]);
  };
  const at = (expectedVersion: number) => ({ planId: cast.plan.id, expectedVersion });
  const state = async (): Promise<unknown> =>
    (await world.db.query('select state from individual_plan where id = $1', [cast.plan.id])).rows[0];

  it('takes the measures it ended back too; until then nobody takes them up', async () => {
    const measures = [
      { id: cast.measureId, becomes: 'DONE' },
      { id: cast.hiddenMeasureId, becomes: 'STOPPED', reason: 'Flyttet' },
    ];
    await ask(coordinator, 'closePlan', { ...at(1), reason: 'Feil plan', measures });
    const { undo } = (await told(coordinator)).lastDone;
    expect(undo).toMatchObject({ kind: 'PLAN_STATE', thingId: cast.plan.id });
    expect((await undoing(owner, undo!)).errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    await refused('setMeasureStatus', { id: cast.hiddenMeasureId, expectedVersion: 2, status: 'UNDER_WAY' }, owner);
    expect(await undoLast(coordinator)).toMatchObject({ entry: { act: 'UNDONE' }, errors: [] });
    expect(await state()).toEqual({ state: 'active' });
    const { rows } = await world.db.query('select status from measure where id = any ($1) order by status', [
      [cast.measureId, cast.hiddenMeasureId],
    ]);
    expect(rows).toEqual([{ status: 'agreed' }, { status: 'agreed' }]);
    // A plan that is not closed after all is not closed again by pressing once more.
    expect((await told(coordinator)).lastDone).toEqual({ undo: null, redo: null });
  });

  it('takes back too who came to answer for what nobody had taken', async () => {
    const free = await cast.plan.measure({ goalId: cast.goalId });
    await world.db.query(
      `update measure set status = 'proposed', accountable_person_id = null, accountable_unit_id = null,
              accountable_kind = null where id = $1`,
      [free],
    );
    const measures = [
      { id: cast.measureId, becomes: 'CARRIED' },
      { id: cast.hiddenMeasureId, becomes: 'CARRIED' },
      { id: free, becomes: 'STOPPED', reason: 'Ikke aktuelt' },
    ];
    await ask(coordinator, 'closePlan', { ...at(1), reason: 'Feil plan', measures });
    const [settled] = await entries(owner, { thingId: free });
    expect(settled!.changes).toContainEqual({
      field: 'accountablePersonId',
      before: null,
      after: cast.coordinator.name,
    });
    expect((await undoLast(coordinator)).errors).toEqual([]);
    const { rows } = await world.db.query(
      `select status, accountable_person_id as person, accountable_unit_id as unit, accountable_kind as kind
         from measure where id = $1`,
      [free],
    );
    expect(rows).toEqual([{ status: 'proposed', person: null, unit: null, kind: null }]);
  });

  it('reads as what was done with the plan, and goes back only while one still has it in mind', async () => {
    await ask(coordinator, 'pausePlan', { ...at(1), reason: 'Ferie' });
    const [paused] = await entries(owner);
    expect(paused).toMatchObject({
      kind: 'PLAN_STATE',
      act: 'EDITED',
      by: { name: 'Kari Berg' },
      changes: [
        { field: 'state', before: 'active', after: 'paused' },
        { field: 'stateReason', before: null, after: 'Ferie' },
      ],
    });
    const restored = await restoring(coordinator, {
      kind: 'PLAN_STATE',
      id: cast.plan.id,
      version: 1,
      expectedVersion: 2,
    });
    expect(restored.errors).toMatchObject([{ code: 'TRANSITION_NOT_ALLOWED' }]);
    api.clock.move(11 * 60_000);
    expect((await told(coordinator)).lastDone.undo).toBeNull();
    expect((await undoing(coordinator, paused!)).errors).toMatchObject([{ code: 'TRANSITION_NOT_ALLOWED' }]);
    expect(await state()).toEqual({ state: 'paused' });
    api.clock.move(-11 * 60_000);
  });

  it('never says yes without taking anything back: a plan somebody wished for is not unwished', async () => {
    await world.db.query("update individual_plan set state = 'closed' where id = $1", [cast.plan.id]);
    await ask(coordinator, 'recordPlanWish', {
      collaborationId: cast.collaboration.id,
      wishedBy: 'PERSON',
      wishedOn: dateInOslo(world.now),
      wishedHow: 'Sagt hjemme',
    });
    const [wish] = await entries(coordinator);
    expect(wish).toMatchObject({ kind: 'PLAN_STATE', act: 'ADDED', version: 1 });
    expect(await undoing(coordinator, wish!)).toMatchObject({
      entry: null,
      errors: [{ code: 'TRANSITION_NOT_ALLOWED' }],
    });
  });

  it('locks goals and ended measures of a plan that is over, for every way of writing', async () => {
    const title = (id: string) => ({ id, expectedVersion: 1, title: 'Noe annet' });
    const carried = await cast.plan.measure({ goalId: cast.hiddenGoalId, accountable: cast.coordinator });
    await ask(coordinator, 'editGoal', title(cast.goalId));
    await ask(coordinator, 'editMeasure', title(cast.measureId));
    const measures = [
      { id: cast.measureId, becomes: 'DONE' },
      { id: cast.hiddenMeasureId, becomes: 'CARRIED' },
      { id: carried, becomes: 'CARRIED' },
    ];
    await ask(coordinator, 'closePlan', { ...at(1), reason: 'Nådd', measures });
    const back = await restoring(coordinator, { kind: 'GOAL', id: cast.goalId, version: 1, expectedVersion: 2 });
    expect(back.errors).toMatchObject([{ code: 'TRANSITION_NOT_ALLOWED' }]);
    const edit = `mutation ($input: EditMeasureInput!) { editMeasure(input: $input) { ${errors} } }`;
    const ended = { ...title(cast.measureId), expectedVersion: 3 };
    expect(await coordinator.data(edit, { input: ended })).toMatchObject({
      editMeasure: { errors: [{ code: 'TRANSITION_NOT_ALLOWED' }] },
    });
    await refused('setMeasureStatus', { id: cast.measureId, expectedVersion: 3, status: 'AGREED' });
    await refused('moveMeasure', { id: cast.measureId, afterId: null });
    await refused('moveMeasure', { id: carried, goalId: cast.goalId });
    await refused('setMeasureRemoved', { id: cast.measureId, removed: true });
    await refused('setGoalRemoved', { id: cast.goalId, removed: true });
    await refused('moveGoal', { id: cast.goalId, afterId: null });
    await refused('makeTopGoal', { id: cast.goalId, top: true });
    await ask(coordinator, 'editMeasure', title(cast.hiddenMeasureId));
    // What went on after its plan can be taken up again when it was set done by a wrong press.
    const status = (value: string, expectedVersion: number) =>
      ask(coordinator, 'setMeasureStatus', { id: cast.hiddenMeasureId, expectedVersion, status: value });
    api.clock.move(1000);
    await status('DONE', 2);
    await status('AGREED', 3);
    api.clock.move(-1000);
  });
});
