import {
  buildWorld,
  daysFrom,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
  WorldGoals,
} from '@samplan/test/support';
import { dateInOslo } from '@samplan/shared/kernel';
import { historyActs } from './testing/history-acts';

const stillRemoved = `select removed_at is not null as gone from goal where id = $1`;

describe('putting back asks what doing it asks', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let aud: TestClient;
  let kari: TestClient;
  let per: TestClient;
  let liv: TestClient;
  let goals: WorldGoals;
  const { restoring, undoing, undoLast } = historyActs(() => cast);

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    goals = new WorldGoals(cast.collaboration);
    await world.db.query(`update next_of_kin set level = 'contribute' where person_id = $1`, [cast.relative.id]);
    [aud, kari, per, liv] = await Promise.all([
      api.as(cast.owner),
      api.as(cast.coordinator),
      api.as(cast.member),
      api.as(cast.relative),
    ]);
  });
  afterEach(() => world.close());

  const document = (name: string, type: string): string =>
    `mutation ($input: ${type}!) { ${name}(input: $input) { errors { ... on UserError { code path } ... on VersionConflict { yours theirs } } } }`;
  const typeOf = (name: string): string =>
    name.endsWith('Removed') ? 'SetRemovedInput' : `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  /** Codes of what one can act on, or the code of a refusal. */
  const send = async (client: TestClient, name: string, input: object): Promise<string[]> => {
    const text = document(name, typeOf(name));
    const fault = await client.code(text, { input });
    if (fault) return [fault];
    return [];
  };
  const codes = async (client: TestClient, name: string, input: object): Promise<string[]> =>
    (await client.data<Record<string, { errors: { code: string }[] }>>(document(name, typeOf(name)), { input }))[
      name
    ]!.errors.map(({ code }) => code);
  const restoreCode = (client: TestClient, input: object): Promise<string[]> => send(client, 'restoreVersion', input);
  const one = async <Row>(text: string, id: string): Promise<Row> => (await world.db.query(text, [id])).rows[0] as Row;

  it('never brings what the person said back in another’s name', async () => {
    const learnt = { goalId: cast.goalId, evaluatedOn: dateInOslo(world.now), learnt: 'Jeg trenger pauser' };
    expect(await codes(aud, 'evaluateGoal', learnt)).toEqual([]);
    const { id } = await one<{ id: string }>('select id from evaluation where goal_id = $1', cast.goalId);
    const own = (expectedVersion: number, ownWords: string) =>
      codes(aud, 'rateEvaluation', { id, expectedVersion, ownOutcome: 'LESS', ownWords });
    await own(1, 'Jeg gruer meg');
    await undoing(aud, { kind: 'EVALUATION', thingId: id, version: 2 });
    const said = 'select own_words, own_by from evaluation where id = $1';
    expect(await one(said, id)).toEqual({ own_words: null, own_by: null });
    for (const client of [liv, kari])
      expect((await restoring(client, { kind: 'EVALUATION', id, version: 2, expectedVersion: 3 })).errors).toEqual([]);
    expect(await one(said, id)).toEqual({ own_words: null, own_by: null });

    const plan = { kind: 'PLAN', id: cast.plan.id };
    const consent = { consentHow: 'SIGNED' };
    expect(await codes(kari, 'editPlan', { planId: plan.id, expectedVersion: 1, ...consent })).toEqual([]);
    const none = { consentHow: null };
    expect(await codes(aud, 'editPlan', { planId: plan.id, expectedVersion: 2, ...none })).toEqual([]);
    const then = { kind: 'PLAN', id: plan.id, version: 2, expectedVersion: 3 };
    expect((await restoring(kari, then)).errors).toEqual([]);
    expect(await one('select consent_how from individual_plan where id = $1', plan.id)).toEqual({ consent_how: null });
  });

  it('leaves no plan with a day to look at it outside its period, and a wrong one can still be written in', async () => {
    const edit = (expectedVersion: number, said: object) =>
      codes(kari, 'editPlan', { planId: cast.plan.id, expectedVersion, ...said });
    const inDays = (days: number): string => dateInOslo(daysFrom(world.now, days));
    expect(await edit(1, { periodEnd: inDays(400) })).toEqual([]);
    expect(await edit(2, { reviewDate: inDays(350) })).toEqual([]);
    expect(await edit(3, { periodStart: inDays(-10) })).toEqual([]);
    // The end as it was, beside the day set after.
    const change = { kind: 'PLAN', thingId: cast.plan.id, version: 2 };
    expect((await undoing(kari, change)).errors).toMatchObject([{ code: 'REVIEW_OUTSIDE_PERIOD' }]);
    expect(await one('select period_end::text as day from individual_plan where id = $1', cast.plan.id)).toEqual({
      day: inDays(400),
    });

    await world.db.query('update individual_plan set period_end = $2 where id = $1', [cast.plan.id, inDays(290)]);
    expect(await edit(4, { resources: 'Turer' })).toEqual([]);
    expect(await edit(5, { periodStart: inDays(-20) })).toEqual(['REVIEW_OUTSIDE_PERIOD']);
  });

  it('brings a need only to where one could have moved it', async () => {
    const id = await goals.need({ createdBy: cast.relative });
    const need = { kind: 'NEED', id };
    const decline = { id, expectedVersion: 1, state: 'DECLINED', reason: 'Ingen ledige' };
    expect(await codes(per, 'setNeedState', decline)).toEqual([]);
    expect(await codes(liv, 'setNeedState', { id, expectedVersion: 2, state: 'OPEN' })).toEqual([]);
    expect(await restoreCode(liv, { ...need, version: 2, expectedVersion: 3 })).toEqual(['FORBIDDEN']);
    expect(await codes(kari, 'ownNeed', { id, expectedVersion: 3, personId: cast.member.id })).toEqual([]);
    expect(await codes(kari, 'setNeedState', { id, expectedVersion: 4, state: 'OPEN' })).toEqual([]);
    expect(await restoreCode(liv, { ...need, version: 4, expectedVersion: 5 })).toEqual(['FORBIDDEN']);
    // What one did oneself is taken back also where one could not have gone there alone.
    expect(await codes(kari, 'ownNeed', { id, expectedVersion: 5, personId: cast.member.id })).toEqual([]);
    expect(await codes(liv, 'setNeedState', { id, expectedVersion: 6, state: 'MET' })).toEqual([]);
    expect((await undoLast(liv)).errors).toEqual([]);
    expect(await one('select state, owner_id from need where id = $1', id)).toEqual({
      state: 'owned',
      owner_id: cast.member.id,
    });
    expect((await restoring(per, { ...need, version: 2, expectedVersion: 8 })).errors).toEqual([]);
    expect(await one('select state from need where id = $1', id)).toEqual({ state: 'declined' });
  });

  it('brings back what was taken away only for those who could take it away', async () => {
    const id = await cast.plan.goal({ createdBy: cast.member });
    expect(await codes(aud, 'setGoalRemoved', { id: cast.goalId, removed: true })).toEqual([]);
    const goal = { kind: 'GOAL', id: cast.goalId, version: 1, expectedVersion: 2 };
    expect(await restoreCode(per, goal)).toEqual(['FORBIDDEN']);
    expect((await restoring(kari, goal)).errors).toEqual([]);

    // Whoever wrote it brings back what they took away, and not what somebody else did.
    expect(await codes(kari, 'setGoalRemoved', { id, removed: true })).toEqual([]);
    expect(await send(per, 'setGoalRemoved', { id, removed: false })).toEqual(['FORBIDDEN']);
    expect(await restoreCode(per, { kind: 'GOAL', id, version: 1, expectedVersion: 2 })).toEqual(['FORBIDDEN']);
    expect(await codes(kari, 'setGoalRemoved', { id, removed: false })).toEqual([]);
    expect(await codes(per, 'setGoalRemoved', { id, removed: true })).toEqual([]);
    expect(await codes(per, 'setGoalRemoved', { id, removed: false })).toEqual([]);

    const rated = await goals.evaluation(cast.plan, { createdBy: cast.coordinator, goalId: cast.goalId });
    expect(await codes(aud, 'setEvaluationRemoved', { id: rated, removed: true })).toEqual([]);
    const evaluation = { kind: 'EVALUATION', id: rated, version: 1, expectedVersion: 2 };
    expect(await restoreCode(liv, evaluation)).toEqual(['FORBIDDEN']);
    expect((await restoring(per, evaluation)).errors).toEqual([]);
  });

  it('does not take a goal away from under what others have hung on it', async () => {
    const input = { collaborationId: cast.collaboration.id, title: 'Svømme', lifeArea: 'DAILY_LIVING', voice: 'USER' };
    const text =
      'mutation ($input: AddGoalInput!) { addGoal(input: $input) { goal { id } errors { ... on UserError { code } } } }';
    const add = async (client: TestClient): Promise<string> =>
      (await client.data<{ addGoal: { goal: { id: string } } }>(text, { input })).addGoal.goal.id;
    const id = await add(per);
    const measure = await cast.plan.measure({ goalId: id, accountable: cast.coordinator });
    const added = { kind: 'GOAL', thingId: id, version: 1 };
    expect((await undoing(per, added)).errors).toMatchObject([{ code: 'CHANGED_MEANWHILE' }]);
    expect(await one(stillRemoved, id)).toEqual({ gone: false });
    await world.db.query('update measure set removed_at = now(), removed_by = $2 where id = $1', [
      measure,
      cast.coordinator.id,
    ]);
    expect((await undoing(per, added)).errors).toEqual([]);
    expect(await one(stillRemoved, id)).toEqual({ gone: true });
    // Somebody who contributes takes back, and does again, what they added.
    const own = await add(liv);
    expect((await undoLast(liv)).errors).toEqual([]);
    expect(await one(stillRemoved, own)).toEqual({ gone: true });
  });

  it('lets whoever wrote a measure down take that back', async () => {
    const id = await cast.plan.measure({ goalId: cast.goalId, accountable: cast.coordinator, createdBy: cast.member });
    const gone = 'select removed_at is not null as gone from measure where id = $1';
    expect(await codes(per, 'setMeasureRemoved', { id, removed: true })).toEqual([]);
    expect((await undoLast(per)).errors).toEqual([]);
    expect(await one(gone, id)).toEqual({ gone: false });
    expect(await codes(kari, 'setMeasureRemoved', { id, removed: true })).toEqual([]);
    expect(await send(per, 'setMeasureRemoved', { id, removed: false })).toEqual(['FORBIDDEN']);
  });

  it('shows no goal out of sight when both have moved the same', async () => {
    const [child, parent] = [await cast.plan.goal(), await cast.plan.goal()];
    expect(await codes(per, 'moveGoal', { id: child, parentId: parent })).toEqual([]);
    expect(await codes(kari, 'moveGoal', { id: child, parentId: cast.hiddenGoalId })).toEqual([]);
    const answer = await undoLast(per);
    expect(answer.errors).toMatchObject([{ code: 'VERSION_CONFLICT', path: ['parentId'], yours: null, theirs: null }]);
    expect(JSON.stringify(answer)).not.toContain(cast.hiddenGoalId);
  });

  it('says that something has changed where the old would not fit any more', async () => {
    const inDays = (days: number): string => dateInOslo(daysFrom(world.now, days));
    const measure = { id: cast.measureId };
    const of = (name: string, client: TestClient, input: object): Promise<string[]> => codes(client, name, input);
    await of('editMeasure', kari, { ...measure, expectedVersion: 1, startDate: inDays(10) });
    await of('editMeasure', kari, { ...measure, expectedVersion: 2, startDate: inDays(1) });
    await of('editMeasure', aud, { ...measure, expectedVersion: 3, deadline: inDays(5) });
    const changed = { errors: [{ code: 'CHANGED_MEANWHILE' }] };
    expect(await undoing(kari, { kind: 'MEASURE', thingId: measure.id, version: 3 })).toMatchObject(changed);

    const offer = await goals.serviceOffer({ createdBy: cast.coordinator });
    await of('editServiceOffer', kari, { id: offer, expectedVersion: 1, answer: 'CAN' });
    await of('editServiceOffer', per, { id: offer, expectedVersion: 2, reason: null });
    expect(await undoing(kari, { kind: 'SERVICE_OFFER', thingId: offer, version: 2 })).toMatchObject(changed);

    const course = await goals.rehabCourse(cast.goalId, { createdBy: cast.coordinator });
    await of('editRehabCourse', kari, { id: course, expectedVersion: 1, fromDate: inDays(-20) });
    await of('editRehabCourse', per, { id: course, expectedVersion: 2, untilDate: inDays(-18) });
    expect(await undoing(kari, { kind: 'REHAB_COURSE', thingId: course, version: 2 })).toMatchObject(changed);
  });

  it('keeps one top goal, under none', async () => {
    const other = await cast.plan.goal();
    const top = (client: TestClient, id: string, is: boolean) => codes(client, 'makeTopGoal', { id, top: is });
    await top(kari, cast.goalId, true);
    await codes(kari, 'setGoalRemoved', { id: cast.goalId, removed: true });
    await top(aud, other, true);
    expect((await undoing(kari, { kind: 'GOAL', thingId: cast.goalId, version: 3 })).errors).toEqual([]);
    const tops = 'select id from goal where plan_id = $1 and is_top and removed_at is null';
    expect((await world.db.query(tops, [cast.plan.id])).rows).toEqual([{ id: other }]);

    await top(kari, other, false);
    await codes(aud, 'moveGoal', { id: other, parentId: cast.goalId });
    expect(await undoing(kari, { kind: 'GOAL', thingId: other, version: 3 })).toMatchObject({
      errors: [{ code: 'CHANGED_MEANWHILE' }],
    });
  });
});

describe('what was taken away', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let kari: TestClient;
  let goals: WorldGoals;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    goals = new WorldGoals(cast.collaboration);
    kari = await api.as(cast.coordinator);
  });
  afterEach(() => world.close());

  const codes = async (name: string, type: string, input: object): Promise<string[]> =>
    (
      await kari.data<Record<string, { errors: { code: string }[] }>>(
        `mutation ($input: ${type}!) { ${name}(input: $input) { errors { ... on UserError { code } } } }`,
        { input },
      )
    )[name]!.errors.map(({ code }) => code);

  it('is not written in: whoever had the form open is told', async () => {
    const by = { createdBy: cast.coordinator };
    const [offer, need, course, rated] = [
      await goals.serviceOffer(by),
      await goals.need(by),
      await goals.rehabCourse(cast.goalId, by),
      await goals.evaluation(cast.plan, { ...by, goalId: cast.goalId }),
    ];
    const cases = [
      ['service_offer', offer, 'editServiceOffer', { wish: 'Følge til legen' }],
      ['need', need, 'editNeed', { text: 'Noen å prate med' }],
      ['rehab_course', course, 'editRehabCourse', { purpose: 'Gå ut' }],
      ['evaluation', rated, 'editEvaluation', { learnt: 'Lange turer' }],
    ] as const;
    for (const [table, id, name, fields] of cases) {
      const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
      await world.db.query(`update ${table} set removed_at = now(), removed_by = $2 where id = $1`, [
        id,
        cast.coordinator.id,
      ]);
      const answer = await codes(name, type, { id, expectedVersion: 1, ...fields });
      expect([name, answer]).toEqual([name, ['CHANGED_MEANWHILE']]);
    }
  });

  it('comes back once, however many bring it back at once', async () => {
    const row = { createdBy: cast.coordinator, unit: cast.units.homeCare };
    const gone = async (): Promise<string> => {
      const id = await goals.contributor(cast.measureId, row);
      await world.db.query('update measure_contributor set removed_at = now(), removed_by = $2 where id = $1', [
        id,
        cast.coordinator.id,
      ]);
      return id;
    };
    const ids = [await gone(), await gone(), await gone(), await gone()];
    const back = (id: string) => codes('setContributorRemoved', 'SetRemovedInput', { id, removed: false });
    const answers = await Promise.all(ids.map(back));
    expect(answers.map((one) => one.join()).sort()).toEqual([
      '',
      ...Array<string>(3).fill('CONTRIBUTOR_THERE_ALREADY'),
    ]);
  });

  it('begins nothing new with a closed unit, and leaves what is there alone', async () => {
    const unitId = cast.units.mentalHealth.id;
    await world.db.query(
      "update unit set valid = daterange(null, (now() at time zone 'Europe/Oslo')::date - 1) where id = $1",
      [unitId],
    );
    expect(await codes('addContributor', 'AddContributorInput', { measureId: cast.measureId, unitId })).toEqual([
      'UNIT_CLOSED',
    ]);
    const offer = await goals.serviceOffer({ createdBy: cast.coordinator });
    const edit = (fields: object) => codes('editServiceOffer', 'EditServiceOfferInput', { id: offer, ...fields });
    expect(await edit({ expectedVersion: 1, unitId })).toEqual(['UNIT_CLOSED']);
    await world.db.query('update service_offer set unit_id = $2 where id = $1', [offer, unitId]);
    expect(await edit({ expectedVersion: 1, unitId, wish: 'Følge til legen' })).toEqual([]);
  });

  it('takes no version for read that nobody has written', async () => {
    const edit = { id: cast.goalId, expectedVersion: 999_999, title: 'Uten å ha lest' };
    expect(await codes('editGoal', 'EditGoalInput', edit)).toEqual(['CHANGED_MEANWHILE']);
  });
});
