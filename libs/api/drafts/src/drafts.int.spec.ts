import { newId } from '@samplan/shared/kernel';
import {
  buildWorld,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
} from '@samplan/test/support';

const errors = 'errors { ... on UserError { code path } }';
const keep = `mutation Keep($input: KeepDraftInput!) { keepDraft(input: $input) { savedAt ${errors} } }`;
const drop = `mutation ($input: DropDraftInput!) { dropDraft(input: $input) { dropped ${errors} } }`;
const own = `query ($id: ID!) { collaboration(id: $id) { drafts { key lifeArea baseVersion savedAt fields { name text } } } }`;
const openOutbox = 'mutation { openOutbox { key } }';

interface Draft {
  key: string;
  baseVersion: number;
  fields: { name: string; text: string }[];
}

describe('what one has begun to write', () => {
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

  const begun = (more: object = {}) => ({
    collaborationId: cast.collaboration.id,
    lifeArea: 'DAILY_LIVING',
    key: `goal:${cast.goalId}`,
    baseVersion: 1,
    fields: [{ name: 'title', text: 'Gå til but' }],
    ...more,
  });
  const keeping = async (client: TestClient, more: object = {}) =>
    (await client.data<{ keepDraft: { savedAt: string | null; errors: object[] } }>(keep, { input: begun(more) }))
      .keepDraft;
  const drafts = async (client: TestClient): Promise<Draft[]> =>
    (await client.data<{ collaboration: { drafts: Draft[] } }>(own, { id: cast.collaboration.id })).collaboration
      .drafts;

  it('is there on another device until it is thrown away, the latest as it was last typed', async () => {
    await keeping(coordinator);
    expect((await keeping(coordinator, { fields: [{ name: 'title', text: 'Gå til butikken 🛒' }] })).errors).toEqual(
      [],
    );
    const elsewhere = await api.as(cast.coordinator);
    expect(await drafts(elsewhere)).toMatchObject([
      { key: `goal:${cast.goalId}`, baseVersion: 1, fields: [{ name: 'title', text: 'Gå til butikken 🛒' }] },
    ]);
    await elsewhere.data(drop, { input: { collaborationId: cast.collaboration.id, key: `goal:${cast.goalId}` } });
    expect(await drafts(coordinator)).toEqual([]);
    expect((await world.db.query('select from draft')).rows).toEqual([]);
  });

  it('is found however many there are, some at a time', async () => {
    await world.db.query(
      `insert into draft (tenant_id, person_id, collaboration_id, key, life_area, fields, base_version, saved_at)
       select $1, $2, $3, 'goal:' || nth, 'common', '{"how":"Gå"}', 0, $4 from generate_series(1, 203) nth`,
      [world.tenantId, cast.coordinator.id, cast.collaboration.id, world.now],
    );
    const page = 'query ($id: ID!, $after: String) { collaboration(id: $id) { drafts(after: $after) { key } } }';
    const after = async (key: string | null) =>
      (
        await coordinator.data<{ collaboration: { drafts: { key: string }[] } }>(page, {
          id: cast.collaboration.id,
          after: key,
        })
      ).collaboration.drafts.map((draft) => draft.key);
    const first = await after(null);
    expect(first).toHaveLength(200);
    const rest = await after(first.at(-1)!);
    expect(rest).toHaveLength(3);
    expect(new Set([...first, ...rest]).size).toBe(203);
    expect(await coordinator.code(page, { id: cast.collaboration.id, after: 'a\0' })).toBe('BAD_REQUEST');
  });

  it('is nobody else’s, and tells nobody', async () => {
    const before = await world.db.query('select count(*) as count from change');
    await keeping(coordinator);
    expect(await drafts(member)).toEqual([]);
    expect(await (await api.as(cast.owner)).raw(own, { id: cast.collaboration.id })).not.toContain('but');
    // The same key is a draft of their own, and throwing it away takes nothing from others.
    await keeping(member, { fields: [{ name: 'title', text: 'Pers' }] });
    await member.data(drop, { input: { collaborationId: cast.collaboration.id, key: `goal:${cast.goalId}` } });
    expect(await drafts(coordinator)).toHaveLength(1);
    expect(await (await api.as(cast.stranger)).code(keep, { input: begun() })).toBe('NOT_FOUND');
    expect((await world.db.query('select count(*) as count from change')).rows).toEqual(before.rows);
  });

  it('is kept in areas one has, and shown while one has them', async () => {
    expect((await keeping(member, { lifeArea: 'ECONOMY' })).errors).toMatchObject([{ code: 'LIFE_AREA_NOT_OPEN' }]);
    await keeping(member);
    await world.db.query(`update team_membership set areas = '{health}' where person_id = $1`, [cast.member.id]);
    expect(await drafts(member)).toEqual([]);
  });

  it('says what cannot be kept', async () => {
    const long = { name: 'how', text: 'a'.repeat(10_001) };
    expect((await keeping(coordinator, { fields: [long] })).errors).toMatchObject([{ code: 'FIELD_TOO_LONG' }]);
    expect((await keeping(coordinator, { key: 'Aud Nilsen' })).errors).toMatchObject([{ code: 'FIELD_INVALID' }]);
    expect((await keeping(coordinator, { fields: [{ name: 'how', text: '"\n'.repeat(5000) }] })).errors).toEqual([]);
  });

  it('is done once, however often a device sends it again', async () => {
    const add = `mutation ($input: AddGoalInput!) { addGoal(input: $input) { goal { id } ${errors} } }`;
    const input = { collaborationId: cast.collaboration.id, title: 'Sove', voice: 'USER', lifeArea: 'COMMON' };
    const sending = async (client: TestClient, key: string, title = 'Sove') =>
      (
        await client.graphql<{ addGoal: { goal: object | null; errors: { code: string }[] } }>(
          add,
          { input: { ...input, title } },
          { 'x-samplan-once': key },
        )
      ).data!.addGoal;
    const [one, other] = [newId(), newId()];
    // What was refused was not done, and may be sent again.
    expect((await sending(coordinator, one, '')).errors).toMatchObject([{ code: 'FIELD_REQUIRED' }]);
    expect((await sending(coordinator, one)).errors).toEqual([]);
    expect((await sending(coordinator, one)).errors).toMatchObject([{ code: 'ALREADY_SENT' }]);
    expect((await sending(coordinator, other)).errors).toEqual([]);
    expect((await sending(await api.as(cast.owner), one)).errors).toEqual([]);
    expect((await world.db.query("select from goal where title = 'Sove'")).rows).toHaveLength(3);
  });

  it('tells what it became when it is sent again, so that what was written on top of it is no clash with oneself', async () => {
    const edit = `mutation ($input: EditGoalInput!) { editGoal(input: $input) { goal { version }
      errors { __typename ... on UserError { code } ... on AlreadySent { version } } } }`;
    const sending = async (key: string, expectedVersion: number, title: string) =>
      (
        await coordinator.graphql<{ editGoal: { goal: object | null; errors: object[] } }>(
          edit,
          { input: { id: cast.goalId, expectedVersion, title } },
          { 'x-samplan-once': key },
        )
      ).data!.editGoal;
    const [first, same] = [newId(), newId()];
    expect(await sending(first, 1, 'Gå')).toMatchObject({ goal: { version: 2 } });
    const again = await sending(first, 1, 'Gå');
    expect(again.errors).toEqual([{ __typename: 'AlreadySent', code: 'ALREADY_SENT', version: 2 }]);
    expect(await sending(newId(), 2, 'Gå ut')).toMatchObject({ goal: { version: 3 }, errors: [] });
    // What changed nothing gave no version.
    expect((await sending(same, 3, 'Gå ut')).errors).toEqual([]);
    expect((await sending(same, 3, 'Gå ut')).errors).toMatchObject([{ version: null }]);
  });

  it('waits on a device sealed with a key of one’s own, the same each time', async () => {
    const key = async (client: TestClient): Promise<string> =>
      (await client.data<{ openOutbox: { key: string } }>(openOutbox)).openOutbox.key;
    const mine = await key(coordinator);
    expect(Buffer.from(mine, 'base64')).toHaveLength(32);
    expect(await key(await api.as(cast.coordinator))).toBe(mine);
    expect(await key(member)).not.toBe(mine);
  });
});
