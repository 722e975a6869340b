import { dateInOslo, newId } from '@samplan/shared/kernel';
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

const errors = 'errors { ... on UserError { code path } }';
const ofUnit = (name: string): string =>
  `mutation Write($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { refusal { id owner { name } refusal { status version grounds } } ${errors} } }`;
const near = (name: string, input: string): string =>
  `mutation Write($input: ${input}!) { ${name}(input: $input) { refusal { id status version } ${errors} } }`;
const record = ofUnit('recordCoordinatorRefusal');
const settle = ofUnit('settleCoordinatorRefusal');
const appeal = near('appealPlanRefusal', 'AppealPlanRefusalInput');
const takeBack = near('takeBackAppeal', 'TakeBackAppealInput');
const list = `query List($first: Int, $after: String) { coordinatorRefusals(first: $first, after: $after) {
  nodes { owner { name } refusal { id about grounds status appealedOn version } } pageInfo { hasNextPage endCursor } } }`;
const own = 'query Own($id: ID!) { collaboration(id: $id) { planRefusals { id about grounds status version } } }';
const notices = 'query Notices { myNotices(first: 9) { nodes { kind } } }';

interface OfUnit {
  refusal: { id: string; owner: { name: string }; refusal: { status: string; version: number } } | null;
  errors: { code: string; path: string[] }[];
}
interface Near {
  refusal: { id: string; status: string; version: number } | null;
  errors: { code: string }[];
}
interface List {
  coordinatorRefusals: {
    nodes: { owner: { name: string }; refusal: { id: string; status: string; appealedOn: string | null } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

describe('a no to a coordinator', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let gro: WorldPerson;
  let mother: WorldPerson;
  let collaborationId: string;
  let unit: TestClient;
  let person: TestClient;
  let today: string;
  let about: Awaited<ReturnType<World['collaboration']>>;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    today = dateInOslo(world.now);
    gro = await world.person({ kind: 'citizen', name: 'Gro Vik' });
    await world.db.query(`update person set born_on = (now() - interval '13 years')::date where id = $1`, [gro.id]);
    mother = await world.person({ kind: 'citizen', name: 'Siv Vik' });
    about = await world.collaboration({ owner: gro, state: 'reported' });
    await about.circle.parent(mother);
    collaborationId = about.id;
    unit = await coordinatingUnit(world, 'Tor Lunde');
    person = await api.as(gro);
  });
  afterEach(() => world.close());

  const coordinatingUnit = async (where: World, name: string): Promise<TestClient> =>
    api.as(
      await where.person({
        kind: 'professional',
        unit: await where.unit('coordinating_unit', `Koordinerende enhet ${newId().slice(-4)}`),
        role: 'coordinating',
        name,
      }),
    );
  const decision = (rest: object = {}): { input: Record<string, unknown> } => ({
    input: {
      collaborationId,
      grounds: 'Du får hjelp fra én tjeneste.',
      decidedOn: today,
      appealBy: dateInOslo(daysFrom(world.now, 21)),
      appealBody: 'Statsforvalteren',
      ...rest,
    },
  });
  const say = async (rest: object = {}): Promise<OfUnit> =>
    (await unit.data<{ recordCoordinatorRefusal: OfUnit }>(record, decision(rest))).recordCoordinatorRefusal;
  const press = async (who: TestClient, document: string, input: object): Promise<Near> =>
    Object.values(await who.data<Record<string, Near>>(document, { input }))[0]!;
  const seen = async (who: TestClient): Promise<{ status: string }[]> =>
    (await who.data<{ collaboration: { planRefusals: { status: string }[] } }>(own, { id: collaborationId }))
      .collaboration.planRefusals;
  const kinds = async (who: TestClient): Promise<string[]> =>
    (await who.data<{ myNotices: { nodes: { kind: string }[] } }>(notices)).myNotices.nodes.map(({ kind }) => kind);
  const said = async (): Promise<List['coordinatorRefusals']['nodes']> =>
    (await unit.data<List>(list, { first: 9 })).coordinatorRefusals.nodes;

  it('is said by the coordinating unit, read by the person, appealed, taken back, appealed again and settled', async () => {
    const { refusal } = await say();
    expect(refusal).toMatchObject({ owner: { name: 'Gro Vik' }, refusal: { status: 'STANDING', version: 1 } });
    const { id } = refusal!;
    expect((await say()).errors).toEqual([{ code: 'REFUSAL_STANDS', path: [] }]);
    const read = { id, about: 'COORDINATOR', grounds: 'Du får hjelp fra én tjeneste.', status: 'STANDING', version: 1 };
    for (const reader of [person, await api.as(mother)]) {
      expect(await seen(reader)).toEqual([read]);
      expect(await kinds(reader)).toEqual(['COORDINATOR_REFUSED']);
    }

    const appealed = await press(person, appeal, { id, expectedVersion: 1, appealedOn: today });
    expect(appealed.refusal).toEqual({ id, status: 'APPEALED', version: 2 });
    expect(await said()).toMatchObject([
      { owner: { name: 'Gro Vik' }, refusal: { id, status: 'APPEALED', appealedOn: today } },
    ]);
    expect(await kinds(unit)).toEqual(['REFUSAL_APPEALED']);

    expect((await press(person, takeBack, { id, expectedVersion: 1 })).errors[0]?.code).toBe('CHANGED_MEANWHILE');
    const byMother = await press(await api.as(mother), takeBack, { id, expectedVersion: 2 });
    expect(byMother.refusal).toMatchObject({ status: 'STANDING' });
    expect((await press(person, takeBack, { id, expectedVersion: 3 })).errors[0]?.code).toBe('NO_APPEAL');
    expect(await said()).toMatchObject([{ refusal: { status: 'STANDING', appealedOn: null } }]);
    await press(person, appeal, { id, expectedVersion: 3, appealedOn: today });

    const settled = { id, expectedVersion: 4, outcome: 'CHANGED', settledOn: today };
    expect(await person.code(settle, { input: settled })).toBe('FORBIDDEN');
    const { settleCoordinatorRefusal } = await unit.data<{ settleCoordinatorRefusal: OfUnit }>(settle, {
      input: settled,
    });
    expect(settleCoordinatorRefusal.refusal?.refusal).toMatchObject({ status: 'CHANGED', version: 5 });
    expect(await seen(person)).toMatchObject([{ status: 'CHANGED' }]);
    expect((await press(person, takeBack, { id, expectedVersion: 5 })).errors[0]?.code).toBe('NO_APPEAL');
    expect(await kinds(person)).toContain('REFUSAL_SETTLED');
  });

  it('is nobody else’s to say, read, appeal or settle', async () => {
    const neighbour = await buildWorld(api.urls.owner);
    try {
      const { id } = (await say()).refusal!;
      const relative = await world.person({ kind: 'citizen', name: 'Liv Vik' });
      await about.relative(relative);
      await about.ground({ to: relative });
      const helper = await world.person({ kind: 'professional', unit: cast.units.homeCare, name: 'Per Hjelper' });
      await about.member(helper);
      await about.ground({ to: helper });
      const others: [string, TestClient, string][] = [
        ['another municipality’s coordinating unit', await coordinatingUnit(neighbour, 'Nils Nabo'), 'NOT_FOUND'],
        ['a leader', await api.as(cast.unitLeader), 'FORBIDDEN'],
        ['an administrator', await api.as(cast.administrator), 'FORBIDDEN'],
        ['somebody who coordinates for others', await api.as(cast.coordinator), 'FORBIDDEN'],
        ['somebody in the team', await api.as(helper), 'FORBIDDEN'],
        ['a relative', await api.as(relative), 'FORBIDDEN'],
      ];
      const settled = { id, expectedVersion: 1, outcome: 'CHANGED', settledOn: today };
      for (const [who, client, refused] of others) {
        expect([who, await client.code(record, decision())]).toEqual([who, refused]);
        expect([who, await client.code(settle, { input: settled })]).toEqual([who, refused]);
        expect([who, await client.code(appeal, { input: { id, expectedVersion: 1, appealedOn: today } })]).toEqual([
          who,
          'NOT_FOUND',
        ]);
        expect([who, await client.raw(list, { first: 9 })]).toEqual([who, expect.not.stringContaining('Gro')]);
        expect([who, await kinds(client)]).toEqual([who, []]);
      }
      for (const inside of [helper, relative]) expect(await seen(await api.as(inside))).toEqual([]);
      expect(await said()).toMatchObject([{ refusal: { status: 'STANDING' } }]);
    } finally {
      await neighbour.close();
    }
  });

  it('leaves the coordinating unit outside, and is not for those who have a coordinator', async () => {
    await say();
    expect(await unit.code(own, { id: collaborationId })).toBe('NOT_FOUND');
    const { id } = cast.collaboration;
    await cast.collaboration.refusal({ recordedBy: cast.coordinator });
    expect((await said()).map(({ owner: { name } }) => name)).toEqual(['Gro Vik']);
    expect((await say({ collaborationId: id })).errors).toEqual([{ code: 'HAS_COORDINATOR', path: [] }]);
    expect((await say({ decidedOn: dateInOslo(daysFrom(world.now, 2)) })).errors).toMatchObject([
      { code: 'DATE_IN_FUTURE', path: ['decidedOn'] },
    ]);
    const closed = await world.collaboration({ owner: await world.person({ kind: 'citizen' }), state: 'closed' });
    expect(await unit.code(record, decision({ collaborationId: closed.id }))).toBe('NOT_FOUND');
    expect(await unit.code(record, decision({ collaborationId: newId() }))).toBe('NOT_FOUND');
  });

  it('is read by whoever coordinates later, who neither settles it nor takes an appeal back', async () => {
    const { id } = (await say()).refusal!;
    const coordinator = await world.person({ kind: 'professional', unit: cast.units.homeCare, name: 'Kari Ny' });
    await about.member(coordinator, { level: 'coordinate', role: 'coordinator' });
    await about.ground({ to: coordinator });
    const later = await api.as(coordinator);
    expect(await seen(later)).toMatchObject([{ id, status: 'STANDING' }]);
    const settlePlan = near('settlePlanRefusal', 'SettlePlanRefusalInput');
    const settled = { id, expectedVersion: 1, outcome: 'CHANGED', settledOn: today };
    expect(await later.code(settlePlan, { input: settled })).toBe('FORBIDDEN');
    expect((await press(later, appeal, { id, expectedVersion: 1, appealedOn: today })).refusal?.status).toBe(
      'APPEALED',
    );
    expect(await later.code(takeBack, { input: { id, expectedVersion: 2 } })).toBe('FORBIDDEN');
    expect((await press(person, takeBack, { id, expectedVersion: 2 })).refusal?.status).toBe('STANDING');
  });

  it('is told to be decided to the person, who speaks for them and whoever coordinates by then, in no words of it', async () => {
    const { id } = (await say()).refusal!;
    const { homeCare } = cast.units;
    const later = await world.person({ kind: 'professional', unit: homeCare, name: 'Kari Ny' });
    await about.member(later, { level: 'coordinate', role: 'coordinator' });
    await about.ground({ to: later });
    const helper = await world.person({ kind: 'professional', unit: homeCare, name: 'Per Hjelper' });
    await about.member(helper);
    await about.ground({ to: helper });
    const relative = await world.person({ kind: 'citizen', name: 'Liv Vik' });
    await about.relative(relative);
    await about.ground({ to: relative });
    const colleague = await coordinatingUnit(world, 'Eli Enhet');
    await unit.data(settle, { input: { id, expectedVersion: 1, outcome: 'CHANGED', settledOn: today } });

    expect(await kinds(person)).toEqual(['REFUSAL_SETTLED', 'COORDINATOR_REFUSED']);
    expect(await kinds(await api.as(mother))).toEqual(['REFUSAL_SETTLED', 'COORDINATOR_REFUSED']);
    expect(await kinds(await api.as(later))).toEqual(['REFUSAL_SETTLED']);
    for (const other of [await api.as(helper), await api.as(relative), await api.as(cast.coordinator), colleague, unit])
      expect(await kinds(other)).not.toContain('REFUSAL_SETTLED');
    const whole =
      'query Whole { myNotices(first: 9) { nodes { kind collaborationId aboutId onDate actor { name } } } }';
    expect(await (await api.as(later)).raw(whole, {})).not.toMatch(/Du får hjelp|Gro|Siv|CHANGED|STANDING/);
    expect(await seen(await api.as(later))).toMatchObject([{ status: 'CHANGED' }]);
  });

  it('lists what is not settled first, page by page, with the same statements however many', async () => {
    const { id } = (await say()).refusal!;
    await unit.data(list, { first: 20 });
    const statements = api.statementsOf('List');
    await unit.data(settle, { input: { id, expectedVersion: 1, outcome: 'UPHELD', settledOn: today } });
    for (const name of ['Aa Aas', 'Bo Berg', 'Eva Eng']) {
      const one = await world.collaboration({
        owner: await world.person({ kind: 'citizen', name }),
        state: 'reported',
      });
      await say({ collaborationId: one.id });
    }
    await unit.data(list, { first: 20 });
    expect(api.statementsOf('List')).toBe(statements);
    const first = (await unit.data<List>(list, { first: 2 })).coordinatorRefusals;
    expect(first.nodes.map(({ owner: { name } }) => name)).toEqual(['Eva Eng', 'Bo Berg']);
    const next = await unit.data<List>(list, { first: 2, after: first.pageInfo.endCursor });
    expect(next.coordinatorRefusals.nodes.map(({ owner: { name } }) => name)).toEqual(['Aa Aas', 'Gro Vik']);
    expect(next.coordinatorRefusals.pageInfo.hasNextPage).toBe(false);
  });
});
