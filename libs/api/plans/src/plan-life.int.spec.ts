import { dateInOslo, newId } from '@samplan/shared/kernel';
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

const errors = 'errors { ... on UserError { code path } }';
const plan = 'plan { id state version wishedBy consentHow stateReason periodStart periodEnd reviewDate }';
const mutation = (name: string, selection = plan): string =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${selection} ${errors} } }`;

interface Told {
  plan: {
    id: string;
    state: string;
    version: number;
    consentHow: string | null;
    reviewDate: string | null;
  } | null;
  refusal?: { id: string; status: string; version: number } | null;
  errors: { code: string; path: string[] }[];
}

describe('the life of a plan', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let owner: TestClient;
  let coordinator: TestClient;
  let member: TestClient;
  let relative: TestClient;
  let today: string;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    today = dateInOslo(world.now);
    [owner, coordinator, member, relative] = await Promise.all([
      api.as(cast.owner),
      api.as(cast.coordinator),
      api.as(cast.member),
      api.as(cast.relative),
    ]);
  });
  afterEach(() => world.close());

  const ask = async (who: TestClient, name: string, input: object): Promise<Told> =>
    (await who.data<Record<string, Told>>(mutation(name), { input }))[name]!;
  const stand = (state: string): Promise<unknown> =>
    world.db.query('update individual_plan set state = $2 where id = $1', [cast.plan.id, state]);
  const seen = async (who: TestClient, what: string): Promise<Record<string, unknown>> => {
    const answer = await who.data<{ collaboration: Record<string, unknown> }>(
      `query ($id: ID!) { collaboration(id: $id) { ${what} } }`,
      { id: cast.collaboration.id },
    );
    return answer.collaboration;
  };
  const at = (expectedVersion: number): object => ({ planId: cast.plan.id, expectedVersion });
  const period = (): object => ({
    periodStart: today,
    periodEnd: dateInOslo(daysFrom(world.now, 365)),
    reviewDate: dateInOslo(daysFrom(world.now, 180)),
  });
  const wish = (): object => ({
    collaborationId: cast.collaboration.id,
    wishedBy: 'PERSON',
    wishedOn: today,
    wishedHow: 'Sagt hjemme ved kjøkkenbordet',
  });

  it('exists by a recorded wish, one at a time, and starts when the person has said yes', async () => {
    await stand('withdrawn');
    expect(await member.code(mutation('recordPlanWish'), { input: wish() })).toBe('FORBIDDEN');
    expect(await relative.code(mutation('recordPlanWish'), { input: wish() })).toBe('FORBIDDEN');
    const tomorrow = { ...wish(), wishedOn: dateInOslo(daysFrom(world.now, 2)) };
    expect((await ask(coordinator, 'recordPlanWish', tomorrow)).errors).toEqual([
      { code: 'DATE_IN_FUTURE', path: ['wishedOn'] },
    ]);

    const wished = await ask(coordinator, 'recordPlanWish', { ...wish(), wishedBy: 'RELATIVE' });
    expect(wished.plan).toMatchObject({ state: 'WISHED', consentHow: null });
    expect((await ask(owner, 'recordPlanWish', wish())).errors[0]?.code).toBe('PLAN_EXISTS');

    const start = { planId: wished.plan!.id, expectedVersion: 1, ...period() };
    expect((await ask(coordinator, 'startPlan', start)).errors).toEqual([
      { code: 'PLAN_CONSENT_NEEDED', path: ['consentHow'] },
    ]);
    expect(await owner.code(mutation('startPlan'), { input: start })).toBe('FORBIDDEN');
    expect((await ask(coordinator, 'startPlan', { ...start, consentHow: 'SPOKEN' })).plan).toMatchObject({
      state: 'ACTIVE',
      consentHow: 'SPOKEN',
    });
  });

  it('takes the person’s own press as a yes', async () => {
    await stand('closed');
    expect((await ask(owner, 'recordPlanWish', wish())).plan).toMatchObject({ state: 'WISHED', consentHow: 'SIGNED' });
  });

  it('is paused with a reason, resumed, and refuses what cannot follow', async () => {
    expect((await ask(coordinator, 'pausePlan', { ...at(1), reason: ' ' })).errors).toEqual([
      { code: 'FIELD_REQUIRED', path: ['reason'] },
    ]);
    expect((await ask(coordinator, 'resumePlan', at(1))).errors[0]?.code).toBe('TRANSITION_NOT_ALLOWED');
    const paused = await ask(coordinator, 'pausePlan', { ...at(1), reason: 'Opphold på sykehus' });
    expect(paused.plan).toMatchObject({ state: 'PAUSED', stateReason: 'Opphold på sykehus', version: 2 });
    expect((await ask(coordinator, 'resumePlan', at(1))).errors[0]?.code).toBe('CHANGED_MEANWHILE');
    expect((await ask(coordinator, 'resumePlan', at(2))).plan).toMatchObject({ state: 'ACTIVE', stateReason: null });
    expect(await member.code(mutation('pausePlan'), { input: { ...at(3), reason: 'x' } })).toBe('FORBIDDEN');
    expect(await (await api.as(cast.stranger)).code(mutation('pausePlan'), { input: { ...at(3), reason: 'x' } })).toBe(
      'NOT_FOUND',
    );
  });

  it('closes when it is settled what becomes of every open measure, and locks what is over', async () => {
    const close = { ...at(1), reason: 'Målene er nådd' };
    const done = { id: cast.measureId, becomes: 'DONE' };
    expect((await ask(coordinator, 'closePlan', { ...close, measures: [done] })).errors).toEqual([
      { code: 'MEASURES_NOT_DECIDED', path: ['measures'] },
    ]);
    const stopped = { id: cast.hiddenMeasureId, becomes: 'STOPPED' };
    expect((await ask(coordinator, 'closePlan', { ...close, measures: [done, stopped] })).errors).toEqual([
      { code: 'FIELD_REQUIRED', path: ['measures', '1', 'reason'] },
    ]);
    const carried = { id: cast.hiddenMeasureId, becomes: 'CARRIED' };
    const closed = await ask(coordinator, 'closePlan', { ...close, measures: [done, carried] });
    expect(closed.plan).toMatchObject({ state: 'CLOSED' });
    expect(await seen(coordinator, 'plan { id } pastPlans { id state } carriedMeasures { id status }')).toEqual({
      plan: null,
      pastPlans: [{ id: cast.plan.id, state: 'CLOSED' }],
      carriedMeasures: [{ id: cast.hiddenMeasureId, status: 'AGREED' }],
    });
    expect((await ask(owner, 'editPlan', { ...at(2), resources: 'Turer' })).errors[0]?.code).toBe(
      'TRANSITION_NOT_ALLOWED',
    );
    const { rows } = await world.db.query('select status from measure where id = $1', [cast.measureId]);
    expect(rows).toEqual([{ status: 'done' }]);
    const renamed = { id: cast.goalId, expectedVersion: 1, title: 'Noe annet' };
    const deadline = dateInOslo(daysFrom(world.now, 9));
    const more = { goalId: cast.goalId, title: 'Mer', deadline, accountablePersonId: cast.member.id };
    for (const [name, input] of [
      ['editGoal', renamed],
      ['addMeasure', more],
    ] as const) {
      const told = await coordinator.data<Record<string, Told>>(mutation(name, ''), { input });
      expect([name, told[name]!.errors[0]?.code]).toEqual([name, 'TRANSITION_NOT_ALLOWED']);
    }

    // What goes on is not of the new plan, nor hidden in it.
    await ask(coordinator, 'recordPlanWish', wish());
    expect(await seen(coordinator, 'plan { goals { id } otherMeasures { id } } carriedMeasures { id }')).toEqual({
      plan: { goals: [], otherMeasures: [] },
      carriedMeasures: [{ id: cast.hiddenMeasureId }],
    });
  });

  it('settles what nobody had taken, and what the closer does not see goes on', async () => {
    const offered = newId();
    await world.db.query(
      `insert into measure (id, tenant_id, collaboration_id, goal_id, life_area, title, status, created_by, created_at, rank)
       values ($1, $2, $3, $4, 'daily_living', 'Prøve dagsenter', 'proposed', $5, $6, 'a5')`,
      [offered, world.tenantId, cast.collaboration.id, cast.goalId, cast.coordinator.id, world.now],
    );
    await world.db.query(`update team_membership set areas = '{health,daily_living}' where person_id = $1`, [
      cast.coordinator.id,
    ]);
    const measures = [
      { id: cast.measureId, becomes: 'DONE' },
      { id: offered, becomes: 'STOPPED', reason: 'Ikke aktuelt' },
    ];
    expect((await ask(coordinator, 'closePlan', { ...at(1), reason: 'Flyttet', measures })).errors).toEqual([]);
    const { rows } = await world.db.query(
      'select status, accountable_person_id from measure where id = any ($1) order by status',
      [[offered, cast.hiddenMeasureId]],
    );
    expect(rows).toEqual([
      { status: 'agreed', accountable_person_id: cast.coordinator.id },
      { status: 'stopped', accountable_person_id: cast.coordinator.id },
    ]);
  });

  it('is withdrawn by the person from anywhere, by others only with what was said', async () => {
    expect(await member.code(mutation('withdrawPlan'), { input: at(1) })).toBe('FORBIDDEN');
    expect((await ask(coordinator, 'withdrawPlan', at(1))).errors).toEqual([
      { code: 'FIELD_REQUIRED', path: ['reason'] },
    ]);
    for (const state of ['wished', 'active', 'paused']) {
      await stand(state);
      const { version } = (await seen(owner, 'plan { version }'))['plan'] as { version: number };
      expect((await ask(owner, 'withdrawPlan', at(version))).plan).toMatchObject({ state: 'WITHDRAWN' });
    }
    expect((await ask(owner, 'withdrawPlan', at(4))).errors[0]?.code).toBe('TRANSITION_NOT_ALLOWED');
  });

  it('is withdrawn by whoever speaks for the person, with what was said', async () => {
    const eli = await world.person({ kind: 'citizen', name: 'Eli Vik' });
    await cast.collaboration.circle.guardian(eli);
    const guardian = await api.as(eli);
    expect((await ask(guardian, 'withdrawPlan', at(1))).errors).toEqual([{ code: 'FIELD_REQUIRED', path: ['reason'] }]);
    const told = await ask(guardian, 'withdrawPlan', { ...at(1), reason: 'Aud vil ikke ha planen' });
    expect(told.plan).toMatchObject({ state: 'WITHDRAWN', stateReason: 'Aud vil ikke ha planen' });
    expect(await relative.code(mutation('withdrawPlan'), { input: { ...at(2), reason: 'x' } })).toBe('FORBIDDEN');
  });

  it('can be declined, wished for or only offered, and a coordinator stays', async () => {
    const no = { collaborationId: cast.collaboration.id, declinedOn: today, how: 'Vil vente' };
    expect((await ask(coordinator, 'declinePlan', no)).errors[0]?.code).toBe('TRANSITION_NOT_ALLOWED');
    await stand('wished');
    expect((await ask(owner, 'declinePlan', no)).errors[0]?.code).toBe('CHANGED_MEANWHILE');
    const { version } = (await seen(owner, 'plan { version }'))['plan'] as { version: number };
    expect((await ask(owner, 'declinePlan', { ...no, expectedVersion: version })).plan).toMatchObject({
      id: cast.plan.id,
      state: 'DECLINED',
    });
    expect((await ask(coordinator, 'declinePlan', no)).plan).toMatchObject({ state: 'DECLINED', wishedBy: 'SERVICE' });
    expect(
      await seen(owner, 'plan { id } pastPlans { state } coordinator { person { name } } team { id }'),
    ).toMatchObject({
      plan: null,
      pastPlans: [{ state: 'DECLINED' }, { state: 'DECLINED' }],
      coordinator: { person: { name: 'Kari Berg' } },
    });
  });

  it('keeps a no from the municipality between few, and holds the plan back until it is changed', async () => {
    await stand('wished');
    const refusal = {
      collaborationId: cast.collaboration.id,
      grounds: 'Det er ikke behov for tjenester fra flere.',
      decidedOn: today,
      appealBy: dateInOslo(daysFrom(world.now, 21)),
      appealBody: 'Statsforvalteren',
    };
    const record = mutation('recordPlanRefusal', 'refusal { id status version }');
    expect(await owner.code(record, { input: refusal })).toBe('FORBIDDEN');
    const tell = async (who: TestClient, name: string, input: object): Promise<Told> =>
      (await who.data<Record<string, Told>>(mutation(name, 'refusal { id status version }'), { input }))[name]!;
    expect((await tell(coordinator, 'recordPlanRefusal', { ...refusal, appealBy: '2020-01-01' })).errors).toEqual([
      { code: 'END_BEFORE_START', path: ['appealBy'] },
    ]);
    const { id } = (await tell(coordinator, 'recordPlanRefusal', refusal)).refusal!;
    expect((await tell(coordinator, 'recordPlanRefusal', refusal)).errors[0]?.code).toBe('REFUSAL_STANDS');

    const refusals = 'planRefusals { grounds status }';
    expect(await seen(owner, refusals)).toEqual({ planRefusals: [{ grounds: refusal.grounds, status: 'STANDING' }] });
    for (const other of [member, relative]) expect(await seen(other, refusals)).toEqual({ planRefusals: [] });
    const start = { ...at(1), ...period(), consentHow: 'SPOKEN' };
    expect((await ask(coordinator, 'startPlan', start)).errors[0]?.code).toBe('PLAN_REFUSED');

    const appeal = { id, expectedVersion: 1, appealedOn: today };
    expect(await member.code(mutation('appealPlanRefusal', 'refusal { id }'), { input: appeal })).toBe('NOT_FOUND');
    expect((await tell(owner, 'appealPlanRefusal', appeal)).refusal).toMatchObject({ status: 'APPEALED', version: 2 });
    expect((await tell(owner, 'appealPlanRefusal', appeal)).errors[0]?.code).toBe('CHANGED_MEANWHILE');
    const settle = { id, expectedVersion: 2, outcome: 'CHANGED', settledOn: today };
    expect((await tell(coordinator, 'settlePlanRefusal', settle)).refusal).toMatchObject({ status: 'CHANGED' });
    expect((await ask(coordinator, 'startPlan', start)).plan).toMatchObject({ state: 'ACTIVE' });
  });

  it('refuses an appeal after its time', async () => {
    const id = await cast.collaboration.refusal({ recordedBy: cast.coordinator });
    await world.db.query('update plan_refusal set appeal_by = decided_on where id = $1', [id]);
    const answer = await owner.data<Record<string, Told>>(mutation('appealPlanRefusal', 'refusal { id }'), {
      input: { id, expectedVersion: 1, appealedOn: today },
    });
    expect(answer['appealPlanRefusal']!.errors).toEqual([{ code: 'APPEAL_TOO_LATE', path: ['appealedOn'] }]);
  });

  it('holds strengths, contributions, cooperation and period; two who write different things both get through', async () => {
    expect(await member.code(mutation('editPlan'), { input: { ...at(1), resources: 'x' } })).toBe('FORBIDDEN');
    const edited = await ask(owner, 'editPlan', { ...at(1), resources: 'Jeg er god på å be om hjelp 🌱' });
    expect(edited.plan?.version).toBe(2);
    expect((await ask(coordinator, 'editPlan', { ...at(1), neededCooperation: 'Sykehuset' })).plan?.version).toBe(3);
    expect((await ask(coordinator, 'editPlan', { ...at(1), resources: 'Turer' })).errors).toMatchObject([
      { code: 'VERSION_CONFLICT', path: ['resources'] },
    ]);
    expect((await ask(coordinator, 'editPlan', { ...at(3), reviewDate: '2020-01-01' })).errors).toEqual([
      { code: 'REVIEW_OUTSIDE_PERIOD', path: ['reviewDate'] },
    ]);
    const undo =
      'mutation ($input: UndoChangeInput!) { undoChange(input: $input) { errors { ... on UserError { code } } } }';
    const undone = await coordinator.data<{ undoChange: { errors: object[] } }>(undo, {
      input: { kind: 'PLAN', id: cast.plan.id, version: 3 },
    });
    expect(undone.undoChange.errors).toEqual([]);
    expect(await seen(owner, 'plan { resources neededCooperation }')).toEqual({
      plan: { resources: 'Jeg er god på å be om hjelp 🌱', neededCooperation: null },
    });
    await ask(coordinator, 'editPlan', { ...at(4), neededCooperation: 'Sykehuset' });
    expect(await seen(relative, 'plan { resources neededCooperation }')).toEqual({
      plan: { resources: 'Jeg er god på å be om hjelp 🌱', neededCooperation: 'Sykehuset' },
    });
  });

  it('says which of the nine points are there, and to who sees less only what they can know', async () => {
    const points = async (who: TestClient): Promise<string[]> => {
      const { plan: found } = await seen(who, 'plan { points { point state missing { part measureId } } }');
      const { points: all } = found as { points: { point: string; state: string; missing: { part: string }[] }[] };
      return all.map(({ point, state, missing }) =>
        `${point} ${state} ${missing.map(({ part }) => part).join()}`.trim(),
      );
    };
    expect(await points(coordinator)).toEqual([
      'GOALS MISSING RESOURCES',
      'PARTICIPANTS MET',
      'COORDINATOR MET',
      'CONTRIBUTIONS MISSING OWN_CONTRIBUTION,KIN_CONTRIBUTION',
      'MEASURES MISSING EXTENT,EXTENT',
      'METHODS MISSING HOW,HOW',
      'PERIOD MET',
      'CONSENT MISSING PLAN_CONSENT',
      'COOPERATION MISSING COOPERATION',
    ]);
    expect((await points(member)).slice(4, 6)).toEqual(['MEASURES MISSING EXTENT', 'METHODS MISSING HOW']);
    const goals = new WorldGoals(cast.collaboration);
    const economy = { createdBy: cast.coordinator, lifeArea: 'economy' as const };
    const byKin = await goals.contributor(cast.hiddenMeasureId, { ...economy, person: cast.relative });
    expect((await points(coordinator))[3]).toBe('CONTRIBUTIONS MISSING OWN_CONTRIBUTION');
    await goals.contributor(cast.hiddenMeasureId, { ...economy, person: cast.owner });
    expect((await points(coordinator))[3]).toBe('CONTRIBUTIONS MET');
    await world.db.query('update measure_contributor set removed_at = now(), removed_by = $2 where id = $1', [
      byKin,
      cast.coordinator.id,
    ]);
    expect((await points(coordinator))[3]).toBe('CONTRIBUTIONS MISSING KIN_CONTRIBUTION');
    expect((await points(member))[3]).toBe('CONTRIBUTIONS UNSEEN');
    await ask(owner, 'editPlan', {
      ...at(1),
      resources: 'Turer',
      ownContribution: 'Trener hver dag',
      kinContribution: 'Kjører til trening',
      neededCooperation: 'Sykehuset',
      consentHow: 'SIGNED',
    });
    for (const id of [cast.measureId, cast.hiddenMeasureId])
      await coordinator.data(mutation('editMeasure', 'measure { id }'), {
        input: { id, expectedVersion: 1, extent: 'To ganger i uka', how: 'Sammen' },
      });
    expect((await points(coordinator)).filter((one) => !one.endsWith('MET'))).toEqual([]);
    const unseen = ['GOALS UNSEEN', 'CONTRIBUTIONS UNSEEN', 'MEASURES UNSEEN', 'METHODS UNSEEN'];
    expect((await points(member)).filter((one) => !one.endsWith('MET'))).toEqual(unseen);

    await cast.collaboration.member(cast.stranger, {});
    await world.db.query('update team_membership set helps_with = null where person_id = $1', [cast.coordinator.id]);
    const { team } = await seen(coordinator, 'team { id person { id } }');
    const stranger = (team as { id: string; person: { id: string } }[]).find(
      ({ person }) => person.id === cast.stranger.id,
    )!;
    const contributions = async (who: TestClient): Promise<unknown> => {
      const { plan: found } = await seen(who, 'plan { points { point missing { part measureId memberId } } }');
      return (found as { points: { point: string; missing: object[] }[] }).points.find(
        ({ point }) => point === 'CONTRIBUTIONS',
      )!.missing;
    };
    // Whoever answers for a measure has said what they do by it.
    expect(await contributions(coordinator)).toEqual([
      { part: 'MEMBER_CONTRIBUTION', measureId: null, memberId: stranger.id },
    ]);
    // To who does not see that measure, nobody is named.
    expect(await contributions(member)).toEqual([]);
    await goals.contributor(cast.measureId, { createdBy: cast.coordinator, person: cast.stranger });
    expect(await contributions(coordinator)).toEqual([]);
    await world.db.query("update measure set status = 'done', status_reason = null where id = $1", [cast.measureId]);
    expect(await contributions(coordinator)).toHaveLength(1);
  });
});
