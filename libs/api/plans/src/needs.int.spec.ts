import {
  buildWorld,
  daysFrom,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
  WorldGoals,
  type WorldPerson,
} from '@samplan/test/support';

const needFields = `id text state waitedDays escalatedAt reason version moves owner { name } ownerUnit { name }
  createdBy { name } measure { id title status deadline accountable { name } }`;
const needsQuery = `query Needs($id: ID!) { collaboration(id: $id) { needs { ${needFields} } } }`;

interface Need {
  id: string;
  state: string;
  waitedDays: number;
  escalatedAt: string | null;
  reason: string | null;
  version: number;
  moves: string[];
  owner: { name: string } | null;
  ownerUnit: { name: string } | null;
  measure: { id: string; title: string; status: string; accountable: { name: string } } | null;
}
interface Payload {
  need: Need | null;
  errors: { code: string; path: string[] }[];
}

describe('needs', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let kari: TestClient;
  let per: TestClient;
  let liv: TestClient;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    await world.db.query(`update next_of_kin set level = 'contribute' where person_id = $1`, [cast.relative.id]);
    [kari, per, liv] = await Promise.all([api.as(cast.coordinator), api.as(cast.member), api.as(cast.relative)]);
  });
  afterEach(() => world.close());

  const send = async (client: TestClient, name: string, input: object): Promise<Payload> => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const known = type === 'SetNeedRemovedInput' ? 'SetRemovedInput' : type;
    const document = `mutation ($input: ${known}!) { ${name}(input: $input) { need { ${needFields} } errors { ... on UserError { code path } } } }`;
    return (await client.data<Record<string, Payload>>(document, { input }))[name]!;
  };
  const add = async (client: TestClient, rest: object = {}): Promise<Need> => {
    const input = { collaborationId: cast.collaboration.id, lifeArea: 'DAILY_LIVING', text: 'Følge til butikken' };
    const { need, errors } = await send(client, 'addNeed', { ...input, saidBy: 'RELATIVE', ...rest });
    expect(errors).toEqual([]);
    return need!;
  };
  const needsOf = async (client: TestClient): Promise<Need[]> =>
    (await client.data<{ collaboration: { needs: Need[] } }>(needsQuery, { id: cast.collaboration.id })).collaboration
      .needs;
  const waitingFor = (days: number, rest: object = {}): Promise<string> =>
    new WorldGoals(cast.collaboration).need({ createdBy: cast.owner, since: daysFrom(world.now, -days), ...rest });

  it('is written by a relative, taken, made a measure, and met; others see only their own parts of life', async () => {
    const written = await add(liv);
    expect(written).toMatchObject({
      state: 'OPEN',
      waitedDays: 0,
      owner: null,
      moves: ['EDIT', 'OWN', 'MEET', 'REMOVE'],
    });
    expect((await needsOf(per)).map(({ id }) => id)).toEqual([written.id]);
    await waitingFor(1, { lifeArea: 'economy' });
    expect(await needsOf(per)).toHaveLength(1);
    expect(await needsOf(kari)).toHaveLength(2);
    expect(await kari.code(needsQuery, { id: cast.collaboration.id })).toBeNull();
    expect(await (await api.as(cast.stranger)).code(needsQuery, { id: cast.collaboration.id })).toBe('NOT_FOUND');

    const own = { id: written.id, expectedVersion: 1, personId: cast.member.id };
    expect((await send(per, 'ownNeed', own)).need).toMatchObject({
      state: 'OWNED',
      owner: { name: 'Per Lie' },
      ownerUnit: { name: 'Rehabilitering' },
    });
    const made = (await send(per, 'makeMeasureOfNeed', { id: written.id, expectedVersion: 2 })).need!;
    expect(made).toMatchObject({
      state: 'OWNED',
      measure: { title: 'Følge til butikken', status: 'AGREED', accountable: { name: 'Per Lie' } },
    });
    expect(made.moves).not.toContain('MAKE_MEASURE');
    expect((await send(per, 'makeMeasureOfNeed', { id: written.id, expectedVersion: 3 })).errors).toEqual([
      { code: 'TRANSITION_NOT_ALLOWED', path: [] },
    ]);
    const met = (await send(liv, 'setNeedState', { id: written.id, expectedVersion: 3, state: 'MET' })).need!;
    expect(met).toMatchObject({ state: 'MET', owner: { name: 'Per Lie' }, moves: ['EDIT', 'REOPEN'] });
    const again = await send(liv, 'setNeedState', { id: written.id, expectedVersion: 4, state: 'OPEN' });
    expect(again.need).toMatchObject({ state: 'OPEN', owner: null });
  });

  it('a measure made of it goes no wider than the need did', async () => {
    const { id } = await add(kari, { lifeArea: 'ECONOMY', text: 'Hjelp med gjeld' });
    const goal = { id, expectedVersion: 1, goalId: cast.goalId };
    expect((await send(kari, 'makeMeasureOfNeed', goal)).need?.measure?.title).toBe('Hjelp med gjeld');
    const { rows } = await world.db.query(`select life_area, goal_id from measure where title = 'Hjelp med gjeld'`);
    expect(rows).toEqual([{ life_area: 'economy', goal_id: cast.goalId }]);
    await world.db.query('update goal set removed_at = now(), removed_by = $1', [cast.coordinator.id]);
    const other = await add(kari, { text: 'Noen å prate med' });
    expect((await send(kari, 'makeMeasureOfNeed', { id: other.id, expectedVersion: 1 })).errors).toEqual([
      { code: 'NEED_HAS_NO_GOAL', path: ['goalId'] },
    ]);
    expect((await needsOf(kari)).find((need) => need.id === other.id)?.state).toBe('OPEN');
  });

  it('is declined only by a service, and only with a reason, which the person reads', async () => {
    const { id } = await add(liv);
    const decline = { id, expectedVersion: 1, state: 'DECLINED' };
    expect((await send(per, 'setNeedState', { ...decline, reason: ' ' })).errors).toEqual([
      { code: 'FIELD_REQUIRED', path: ['reason'] },
    ]);
    const document = 'mutation ($input: SetNeedStateInput!) { setNeedState(input: $input) { need { id } } }';
    for (const who of [cast.owner, cast.relative] as const)
      expect(await (await api.as(who)).code(document, { input: { ...decline, reason: 'Nei' } })).toBe('FORBIDDEN');
    expect((await send(per, 'setNeedState', { ...decline, reason: 'Butikken kjører ut varer' })).errors).toEqual([]);
    expect((await needsOf(await api.as(cast.owner)))[0]).toMatchObject({
      state: 'DECLINED',
      reason: 'Butikken kjører ut varer',
      moves: ['EDIT', 'REOPEN', 'REMOVE'],
    });
  });

  it('goes to one of two who press at once, and the other is told', async () => {
    const { id } = await add(liv);
    const own = (client: TestClient, { id: personId }: WorldPerson): Promise<Payload> =>
      send(client, 'ownNeed', { id, expectedVersion: 1, personId });
    const answers = await Promise.all([own(per, cast.member), own(kari, cast.coordinator)]);
    expect(answers.flatMap(({ errors }) => errors)).toEqual([{ code: 'CHANGED_MEANWHILE', path: [] }]);
    const winner = answers.find(({ need }) => need)?.need?.owner?.name;
    expect(await needsOf(kari)).toMatchObject([{ state: 'OWNED', version: 2, owner: { name: winner } }]);
  });

  it('is given only to who is there, and by a relative only to themselves', async () => {
    const { id } = await add(liv);
    const document = 'mutation ($input: OwnNeedInput!) { ownNeed(input: $input) { need { id } } }';
    const give = (to: object) => ({ id, expectedVersion: 1, ...to });
    expect(await liv.code(document, { input: give({ personId: cast.member.id }) })).toBe('FORBIDDEN');
    expect((await send(kari, 'ownNeed', give({ personId: cast.stranger.id }))).errors).toEqual([
      { code: 'PARTICIPANT_NOT_IN_TEAM', path: ['personId'] },
    ]);
    expect((await send(kari, 'ownNeed', give({ unitId: cast.units.mentalHealth.id }))).errors).toEqual([
      { code: 'PARTICIPANT_NOT_IN_TEAM', path: ['unitId'] },
    ]);
    const unit = await send(kari, 'ownNeed', give({ unitId: cast.units.rehabilitation.id }));
    expect(unit.need).toMatchObject({ state: 'OWNED', owner: null, ownerUnit: { name: 'Rehabilitering' } });
    expect((await send(liv, 'ownNeed', { id, expectedVersion: 2, personId: cast.relative.id })).need?.owner?.name).toBe(
      'Liv Nilsen',
    );
  });

  it('tells before who it can be given to, only in parts of life that the reader sees', async () => {
    const takers = async (client: TestClient, lifeArea: string): Promise<{ people: string[]; units: string[] }> =>
      (
        await client.data<{ collaboration: { takers: { people: string[]; units: string[] } } }>(
          'query ($id: ID!, $lifeArea: LifeArea!) { collaboration(id: $id) { takers(lifeArea: $lifeArea) { people units } } }',
          { id: cast.collaboration.id, lifeArea },
        )
      ).collaboration.takers;
    const { coordinator, member, owner, relative, stranger, units } = cast;
    const common = await takers(kari, 'COMMON');
    expect(common.people).toEqual(expect.arrayContaining([owner.id, coordinator.id, member.id, relative.id]));
    expect(common.people).not.toContain(stranger.id);
    expect(common.units.sort()).toEqual([units.homeCare.id, units.rehabilitation.id].sort());
    const economy = await takers(kari, 'ECONOMY');
    expect(economy.people).toEqual(expect.arrayContaining([owner.id, coordinator.id]));
    expect(economy.people).not.toContain(member.id);
    expect(economy.units).toEqual([units.homeCare.id]);
    expect(await takers(per, 'ECONOMY')).toEqual({ people: [], units: [] });
  });

  it('is given only to who sees its part of life, also where it is put back', async () => {
    const { id } = await add(kari, { lifeArea: 'ECONOMY', saidBy: 'SERVICE' });
    expect((await send(kari, 'ownNeed', { id, expectedVersion: 1, personId: cast.member.id })).errors).toEqual([
      { code: 'PERSON_LACKS_AREA', path: ['personId'] },
    ]);
    const toUnit = { id, expectedVersion: 1, unitId: cast.units.rehabilitation.id };
    expect((await send(kari, 'ownNeed', toUnit)).errors).toEqual([{ code: 'UNIT_LACKS_AREA', path: ['unitId'] }]);
    const measure = { id, expectedVersion: 1, accountablePersonId: cast.member.id };
    expect((await send(kari, 'makeMeasureOfNeed', measure)).errors).toEqual([
      { code: 'PERSON_LACKS_AREA', path: ['accountablePersonId'] },
    ]);
    expect((await send(kari, 'ownNeed', { ...toUnit, unitId: cast.units.homeCare.id })).errors).toEqual([]);
    // What is common is there for everybody.
    const { id: common } = await add(kari, { lifeArea: 'COMMON', saidBy: 'SERVICE' });
    expect(
      (await send(kari, 'ownNeed', { id: common, expectedVersion: 1, personId: cast.member.id })).need,
    ).toMatchObject({ state: 'OWNED' });
  });

  it('is edited, taken away and brought back, taken back and restored, and nothing is lost', async () => {
    const { id } = await add(liv);
    const edit = { id, expectedVersion: 1, text: 'Følge til butikken og apoteket' };
    const document = 'mutation ($input: EditNeedInput!) { editNeed(input: $input) { need { id } } }';
    expect(await per.code(document, { input: edit })).toBe('FORBIDDEN');
    expect((await send(liv, 'editNeed', edit)).need).toMatchObject({ version: 2 });
    await send(liv, 'setNeedRemoved', { id, removed: true });
    expect(await needsOf(kari)).toEqual([]);
    expect((await send(kari, 'ownNeed', { id, expectedVersion: 3, personId: cast.coordinator.id })).errors).toEqual([
      { code: 'CHANGED_MEANWHILE', path: [] },
    ]);
    await send(kari, 'setNeedRemoved', { id, removed: false });
    await send(kari, 'ownNeed', { id, expectedVersion: 4, personId: cast.coordinator.id });
    const undo = `mutation ($input: UndoChangeInput!) { undoChange(input: $input) { errors { ... on UserError { code } } } }`;
    expect(await kari.data(undo, { input: { kind: 'NEED', id, version: 5 } })).toEqual({
      undoChange: { errors: [] },
    });
    expect(await needsOf(kari)).toMatchObject([{ state: 'OPEN', owner: null, text: 'Følge til butikken og apoteket' }]);
    const restore = `mutation ($input: RestoreVersionInput!) { restoreVersion(input: $input) { errors { ... on UserError { code } } } }`;
    const first = { input: { kind: 'NEED', id, version: 1, expectedVersion: 6 } };
    expect(await per.code(restore, first)).toBe('FORBIDDEN');
    expect(await kari.data(restore, first)).toEqual({ restoreVersion: { errors: [] } });
    expect(await needsOf(kari)).toMatchObject([{ text: 'Følge til butikken', state: 'OPEN' }]);
  });

  it('stands in a list when it was taken away, to be brought back by those who may, and in no other area', async () => {
    const list = 'query Gone($id: ID!) { collaboration(id: $id) { removedNeeds { id text removedAt moves } } }';
    type Gone = { id: string; text: string; removedAt: string; moves: string[] };
    const gone = async (client: TestClient): Promise<Gone[]> =>
      (await client.data<{ collaboration: { removedNeeds: Gone[] } }>(list, { id: cast.collaboration.id }))
        .collaboration.removedNeeds;
    const { id } = await add(liv);
    const hidden = await add(kari, { lifeArea: 'HEALTH', text: 'Øve på trapp' });
    expect(await gone(kari)).toEqual([]);
    await send(liv, 'setNeedRemoved', { id, removed: true });
    expect(await gone(kari)).toHaveLength(1);
    const one = api.statementsOf('Gone');
    await send(kari, 'setNeedRemoved', { id: hidden.id, removed: true });
    expect((await gone(kari)).map((one) => one.text).sort()).toEqual(['Følge til butikken', 'Øve på trapp']);
    expect(api.statementsOf('Gone')).toBe(one);
    const [seen, ...rest] = await gone(liv);
    expect(rest).toEqual([]);
    expect(seen).toMatchObject({ id, removedAt: expect.any(String), moves: expect.arrayContaining(['REMOVE']) });
    await send(liv, 'setNeedRemoved', { id, removed: false });
    expect((await gone(kari)).map((left) => left.text)).toEqual(['Øve på trapp']);
    expect(await needsOf(liv)).toMatchObject([{ id }]);
  });

  it('is not lost by a press: what others said is met or declined, and the person alone takes it away', async () => {
    const { id } = await add(liv);
    const remove = 'mutation ($input: SetRemovedInput!) { setNeedRemoved(input: $input) { need { id } } }';
    const removing = { input: { id, removed: true } };
    for (const client of [kari, per]) expect(await client.code(remove, removing)).toBe('FORBIDDEN');
    await world.db.query('update need set told_at = now() where id = $1', [id]);
    expect(await liv.code(remove, removing)).toBe('FORBIDDEN');
    const undo = `mutation ($input: UndoChangeInput!) { undoChange(input: $input) { entry { id } } }`;
    expect(await liv.code(undo, { input: { kind: 'NEED', id, version: 1 } })).toBe('FORBIDDEN');
    expect((await needsOf(kari))[0]).toMatchObject({ id, moves: expect.not.arrayContaining(['REMOVE']) });
    const aud = await api.as(cast.owner);
    expect((await send(aud, 'setNeedRemoved', { id, removed: true })).errors).toEqual([]);
    expect(await needsOf(kari)).toEqual([]);
    expect((await send(kari, 'setNeedRemoved', { id, removed: false })).errors).toEqual([]);
    expect(await needsOf(kari)).toMatchObject([{ id, state: 'OPEN' }]);
  });

  it('stays when it is met, and says so in words; only the person may take it away', async () => {
    const { id } = await add(liv);
    await send(per, 'setNeedState', { id, expectedVersion: 1, state: 'MET' });
    const removing = { id, removed: true };
    for (const client of [kari, liv, per])
      expect((await send(client, 'setNeedRemoved', removing)).errors).toEqual([{ code: 'NEED_STAYS', path: [] }]);
    await world.db.query(`update next_of_kin set level = 'read' where collaboration_id = $1`, [cast.collaboration.id]);
    const remove = 'mutation ($input: SetRemovedInput!) { setNeedRemoved(input: $input) { need { id } } }';
    expect(await liv.code(remove, { input: removing })).toBe('FORBIDDEN');
    expect(await needsOf(kari)).toMatchObject([{ id, state: 'MET', moves: ['EDIT', 'REOPEN'] }]);
    const aud = await api.as(cast.owner);
    expect(await needsOf(aud)).toMatchObject([{ id, moves: ['EDIT', 'REOPEN', 'REMOVE'] }]);
    expect((await send(aud, 'setNeedRemoved', removing)).errors).toEqual([]);
    expect(await needsOf(kari)).toEqual([]);
  });

  it('costs the same statements for twenty as for one', async () => {
    await waitingFor(1);
    await needsOf(kari);
    const one = api.statementsOf('Needs');
    for (let n = 0; n < 19; n += 1) await waitingFor(n);
    expect(await needsOf(kari)).toHaveLength(20);
    expect(api.statementsOf('Needs')).toBe(one);
  });
});
