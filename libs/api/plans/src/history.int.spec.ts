import {
  buildWorld,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
} from '@samplan/test/support';
import { errors, historyActs, historyOf, restore } from './testing/history-acts';

const editMeasure = `mutation ($input: EditMeasureInput!) { editMeasure(input: $input) { measure { version } ${errors} } }`;

describe('the history', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let coordinator: TestClient;
  let member: TestClient;
  let owner: TestClient;
  const { told, entries, title, restoring, goalTitle } = historyActs(() => cast);

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    coordinator = await api.as(cast.coordinator);
    member = await api.as(cast.member);
    owner = await api.as(cast.owner);
  });
  afterEach(() => world.close());

  it('tells who changed what from what to what, people by name, the newest first', async () => {
    await title(coordinator, cast.goalId, 1, 'Gå til butikken');
    await coordinator.data(editMeasure, {
      input: { id: cast.measureId, expectedVersion: 1, accountablePersonId: cast.coordinator.id },
    });
    expect(await entries(owner)).toMatchObject([
      {
        act: 'EDITED',
        kind: 'MEASURE',
        by: { name: 'Kari Berg' },
        changes: [{ field: 'accountablePersonId', before: 'Per Lie', after: 'Kari Berg' }],
      },
      {
        act: 'EDITED',
        kind: 'GOAL',
        name: 'Gå til butikken',
        changes: [{ field: 'title', before: 'Gå trygt ute', after: 'Gå til butikken' }],
      },
    ]);
    expect(await entries(owner, { kinds: ['GOAL'] })).toHaveLength(1);
    expect(await entries(owner, { thingId: cast.measureId })).toHaveLength(1);
    expect(await entries(owner, { mine: true })).toEqual([]);
  });

  it('leaves no trace of what is in an area one lacks, nor of what is kept from one', async () => {
    await title(coordinator, cast.hiddenGoalId, 1, 'Betale gjelda');
    await title(coordinator, cast.goalId, 1, 'Gå til butikken');
    expect((await entries(member)).map(({ name }) => name)).toEqual(['Gå til butikken']);
    expect(await entries(member, { thingId: cast.hiddenGoalId })).toEqual([]);
    expect(await member.raw(historyOf, { id: cast.collaboration.id })).not.toContain('gjelda');

    // The measure is handed from the service that becomes hidden to the coordinator, before the guard is set.
    await world.db.query(`update next_of_kin set areas = '{daily_living}' where person_id = $1`, [cast.relative.id]);
    await coordinator.data(editMeasure, {
      input: { id: cast.measureId, expectedVersion: 1, accountablePersonId: cast.coordinator.id },
    });
    const relative = await api.as(cast.relative);
    expect(await relative.raw(historyOf, { id: cast.collaboration.id })).toContain('Per Lie');
    await cast.collaboration.circle.guard(cast.relative, cast.units.rehabilitation);
    const guarded = await relative.raw(historyOf, { id: cast.collaboration.id });
    expect(guarded).toContain('Gå til butikken');
    expect(guarded).not.toMatch(/Per Lie|accountablePersonId/);
  });

  it('comes a page at a time, and costs the same for one and twenty changes', async () => {
    await title(coordinator, cast.goalId, 1, 'Tittel 1');
    await told(owner);
    const one = api.statementsOf('History');
    for (let version = 2; version <= 20; version += 1)
      await title(version % 2 ? coordinator : owner, cast.goalId, version, `Tittel ${version}`);
    await told(owner);
    expect(api.statementsOf('History')).toBe(one);
    const first = await told(owner, { first: 15 });
    const rest = await told(owner, { first: 15, after: first.history.pageInfo.endCursor });
    expect([...first.history.nodes, ...rest.history.nodes].map(({ version }) => version)).toEqual(
      Array.from({ length: 20 }, (_, index) => 21 - index),
    );
    expect(rest.history.pageInfo.hasNextPage).toBe(false);
  });

  it('brings back how a measure was, and not what the person answered then', async () => {
    const editing = (expectedVersion: number, fields: object): Promise<unknown> =>
      coordinator.data(editMeasure, { input: { id: cast.measureId, expectedVersion, ...fields } });
    await editing(1, { title: 'Gå tur', userAnswer: 'YES' });
    await editing(2, { title: 'Gå lenger tur', userAnswer: 'NO' });
    const input = { kind: 'MEASURE', id: cast.measureId, version: 2, expectedVersion: 3 };
    expect(await restoring(coordinator, input)).toMatchObject({
      entry: { act: 'RESTORED', version: 4 },
      errors: [],
    });
    const { rows } = await world.db.query('select title, user_answer from measure where id = $1', [cast.measureId]);
    expect(rows).toEqual([{ title: 'Gå tur', user_answer: 'no' }]);
  });

  it('restores how something was at a version, as a new one; not over what the reader has not seen', async () => {
    await title(coordinator, cast.goalId, 1, 'To');
    await title(owner, cast.goalId, 2, 'Tre');
    const goal = { kind: 'GOAL', id: cast.goalId };
    expect(await restoring(coordinator, { ...goal, version: 1, expectedVersion: 2 })).toMatchObject({
      entry: null,
      errors: [{ code: 'VERSION_CONFLICT', yours: 'Gå trygt ute', theirs: 'Tre' }],
    });
    expect(await restoring(coordinator, { ...goal, version: 1, expectedVersion: 3 })).toEqual({
      entry: { act: 'RESTORED', version: 4 },
      errors: [],
    });
    expect(await goalTitle()).toBe('Gå trygt ute');
    await restoring(coordinator, { ...goal, version: 2, expectedVersion: 4 });
    expect(await goalTitle()).toBe('To');
    expect((await entries(owner)).map(({ act }) => act)).toEqual(['RESTORED', 'RESTORED', 'EDITED', 'EDITED']);
  });

  it('puts the person’s words back in the name of whoever does it', async () => {
    const words = `mutation ($input: EditWhatMattersInput!) { editWhatMatters(input: $input) { ${errors} } }`;
    await owner.data(words, { input: { planId: cast.plan.id, expectedVersion: 1, text: 'Å være hjemme' } });
    expect(await entries(owner, { kinds: ['WHAT_MATTERS'] })).toMatchObject([
      { changes: [{ field: 'whatMatters', before: 'Å komme meg ut i hagen igjen', after: 'Å være hjemme' }] },
    ]);
    const then = { kind: 'WHAT_MATTERS', id: cast.plan.id, version: 1, expectedVersion: 2 };
    expect(await member.code(restore, { input: then })).toBe('FORBIDDEN');
    expect((await restoring(coordinator, then)).errors).toEqual([]);
    const { rows } = await world.db.query('select what_matters, what_matters_author_id from individual_plan');
    expect(rows).toContainEqual({
      what_matters: 'Å komme meg ut i hagen igjen',
      what_matters_author_id: cast.coordinator.id,
    });
  });

  it('gives nobody more than they may change themselves', async () => {
    await title(coordinator, cast.goalId, 1, 'To');
    const then = { kind: 'GOAL', id: cast.goalId, version: 1, expectedVersion: 2 };
    const stranger = await api.as(cast.stranger);
    const relative = await api.as(cast.relative);
    expect(await stranger.code(restore, { input: then })).toBe('NOT_FOUND');
    expect(await relative.code(restore, { input: then })).toBe('FORBIDDEN');
    expect(await member.code(restore, { input: { ...then, id: cast.hiddenGoalId } })).toBe('NOT_FOUND');
  });
});
