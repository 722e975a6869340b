import {
  buildWorld,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
} from '@samplan/test/support';
import { act } from './testing/register-acts';

let api: TestApi;
let world: World;
let cast: StandardCast;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.close());
beforeEach(async () => {
  world = await buildWorld(api.urls.owner);
  cast = await standardCast(world);
  await describeUnit(cast.units.rehabilitation.id, 'Trening og opptrening etter fall', ['balanse', 'hjelpemidler']);
  await describeUnit(cast.units.mentalHealth.id, 'Samtaler, og gjeldsrådgiving sammen med NAV', ['rus']);
  await world.db.query(`insert into employee (person_id, tenant_id, competences) values ($1, $2, '{demens}')`, [
    cast.member.id,
    world.tenantId,
  ]);
});
afterEach(() => world.close());

const describeUnit = (id: string, helps: string, tags: string[]): Promise<unknown> =>
  world.db.query(
    `insert into unit_profile (unit_id, tenant_id, helps_with, tags, phone) values ($1, $2, $3, $4, '70 00 00 01')
     on conflict (unit_id) do update set helps_with = excluded.helps_with, tags = excluded.tags`,
    [id, world.tenantId, helps, tags],
  );
interface Found {
  unitDirectory: { nodes: { id: string; name: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}
const search = `query Search($search: String!, $tag: String, $first: Int!, $after: String) {
  unitDirectory(search: $search, tag: $tag, first: $first, after: $after) {
    nodes { id name kind organisation { name } profile { helpsWith phone } employees successors { name } predecessors { name } }
    pageInfo { hasNextPage endCursor } } }`;
const names = async (client: TestClient, text: string, rest: Record<string, unknown> = {}): Promise<string[]> => {
  const { unitDirectory } = await client.data<Found>(search, { search: text, first: 20, ...rest });
  return unitDirectory.nodes.map(({ name }) => name);
};

it.each([
  ['gjeld', ['Psykisk helse og rus']],
  ['trene', ['Rehabilitering']],
  ['hjelpemiddel', ['Rehabilitering']],
  ['rehabilitring', ['Rehabilitering']],
  ['demens', ['Rehabilitering']],
  ['fysioterapeut', ['Rehabilitering']],
  ["');drop table unit;--", []],
  ['romfart', []],
])('finds by «%s» %j', async (text, expected) => {
  expect(await names(await api.as(cast.stranger), text)).toEqual(expected);
});

it('shows citizens the units, but neither finds nor tells what the people there can do', async () => {
  const aud = await api.as(cast.owner);
  expect(await names(aud, 'gjeld')).toEqual(['Psykisk helse og rus']);
  expect(await names(aud, 'demens')).toEqual([]);
  const staff = 'query ($id: ID!) { unitStaff(unitId: $id) { nodes { person { name } role facts { competences } } } }';
  expect(await aud.data(staff, { id: cast.units.rehabilitation.id })).toEqual({ unitStaff: { nodes: [] } });
  expect(await aud.data(staff, { id: cast.units.homeCare.id })).toEqual({
    unitStaff: { nodes: [{ person: { name: 'Berit Aas' }, role: 'LEADER', facts: null }] },
  });
  const colleague = await (await api.as(cast.stranger)).data(staff, { id: cast.units.rehabilitation.id });
  expect(colleague).toEqual({
    unitStaff: { nodes: [{ person: { name: 'Per Lie' }, role: 'EMPLOYEE', facts: { competences: ['demens'] } }] },
  });
});

it('goes on from page to page, leaves out closed units, and narrows to a word', async () => {
  const client = await api.as(cast.member);
  const first = await client.data<Found>(search, { search: '', first: 3 });
  const { endCursor } = first.unitDirectory.pageInfo;
  const all = [
    ...first.unitDirectory.nodes.map(({ name }) => name),
    ...(await names(client, '', { after: endCursor })),
  ];
  expect(all).toEqual([...all].sort((a, b) => a.localeCompare(b, 'nb')));
  expect(all).toHaveLength(4);
  expect(await names(client, '', { tag: 'balanse' })).toEqual(['Rehabilitering']);
  await world.db.query(`update unit set valid = '(,2020-01-01)' where id = $1`, [cast.units.rehabilitation.id]);
  expect(await names(client, '', { tag: 'balanse' })).toEqual([]);
  expect(await client.code(search, { search: '', first: 3, after: 'forged' })).toBe('BAD_REQUEST');
});

it('costs the same for one unit as for twenty', async () => {
  const client = await api.as(cast.member);
  await names(client, '', { first: 1 });
  const one = api.statementsOf('Search');
  for (let n = 0; n < 20; n += 1) await world.unit('day_centre', `Enhet ${n}`);
  expect(await names(client, '')).toHaveLength(20);
  expect(api.statementsOf('Search')).toBe(one);
});

it('is described by the unit’s leader and by administrators, and by nobody else', async () => {
  const input = {
    unitId: cast.units.homeCare.id,
    expectedVersion: 0,
    helpsWith: 'Hjelp hjemme',
    tags: ['stell'],
    openingHours: 'Hele døgnet',
    phone: '70 00 00 05',
    email: 'hjemme@fjellvik.no',
  };
  const berit = await api.as(cast.unitLeader);
  expect((await act(berit, 'describeUnit', 'unit { id }', { ...input, phone: 'sentralbord' })).codes).toEqual([
    'PHONE_INVALID phone',
  ]);
  expect((await act(berit, 'describeUnit', 'unit { profile { version } }', input)).data).toEqual({
    unit: { profile: { version: 1 } },
  });
  expect((await act(berit, 'describeUnit', 'unit { id }', input)).codes).toEqual(['CHANGED_MEANWHILE']);
  const other = { ...input, unitId: cast.units.rehabilitation.id, expectedVersion: 1 };
  expect((await act(berit, 'describeUnit', 'unit { id }', other)).codes).toEqual(['FORBIDDEN']);
  expect((await act(await api.as(cast.member), 'describeUnit', 'unit { id }', other)).codes).toEqual(['FORBIDDEN']);
  expect((await act(await api.as(cast.administrator), 'describeUnit', 'unit { id }', other)).codes).toEqual([]);
});
