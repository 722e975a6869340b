import {
  buildWorld,
  daysFrom,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
  type WorldPerson,
} from '@samplan/test/support';
import { cancelAbsence, day, noticeKinds, planAbsence, refuseDeputy, team } from './testing/handover-acts';

const plan = 'query Plan($id: ID!) { collaboration(id: $id) { id myAccess { relation } plan { goals { title } } } }';

describe('being away', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let coordinator: TestClient;
  let member: TestClient;
  let owner: TestClient;
  /** A colleague of the coordinator, in no team yet. */
  let colleague: WorldPerson;
  /** Moved back after each test, so the days below are from now. */
  let moved = 0;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    colleague = await world.person({ kind: 'professional', unit: cast.units.homeCare, name: 'Turid Moe' });
    coordinator = await api.as(cast.coordinator);
    member = await api.as(cast.member);
    owner = await api.as(cast.owner);
  });
  afterEach(() => {
    api.clock.move(-moved);
    moved = 0;
    return world.close();
  });

  const wait = (days: number): void => {
    api.clock.move(days * 24 * 60 * 60 * 1000);
    moved += days * 24 * 60 * 60 * 1000;
  };
  const week = { fromDate: '', untilDate: '' };
  beforeEach(() => Object.assign(week, { fromDate: day(world, 3), untilDate: day(world, 9) }));

  it('names a deputy, who is let in on the first day and out after the last', async () => {
    const { absence, errors } = await planAbsence(coordinator, { ...week, deputyId: colleague.id });
    expect(errors).toEqual([]);
    expect(absence?.state).toBe('PLANNED');
    const deputy = await api.as(colleague);
    const look = (): Promise<string | null> => deputy.code(plan, { id: cast.collaboration.id });

    expect(await look()).toBe('NOT_FOUND');
    wait(3);
    expect(await look()).toBeNull();
    wait(6);
    expect(await look()).toBeNull();
    wait(1.01);
    expect(await look()).toBe('NOT_FOUND');
  });

  it('tells the deputy and the person, and shows the team who is away and who stands in', async () => {
    await planAbsence(coordinator, { ...week, deputyId: colleague.id });
    expect(await noticeKinds(owner)).toEqual(['DEPUTY_NAMED Turid Moe']);
    expect(await noticeKinds(await api.as(colleague))).toEqual(['DEPUTY_ASKED Kari Berg']);
    const [kari] = await team(member, cast.collaboration.id);
    expect(kari).toMatchObject({
      person: { name: 'Kari Berg' },
      away: week,
      deputies: [{ person: { name: 'Turid Moe' }, ...week }],
    });
  });

  it('takes no measure from who is away, nor the right to be given one: the team reads when they are back', async () => {
    await planAbsence(member, { ...week, fromDate: day(world, 0), deputyId: cast.coordinator.id });
    const add = `mutation ($input: AddMeasureInput!) { addMeasure(input: $input) {
      measure { accountable { name } } errors { ... on UserError { code path } } } }`;
    const input = {
      goalId: cast.goalId,
      title: 'Trene i trapp',
      deadline: day(world, 30),
      accountablePersonId: cast.member.id,
    };
    expect(await coordinator.data(add, { input })).toEqual({
      addMeasure: { measure: { accountable: { name: 'Per Lie' } }, errors: [] },
    });
    const per = (await team(coordinator, cast.collaboration.id)).find(({ person }) => person.name === 'Per Lie');
    expect(per?.away).toEqual({ ...week, fromDate: day(world, 0) });
  });

  it('keeps one coordinator while a deputy stands in', async () => {
    await planAbsence(coordinator, { ...week, fromDate: day(world, 0), deputyId: colleague.id });
    const data = await owner.data<{ collaboration: { coordinator: { person: { name: string } } } }>(
      'query One($id: ID!) { collaboration(id: $id) { coordinator { person { name } } } }',
      { id: cast.collaboration.id },
    );
    expect(data.collaboration.coordinator.person.name).toBe('Kari Berg');
    const members = await team(owner, cast.collaboration.id);
    expect(members.filter(({ role, deputyFor }) => role === 'COORDINATOR' && !deputyFor)).toHaveLength(1);
    expect(members.find(({ deputyFor }) => deputyFor)?.person.name).toBe('Turid Moe');
  });

  it('refuses to leave a coordinator or a lone specialist without a deputy, and keeps what was typed', async () => {
    for (const client of [coordinator, member]) {
      const { absence, errors } = await planAbsence(client, week);
      expect(errors).toMatchObject([{ code: 'DEPUTY_MISSING', path: ['choices', cast.collaboration.id] }]);
      expect(errors[0]?.message).toMatch(/stedfortreder/);
      expect(absence?.state).toBe('DRAFT');
      const { myAbsences } = await client.data<{ myAbsences: { nodes: { id: string }[] } }>(
        'query Mine { myAbsences { nodes { id } } }',
      );
      expect(myAbsences.nodes).toEqual([{ id: absence?.id }]);
    }
    const [kari] = await team(owner, cast.collaboration.id);
    expect(kari?.away).toBeNull();
  });

  it('takes a draft up again, and needs no deputy for one of two from the same unit', async () => {
    const { absence } = await planAbsence(coordinator, week);
    const again = await planAbsence(coordinator, { ...week, absenceId: absence?.id, deputyId: colleague.id });
    expect(again).toMatchObject({ absence: { id: absence?.id, state: 'PLANNED' }, errors: [] });

    await cast.collaboration.member(
      await world.person({ kind: 'professional', unit: cast.units.rehabilitation, name: 'Odd Vik' }),
    );
    expect((await planAbsence(member, week)).errors).toEqual([]);
  });

  it('takes another deputy for one plan than for the others', async () => {
    const second = await world.collaboration({ owner: await world.person({ kind: 'citizen', name: 'Egil Dahl' }) });
    await second.member(cast.coordinator, { role: 'coordinator' });
    await second.ground({ to: cast.units.homeCare });
    const choices = [{ collaborationId: second.id, deputyId: cast.member.id }];
    expect((await planAbsence(coordinator, { ...week, deputyId: colleague.id, choices })).errors).toEqual([]);
    const deputiesOf = async (id: string): Promise<string[] | undefined> =>
      (await team(coordinator, id))[0]?.deputies.map(({ person }) => person.name);
    expect(await deputiesOf(cast.collaboration.id)).toEqual(['Turid Moe']);
    expect(await deputiesOf(second.id)).toEqual(['Per Lie']);
  });

  it.each([
    ['oneself', () => ({ deputyId: cast.coordinator.id }), 'DEPUTY_SELF', 'choices'],
    ['the person', () => ({ deputyId: cast.owner.id }), 'DEPUTY_NOT_POSSIBLE', 'choices'],
    ['nobody there is', () => ({ deputyId: 'not-an-id' }), 'DEPUTY_NOT_POSSIBLE', 'choices'],
    ['the end first', () => ({ fromDate: day(world, 9), untilDate: day(world, 3) }), 'END_BEFORE_START', 'untilDate'],
    ['past days', () => ({ fromDate: day(world, -9), untilDate: day(world, -3) }), 'DAY_IN_PAST', 'untilDate'],
    ['no such date', () => ({ fromDate: '2026-02-30' }), 'DATE_INVALID', 'fromDate'],
  ])('answers %s beside the field', async (_, wrong, code, path) => {
    const answer = await coordinator.graphql<{ planAbsence: { errors: { code: string; path: string[] }[] } }>(
      'mutation P($input: PlanAbsenceInput!) { planAbsence(input: $input) { errors { ... on UserError { code path } } } }',
      { input: { ...week, deputyId: colleague.id, choices: [], ...wrong() } },
    );
    const [error] = answer.data?.planAbsence.errors ?? [];
    expect(error ?? answer.errors?.[0]?.extensions).toMatchObject(
      code === 'DATE_INVALID' && !error
        ? { code: 'BAD_REQUEST' }
        : { code, path: [path, ...(error?.path.slice(1) ?? [])] },
    );
  });

  it('refuses a deputy who is away too, one kept out, and days that overlap', async () => {
    await planAbsence(await api.as(colleague), { fromDate: day(world, 9), untilDate: day(world, 12) });
    expect((await planAbsence(coordinator, { ...week, deputyId: colleague.id })).errors).toMatchObject([
      { code: 'DEPUTY_AWAY' },
    ]);
    const other = await world.person({ kind: 'professional', unit: cast.units.homeCare, name: 'Anne Ruud' });
    await cast.collaboration.circle.exclude(other);
    expect((await planAbsence(coordinator, { ...week, deputyId: other.id })).errors).toMatchObject([
      { code: 'DEPUTY_NOT_POSSIBLE' },
    ]);
    expect((await planAbsence(coordinator, { ...week, deputyId: cast.member.id })).errors).toEqual([]);
    expect(
      (await planAbsence(coordinator, { fromDate: day(world, 9), untilDate: day(world, 20), deputyId: cast.member.id }))
        .errors,
    ).toMatchObject([{ code: 'ABSENCE_OVERLAPS', path: ['fromDate'] }]);
  });

  it('lets the person say no to a deputy, who leaves at once and cannot be named again', async () => {
    await planAbsence(coordinator, { ...week, fromDate: day(world, 0), deputyId: colleague.id });
    const deputy = await api.as(colleague);
    expect(await deputy.code(plan, { id: cast.collaboration.id })).toBeNull();
    const [kari] = await team(owner, cast.collaboration.id);
    const deputyId = kari!.deputies[0]!.id;

    expect(await coordinator.code(refuse, { input: { collaborationId: cast.collaboration.id, deputyId } })).toBe(
      'FORBIDDEN',
    );
    expect(await refuseDeputy(owner, cast.collaboration.id, deputyId)).toEqual([]);
    expect(await deputy.code(plan, { id: cast.collaboration.id })).toBe('NOT_FOUND');
    expect(await noticeKinds(coordinator)).toEqual(['DEPUTY_REFUSED Turid Moe']);
    expect((await team(owner, cast.collaboration.id))[0]?.deputies).toEqual([]);

    await cancelAbsence(coordinator, await ownAbsence());
    expect((await planAbsence(coordinator, { ...week, deputyId: colleague.id })).errors).toMatchObject([
      { code: 'DEPUTY_NOT_POSSIBLE' },
    ]);
  });

  it('takes an absence back: the deputy is not needed, and the days are free', async () => {
    await planAbsence(coordinator, { ...week, fromDate: day(world, 0), deputyId: colleague.id });
    expect((await cancelAbsence(coordinator, await ownAbsence()))?.state).toBe('CANCELLED');
    const deputy = await api.as(colleague);
    expect(await deputy.code(plan, { id: cast.collaboration.id })).toBe('NOT_FOUND');
    expect(await noticeKinds(deputy)).toEqual(['DEPUTY_NOT_NEEDED Kari Berg', 'DEPUTY_ASKED Kari Berg']);
    expect((await team(owner, cast.collaboration.id))[0]).toMatchObject({ away: null, deputies: [] });
    expect((await planAbsence(coordinator, { ...week, deputyId: colleague.id })).errors).toEqual([]);
  });

  it('belongs to whoever is away: nobody else cancels it or takes up the draft', async () => {
    const { absence } = await planAbsence(coordinator, week);
    const input = { absenceId: absence!.id };
    expect(await member.code(cancel, { input })).toBe('NOT_FOUND');
    expect(await member.code(takeUp, { input: { ...week, ...input, choices: [] } })).toBe('NOT_FOUND');
  });

  it('shows before it happens where a deputy is needed, and how much each would see', async () => {
    await cast.collaboration.endGround(cast.coordinatorGroundId, daysFrom(world.now, 5));
    const rehab = await world.person({ kind: 'professional', unit: cast.units.rehabilitation, name: 'Odd Vik' });
    const data = await coordinator.data<{
      absencePreview: {
        nodes: { needsDeputy: boolean; covers: { personId: string; cover: string; possible: boolean }[] }[];
        colleagues: { person: { name: string }; away: boolean }[];
      };
    }>(
      `query Preview($fromDate: Date!, $untilDate: Date!, $deputyIds: [ID!]!) {
        absencePreview(fromDate: $fromDate, untilDate: $untilDate, deputyIds: $deputyIds) {
          nodes { needsDeputy covers { personId possible cover } } colleagues { person { name } away } } }`,
      { ...week, deputyIds: [colleague.id, rehab.id] },
    );
    expect(data.absencePreview.nodes).toHaveLength(1);
    expect(data.absencePreview.nodes[0]?.needsDeputy).toBe(true);
    expect(new Map(data.absencePreview.nodes[0]?.covers.map(({ personId, cover }) => [personId, cover]))).toEqual(
      new Map([
        [colleague.id, 'NONE'],
        [rehab.id, 'ALL'],
      ]),
    );
    expect(data.absencePreview.colleagues.map(({ person }) => person.name)).toEqual(
      expect.arrayContaining(['Turid Moe', 'Per Lie']),
    );
    expect(data.absencePreview.colleagues.map(({ person }) => person.name)).not.toContain('Aud Nilsen');
  });

  it('says so when asked about days that are over, do not exist or stand the wrong way', async () => {
    const ask = (fromDate: string, untilDate: string) =>
      coordinator.code(
        `query Preview($fromDate: Date!, $untilDate: Date!) {
          absencePreview(fromDate: $fromDate, untilDate: $untilDate) { nodes { needsDeputy } } }`,
        { fromDate, untilDate },
      );
    expect(await ask(day(world, -3), day(world, 2))).toBeNull();
    expect(await ask(day(world, -3), day(world, -1))).toBe('BAD_REQUEST');
    expect(await ask(day(world, 3), day(world, 2))).toBe('BAD_REQUEST');
    expect(await ask('', day(world, 2))).toBe('BAD_REQUEST');
    expect(await ask('2026-02-30', day(world, 2))).toBe('BAD_REQUEST');
  });

  it('is for those who work here: a relative has nobody to stand in for them', async () => {
    const relative = await api.as(cast.relative);
    const input = { ...week, choices: [] };
    const asked = `mutation PlanAbsence($input: PlanAbsenceInput!) { planAbsence(input: $input) { absence { id } } }`;
    expect(await relative.code(asked, { input })).toBe('FORBIDDEN');
  });

  it('costs the same for one plan and for twenty', async () => {
    const cost = async (): Promise<number> => {
      await coordinator.data(
        `query Preview($fromDate: Date!, $untilDate: Date!) {
          absencePreview(fromDate: $fromDate, untilDate: $untilDate) { nodes { owner { name } } colleagues { person { name } } } }`,
        week,
      );
      return api.statementsOf('Preview');
    };
    const teamCost = async (): Promise<number> => {
      await team(coordinator, cast.collaboration.id);
      return api.statementsOf('Team');
    };
    const [one, oneMember] = [await cost(), await teamCost()];
    for (let more = 0; more < 19; more += 1) {
      const next = await world.collaboration({ owner: await world.person({ kind: 'citizen' }) });
      await next.member(cast.coordinator, { role: 'coordinator' });
      await next.ground({ to: cast.units.homeCare });
      await cast.collaboration.member(await world.person({ kind: 'professional', unit: cast.units.homeCare }));
    }
    expect([await cost(), await teamCost()]).toEqual([one, oneMember]);
  });

  const ownAbsence = async (): Promise<string> => {
    const data = await coordinator.data<{ myAbsences: { nodes: { id: string }[] } }>(
      'query Mine { myAbsences { nodes { id } } }',
    );
    return data.myAbsences.nodes[0]!.id;
  };
});

const refuse = 'mutation R($input: RefuseDeputyInput!) { refuseDeputy(input: $input) { collaborationId } }';
const cancel = 'mutation C($input: CancelAbsenceInput!) { cancelAbsence(input: $input) { absence { id } } }';
const takeUp = 'mutation T($input: PlanAbsenceInput!) { planAbsence(input: $input) { absence { id } } }';
