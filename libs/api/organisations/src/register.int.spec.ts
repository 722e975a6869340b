import { dateInOslo, newId } from '@samplan/shared/kernel';
import {
  buildWorld,
  daysFrom,
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
let siri: TestClient;
let day: (days: number) => string;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.close());
beforeEach(async () => {
  world = await buildWorld(api.urls.owner);
  cast = await standardCast(world);
  siri = await api.as(cast.administrator);
  day = (days) => dateInOslo(daysFrom(world.now, days));
  await world.db.query(
    `insert into organisation (id, tenant_id, name, type) values ($1, $1, 'Kommunen', 'municipality')`,
    [world.tenantId],
  );
});
afterEach(() => world.close());

const sees = async (person: { id: string; loginId: string }): Promise<string[]> => {
  const { myCollaborations } = await (
    await api.as(person)
  ).data<{ myCollaborations: { nodes: { id: string }[] } }>('{ myCollaborations { nodes { id } } }');
  return myCollaborations.nodes.map(({ id }) => id);
};
const unitOf = (id: string): Promise<{ directoryUnit: Record<string, unknown> }> =>
  siri.data(
    'query ($id: ID!) { directoryUnit(id: $id) { name until closed version successors { name } predecessors { name } } }',
    { id },
  );

it('adds and changes organisations and units, and refuses what cannot be', async () => {
  const organisation = { name: 'Kirkens Bymisjon', type: 'VOLUNTARY', organisationNumber: '974 760 673' };
  const added = await act(siri, 'addOrganisation', 'organisation { id organisationNumber }', organisation);
  expect(added).toMatchObject({ codes: [], data: { organisation: { organisationNumber: '974760673' } } });
  expect((await act(siri, 'addOrganisation', 'organisation { id }', organisation)).codes).toEqual([
    'ORGANISATION_NUMBER_TAKEN organisationNumber',
  ]);
  const wrong = { ...organisation, organisationNumber: '974760674', from: '2026-02-01', until: '2026-01-31' };
  expect((await act(siri, 'addOrganisation', 'organisation { id }', wrong)).codes).toEqual([
    'ORGANISATION_NUMBER_INVALID organisationNumber',
    'END_BEFORE_START until',
  ]);

  const unit = { name: 'Hukommelsesteamet', kind: 'REHABILITATION', organisationId: world.tenantId, code: 'H1' };
  const { data } = await act(siri, 'addUnit', 'unit { id version }', unit);
  const { id } = data['unit'] as { id: string };
  expect((await act(siri, 'addUnit', 'unit { id }', unit)).codes).toEqual(['UNIT_CODE_TAKEN code']);
  const edit = { ...unit, id, expectedVersion: 1, name: 'Demensteamet' };
  expect((await act(siri, 'editUnit', 'unit { name version }', edit)).data).toEqual({
    unit: { name: 'Demensteamet', version: 2 },
  });
  expect((await act(siri, 'editUnit', 'unit { id }', edit)).codes).toEqual(['CHANGED_MEANWHILE']);
  const close = { id: world.tenantId, expectedVersion: 1, name: 'Kommunen', type: 'MUNICIPALITY', until: day(1) };
  expect((await act(siri, 'editOrganisation', 'organisation { id }', close)).codes).toEqual([
    'ORGANISATION_HAS_UNITS until',
  ]);
  const { rows } = await world.db.query(
    `select actor_id, before ->> 'name' as was, after ->> 'name' as is from register_change where entity_id = $1 order by id`,
    [id],
  );
  expect(rows).toEqual([
    { actor_id: cast.administrator.id, was: null, is: 'Hukommelsesteamet' },
    { actor_id: cast.administrator.id, was: 'Hukommelsesteamet', is: 'Demensteamet' },
  ]);
});

it('keeps a unit in an organisation that is there for as long as the unit is', async () => {
  const { data } = await act(siri, 'addOrganisation', 'organisation { id }', {
    name: 'Turlaget',
    type: 'VOLUNTARY',
    until: day(30),
  });
  const { id: organisationId } = data['organisation'] as { id: string };
  const unit = { name: 'Turgruppa', kind: 'VOLUNTARY', organisationId };
  const refused = ['ORGANISATION_NOT_FOUND organisationId'];
  expect((await act(siri, 'addUnit', 'unit { id }', unit)).codes).toEqual(refused);
  expect((await act(siri, 'addUnit', 'unit { id }', { ...unit, until: day(31) })).codes).toEqual(refused);
  expect((await act(siri, 'addUnit', 'unit { id }', { ...unit, organisationId: newId() })).codes).toEqual(refused);
  expect((await act(siri, 'addUnit', 'unit { id }', { ...unit, until: day(30) })).codes).toEqual([]);
});

it('keeps a unit open while somebody has a role in it', async () => {
  const edit = {
    id: cast.units.rehabilitation.id,
    expectedVersion: 1,
    name: 'Rehabilitering',
    kind: 'REHABILITATION',
    organisationId: world.tenantId,
    until: day(3),
  };
  expect((await act(siri, 'editUnit', 'unit { id }', edit)).codes).toEqual(['UNIT_HAS_EMPLOYEES until']);
});

it('merges units from a day on: staff go on, what was there stays, and nobody gains or loses sight of anybody', async () => {
  const { rehabilitation, mentalHealth } = cast.units;
  const before = await sees(cast.member);
  expect(before).toEqual([cast.collaboration.id]);
  // The same coordinator, where another has said yes to both.
  const second = await world.collaboration({ owner: await world.person({ kind: 'citizen', name: 'Per Vik' }) });
  await second.member(cast.coordinator, { role: 'coordinator' });
  for (const to of [cast.coordinator, rehabilitation, mentalHealth]) await second.ground({ to });
  const input = {
    fromUnitIds: [rehabilitation.id, mentalHealth.id],
    onDate: day(7),
    successors: [{ name: 'Helse og mestring', kind: 'REHABILITATION' }],
    placements: [],
  };
  const { codes, data } = await act(siri, 'reorganiseUnits', 'units { id name from }', input);
  expect(codes).toEqual([]);
  const [merged] = data['units'] as { id: string; from: string }[];
  expect(merged).toMatchObject({ name: 'Helse og mestring', from: day(7) });
  expect((await unitOf(rehabilitation.id)).directoryUnit).toMatchObject({
    name: 'Rehabilitering',
    until: day(6),
    closed: false,
    successors: [{ name: 'Helse og mestring' }],
  });
  const { rows } = await world.db.query(
    `select person_id, unit_id from unit_membership where valid @> $1::timestamptz and person_id = any ($2) order by unit_id`,
    [daysFrom(world.now, 8), [cast.member.id, cast.stranger.id]],
  );
  expect(rows.map(({ unit_id }) => unit_id)).toEqual([merged!.id, merged!.id]);

  api.clock.move(8 * 24 * 3600 * 1000);
  try {
    expect(await sees(cast.member)).toEqual(before);
    // The stranger works in the merged unit as well now; the consent to the former unit says nothing about them.
    expect(await sees(cast.stranger)).toEqual([]);
    expect((await unitOf(rehabilitation.id)).directoryUnit).toMatchObject({ closed: true, name: 'Rehabilitering' });
    const late = { ...input, fromUnitIds: [rehabilitation.id], onDate: day(20) };
    expect((await act(siri, 'reorganiseUnits', 'units { id }', late)).codes).toEqual(['UNIT_CLOSED fromUnitIds']);
  } finally {
    api.clock.move(-8 * 24 * 3600 * 1000);
  }
  const notices = await world.db.query('select recipient_id, collaboration_id, about_id from notice where kind = $1', [
    'consent_unit_changed',
  ]);
  // Three consents, to two of the units, are one notice.
  expect(notices.rows).toEqual([
    { recipient_id: cast.coordinator.id, collaboration_id: null, about_id: rehabilitation.id },
  ]);
  const asksAnew = async (client: TestClient, unitId: string, after: string | null = null) =>
    (
      await client.data<{
        consentsToUnit: { pageInfo: { endCursor: string | null }; nodes: { id: string; owner: { name: string } }[] };
      }>(
        `query ($unitId: ID!, $after: String) {
           consentsToUnit(unitId: $unitId, first: 1, after: $after) { pageInfo { endCursor } nodes { id owner { name } } }
         }`,
        { unitId, after },
      )
    ).consentsToUnit;
  const coordinator = await api.as(cast.coordinator);
  for (const unitId of [rehabilitation.id, mentalHealth.id]) {
    const first = await asksAnew(coordinator, unitId);
    const second = await asksAnew(coordinator, unitId, first.pageInfo.endCursor);
    expect([...first.nodes, ...second.nodes].map(({ owner }) => owner.name).sort()).toEqual(['Aud Nilsen', 'Per Vik']);
  }
  expect((await asksAnew(coordinator, cast.units.homeCare.id)).nodes.map(({ id }) => id)).toEqual([
    cast.collaboration.id,
  ]);
  for (const other of [siri, await api.as(cast.member), await api.as(cast.owner)])
    expect((await asksAnew(other, rehabilitation.id)).nodes).toEqual([]);
});

it('splits a unit and places its people where the administrator says', async () => {
  const input = {
    fromUnitIds: [cast.units.rehabilitation.id],
    onDate: day(2),
    successors: [
      { name: 'Fysio', kind: 'REHABILITATION' },
      { name: 'Ergo', kind: 'REHABILITATION' },
    ],
    placements: [{ personId: cast.member.id, successor: 1 }],
  };
  const { data } = await act(siri, 'reorganiseUnits', 'units { id name employees }', input);
  const [, ergo] = data['units'] as { id: string }[];
  const { rows } = await world.db.query(
    'select unit_id from unit_membership where person_id = $1 and upper(valid) is null',
    [cast.member.id],
  );
  expect(rows).toEqual([{ unit_id: ergo!.id }]);
  const again = { ...input, onDate: day(0) };
  expect((await act(siri, 'reorganiseUnits', 'units { id }', again)).codes).toEqual(['DATE_IN_PAST onDate']);
  const twice = { ...input, successors: [{ unitId: cast.units.rehabilitation.id }] };
  expect((await act(siri, 'reorganiseUnits', 'units { id }', twice)).codes).toEqual(['UNITS_OVERLAP successors']);
});

it('takes no new consent, membership or role to a closed unit, while an old consent may be narrowed', async () => {
  const { rehabilitation } = cast.units;
  await world.db.query(`update unit set valid = '(,2020-01-01)' where id = $1`, [rehabilitation.id]);
  await expect(cast.collaboration.ground({ to: rehabilitation })).rejects.toMatchObject({ constraint: 'unit_open' });
  const role = { personId: cast.stranger.id, unitId: rehabilitation.id, role: 'EMPLOYEE', from: day(0) };
  expect((await act(siri, 'addUnitRole', 'staff { id }', role)).codes).toEqual(['UNIT_CLOSED until']);
  const narrowed = (areas: string): Promise<unknown> =>
    world.db.query(
      `with former as (update ground set valid = tstzrange(lower(valid), now()) where id = $1 returning *)
       insert into ground (id, tenant_id, collaboration_id, kind, unit_id, areas, purpose, given_how, recorded_by, valid, replaces)
       select gen_random_uuid(), tenant_id, collaboration_id, kind, unit_id, $2, purpose, given_how, recorded_by, tstzrange(now(), null), id from former`,
      [cast.memberGroundId, areas],
    );
  await narrowed('{health}');
});

it('says of a unit that goes on under a new name what it said before, and of parts nothing', async () => {
  const { rehabilitation, mentalHealth } = cast.units;
  for (const unit of [rehabilitation, mentalHealth])
    await world.db.query(
      `insert into unit_profile (unit_id, tenant_id, helps_with, tags, opening_hours, phone)
       values ($1, $2, 'Trening heime', '{fall}', 'Kvardagar', '70002020')
       on conflict (unit_id) do update set helps_with = excluded.helps_with`,
      [unit.id, world.tenantId],
    );
  const becomes = async (fromId: string, names: string[]): Promise<(string | null)[]> => {
    const successors = names.map((name) => ({ name, kind: 'REHABILITATION' }));
    const input = { fromUnitIds: [fromId], onDate: day(7), successors, placements: [] };
    const { codes, data } = await act(siri, 'reorganiseUnits', 'units { id }', input);
    expect(codes).toEqual([]);
    const ids = (data['units'] as { id: string }[]).map(({ id }) => id);
    const { rows } = await world.db.query<{ helps_with: string }>(
      'select helps_with from unit_profile where unit_id = any ($1)',
      [ids],
    );
    return rows.map(({ helps_with }) => helps_with);
  };
  expect(await becomes(rehabilitation.id, ['Meistring'])).toEqual(['Trening heime']);
  expect(await becomes(mentalHealth.id, ['Ambulant', 'Dag'])).toEqual([]);
});

it('keeps roles apart in time, and one administrator always', async () => {
  const { rehabilitation, administration } = cast.units;
  const again = { personId: cast.member.id, unitId: rehabilitation.id, role: 'EMPLOYEE', from: day(-3) };
  expect((await act(siri, 'addUnitRole', 'staff { id }', again)).codes).toEqual(['ROLE_OVERLAPS from']);
  const backwards = { ...again, role: 'LEADER', until: day(-4) };
  expect((await act(siri, 'addUnitRole', 'staff { id }', backwards)).codes).toEqual(['END_BEFORE_START until']);

  const { unitStaff } = await siri.data<{ unitStaff: { nodes: { id: string; from: string }[] } }>(
    'query ($id: ID!) { unitStaff(unitId: $id) { nodes { id from } } }',
    { id: administration.id },
  );
  const [own] = unitStaff.nodes;
  const end = { id: own!.id, expectedVersion: 1, until: day(0) };
  expect((await act(siri, 'endUnitRole', 'staff { id }', end)).codes).toEqual(['LAST_ADMINISTRATOR until']);
  expect((await act(siri, 'endUnitRole', 'staff { id }', { ...end, until: '2001-01-01' })).codes).toEqual([
    'END_BEFORE_START until',
  ]);
  const next = { personId: cast.stranger.id, unitId: administration.id, role: 'ADMINISTRATOR', from: day(-1) };
  expect((await act(siri, 'addUnitRole', 'staff { id }', next)).codes).toEqual([]);
  expect((await act(siri, 'endUnitRole', 'staff { until }', end)).data).toEqual({ staff: { until: day(0) } });
  // The database itself holds on to the last one, whatever asks.
  await expect(
    world.db.query(`update unit_membership set valid = tstzrange(lower(valid), now()) where role = 'administrator'`),
  ).rejects.toMatchObject({ constraint: 'administrator_remains' });
});

it('adds employees, and lets their leader say what they can, but not who they are', async () => {
  const { homeCare } = cast.units;
  const nora = {
    givenName: 'Nora',
    familyName: 'Ek',
    profession: 'Sykepleier',
    competences: ['sår'],
    employeeNumber: '77',
  };
  const input = { ...nora, unitId: homeCare.id, role: 'EMPLOYEE', from: day(-1) };
  const { data } = await act(siri, 'addEmployee', 'staff { person { id name } facts { version } }', input);
  const { person } = data['staff'] as { person: { id: string } };
  expect((await act(siri, 'addEmployee', 'staff { id }', input)).codes).toEqual([
    'EMPLOYEE_NUMBER_TAKEN employeeNumber',
  ]);

  const berit = await api.as(cast.unitLeader);
  const edit = { ...nora, personId: person.id, expectedVersion: 1, competences: ['sår', 'palliasjon'] };
  expect((await act(berit, 'editEmployee', 'person { id }', edit)).codes).toEqual([]);
  expect(
    (await act(berit, 'editEmployee', 'person { id }', { ...edit, expectedVersion: 2, givenName: 'Eva' })).codes,
  ).toEqual(['NOT_ALLOWED givenName']);
  expect((await act(berit, 'editEmployee', 'person { id }', edit)).codes).toEqual(['CHANGED_MEANWHILE']);
  const foreign = { ...edit, personId: cast.member.id, givenName: 'Per', familyName: 'Lie', expectedVersion: 0 };
  expect((await act(berit, 'editEmployee', 'person { id }', foreign)).codes).toEqual(['FORBIDDEN']);
  expect((await act(berit, 'addEmployee', 'staff { id }', input)).codes).toEqual(['FORBIDDEN']);
  // Nobody who is not at work can be edited here: a citizen is no employee.
  const citizen = { ...edit, personId: cast.owner.id, employeeNumber: null };
  expect((await act(siri, 'editEmployee', 'person { id }', citizen)).codes).toEqual(['NOT_FOUND']);
});
