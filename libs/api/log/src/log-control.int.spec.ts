import {
  buildWorld,
  daysFrom,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  visit,
  type World,
  type WorldCollaboration,
  type WorldPerson,
} from '@samplan/test/support';
import { manyPlans } from './domain/control-rules';

const visits = `query Visits($filter: LogControlFilterInput!) { logControlVisits(filter: $filter, first: 100) {
  nodes { viewerName viewerReference planReference unitName refused section signals legalBasis } } }`;
const signals = `query Signals($filter: LogControlFilterInput!) { logControlSignals(filter: $filter, first: 100) {
  nodes { signal viewerId viewerName unitName times plans mine reviews { outcome note reviewedBy { name } } } } }`;
const uses = '{ logControlUses { nodes { what from to hours { unitKind opens closes weekends } person { name } } } }';
const hours = '{ logControlHours { unitKind opens closes weekends version } }';
const setHours = `mutation Hours($input: SetWorkingHoursInput!) { setWorkingHours(input: $input) {
  hours { unitKind opens closes weekends version } errors { ... on UserError { code path } } } }`;
const rules = '{ logControlRules { manyPlans units { name } } }';
const review = `mutation Review($input: ReviewLogSignalInput!) { reviewLogSignal(input: $input) {
  signal { reviews { note } } errors { ... on UserError { code path } } } }`;

interface Signal {
  signal: string;
  viewerName: string;
  plans: number;
  reviews: { note: string }[];
}
interface Visit {
  viewerName: string | null;
  viewerReference: string | null;
  planReference: string;
  signals: string[];
}

interface Hours {
  unitKind: string;
  version: number;
}
const evenings = { unitKind: 'REHABILITATION', opens: '07:30', closes: '22:00', weekends: false };

/** A Tuesday in the middle of the day, in Norway. */
const noon = new Date('2026-02-03T11:00:00Z');
const filter = { from: '2026-02-01', to: '2026-02-07' };

describe('log control', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let gunnar: WorldPerson;
  let control: TestClient;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    gunnar = await world.person({
      kind: 'professional',
      unit: cast.units.administration,
      role: 'log_control',
      name: 'Gunnar Bye',
    });
    control = await api.as(gunnar);
  });
  afterEach(() => world.close());

  const found = async (more: object = {}): Promise<Signal[]> =>
    (
      await control.data<{ logControlSignals: { nodes: Signal[] } }>(signals, { filter: { ...filter, ...more } })
    ).logControlSignals.nodes.sort((one, other) => one.signal.localeCompare(other.signal));
  const seen = async (more: object = {}): Promise<Visit[]> =>
    (await control.data<{ logControlVisits: { nodes: Visit[] } }>(visits, { filter: { ...filter, ...more } }))
      .logControlVisits.nodes;
  const set = (input: object) =>
    control.data<{ setWorkingHours: { hours: Hours[] | null; errors: object[] } }>(setHours, { input });
  const file = async (path: string, client = control): Promise<{ status: number; text: string }> => {
    const response = await client.request(`/log-control-files/${path}`, { headers: { 'accept-language': 'nb' } });
    return {
      status: response.status,
      text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer()),
    };
  };
  const plans = async (count: number): Promise<WorldCollaboration[]> => {
    const made: WorldCollaboration[] = [];
    for (let index = 0; index < count; index += 1)
      made.push(
        await world.collaboration({ owner: await world.person({ kind: 'citizen', name: `Bruker Nr${index}` }) }),
      );
    return made;
  };

  it('sees employees by name, users and relatives by reference, and nothing of what they read', async () => {
    await visit(cast.collaboration, cast.member, { at: noon });
    await visit(cast.collaboration, cast.relative, { at: noon, relation: 'relative', unitId: null });
    const text = await control.raw(visits, { filter });
    const nodes = (JSON.parse(text) as { data: { logControlVisits: { nodes: Visit[] } } }).data.logControlVisits.nodes;
    expect(nodes).toHaveLength(2);
    expect(nodes).toContainEqual(expect.objectContaining({ viewerName: 'Per Lie', viewerReference: null }));
    const reference = expect.stringMatching(/^[0-9A-F]{12}$/) as string;
    expect(nodes).toContainEqual(expect.objectContaining({ viewerName: null, viewerReference: reference }));
    for (const hidden of ['Aud', 'Nilsen', 'Liv', cast.collaboration.id, cast.owner.id, cast.relative.id])
      expect(text).not.toContain(hidden);
    // The same plan and the same relative have the same reference each time, and another one from each other.
    expect(new Set(nodes.map(({ planReference }) => planReference)).size).toBe(1);
  });

  it('lets nobody else in: not leaders, administrators, coordinators, users, nor the neighbour’s log control', async () => {
    await visit(cast.collaboration, cast.member, { at: noon });
    const away = await buildWorld(api.urls.owner);
    const theirs = await away.person({
      kind: 'professional',
      unit: await away.unit('administration'),
      role: 'log_control',
    });
    const others = [cast.unitLeader, cast.administrator, cast.coordinator, cast.owner, cast.relative, cast.stranger];
    for (const person of others) {
      const client = await api.as(person);
      expect(await client.code(visits, { filter })).toBe('FORBIDDEN');
      expect(await client.code(signals, { filter })).toBe('FORBIDDEN');
      expect(await client.code(uses)).toBe('FORBIDDEN');
      expect(await client.code(rules)).toBe('FORBIDDEN');
      for (const path of ['visits', 'signals'])
        expect(await file(`${path}?from=2026-02-01&to=2026-02-07`, client)).toMatchObject({ status: 403 });
    }
    expect((await file('visits?from=2026-02-01&to=2026-02-07', api.anonymous())).status).toBe(401);
    const neighbour = await api.as(theirs);
    expect(await neighbour.data(visits, { filter })).toEqual({ logControlVisits: { nodes: [] } });
    expect(await control.data(uses)).toEqual({ logControlUses: { nodes: [] } });
    // The role opens no plan, and ends at once.
    expect(
      await control.code('query ($id: ID!) { collaboration(id: $id) { id } }', { id: cast.collaboration.id }),
    ).toBe('NOT_FOUND');
    await world.employ(gunnar, cast.units.homeCare, 'employee');
    await world.db.query(
      "update unit_membership set valid = tstzrange(lower(valid), now()) where person_id = $1 and role = 'log_control'",
      [gunnar.id],
    );
    expect(await control.code(visits, { filter })).toBe('FORBIDDEN');
    await away.close();
  });

  it('looks at three months at most, and at no day before the first', async () => {
    const asked = (from: string, to: string): Promise<string | null> =>
      control.code(visits, { filter: { ...filter, from, to } });
    expect(await asked('2026-02-07', '2026-02-06')).toBe('BAD_REQUEST');
    expect(await asked('2026-01-01', '2026-04-03')).toBe('BAD_REQUEST');
    await control.data(visits, { filter: { ...filter, from: '2026-01-01', to: '2026-04-02' } });
    expect((await file('visits?from=2026-01-01&to=2026-04-03')).status).toBe(400);
    expect((await file('visits?from=2026-01-01&to=2026-04-02')).status).toBe(200);
  });

  it('tells of the same family name, never of one’s own plan', async () => {
    const nurse = await world.person({ kind: 'professional', unit: cast.units.homeCare, name: 'Eva Nilsen' });
    await visit(cast.collaboration, nurse, { at: noon });
    await visit(cast.collaboration, cast.member, { at: noon });
    expect(await found()).toMatchObject([{ signal: 'SAME_NAME', viewerName: 'Eva Nilsen', plans: 1 }]);
    await world.db.query('update person set login_id = (select login_id from person where id = $1) where id = $2', [
      cast.owner.id,
      nurse.id,
    ]);
    expect(await found()).toEqual([]);
  });

  it('tells of the same address however it is written, and never where an address is protected', async () => {
    const home = await world.person({ kind: 'citizen', loginId: cast.member.loginId, name: 'Per Lie' });
    const lives = (person: WorldPerson, address: string) =>
      world.db.query(
        'insert into contact (person_id, tenant_id, address, changed_by, changed_at) values ($1, $2, $3, $1, now())',
        [person.id, world.tenantId, address],
      );
    await lives(cast.owner, 'Fjellvegen 12, 6999 Fjellvik');
    await lives(home, 'fjellvegen 12  6999 FJELLVIK');
    await visit(cast.collaboration, cast.member, { at: noon });
    expect(await found()).toMatchObject([{ signal: 'SAME_ADDRESS', viewerName: 'Per Lie' }]);
    expect(await control.raw(signals, { filter })).not.toMatch(/fjellvegen/i);
    await world.db.query(`update person set address_protection = 'confidential' where id = $1`, [cast.owner.id]);
    expect(await found()).toEqual([]);
  });

  it.each([
    ['at noon on a weekday', '2026-02-03T11:00:00Z', []],
    ['late in the evening', '2026-02-03T21:40:00Z', ['OUTSIDE_HOURS']],
    ['on a Saturday', '2026-02-07T11:00:00Z', ['OUTSIDE_HOURS']],
    ['at six in the evening, summer or winter', '2026-02-03T17:00:00Z', ['OUTSIDE_HOURS']],
  ])('knows a visit %s', async (_, at, expected) => {
    await visit(cast.collaboration, cast.member, { at: new Date(at) });
    expect((await found()).map(({ signal }) => signal)).toEqual(expected);
  });

  it('lets services that help around the clock read at night, unless the municipality has set other hours', async () => {
    await visit(cast.collaboration, cast.coordinator, {
      at: new Date('2026-02-03T02:00:00Z'),
      relation: 'coordinator',
    });
    expect(await found()).toEqual([]);
    await world.db.query(`insert into log_control_hours values ($1, 'home_care', '07:00', '22:00', true)`, [
      world.tenantId,
    ]);
    expect((await found()).map(({ signal }) => signal)).toEqual(['OUTSIDE_HOURS']);
  });

  it('sets other hours for a kind of unit, which count at once and are written down', async () => {
    await visit(cast.collaboration, cast.member, { at: new Date('2026-02-03T17:30:00Z') });
    expect((await found()).map(({ signal }) => signal)).toEqual(['OUTSIDE_HOURS']);
    const { logControlHours: before } = await control.data<{ logControlHours: Hours[] }>(hours);
    expect(before).toContainEqual({ ...evenings, opens: '07:00', closes: '18:00', weekends: false, version: 0 });
    expect(before).toContainEqual(
      expect.objectContaining({ unitKind: 'HOME_CARE', opens: '00:00', closes: '24:00', weekends: true }),
    );

    const input = { ...evenings, expectedVersion: 0 };
    const { setWorkingHours: first } = await set(input);
    expect(first.hours).toContainEqual({ ...evenings, version: 1 });
    expect(await found()).toEqual([]);
    // Somebody else has been here since; and it goes on from the version that stands.
    expect((await set(input)).setWorkingHours.errors).toMatchObject([{ code: 'CHANGED_MEANWHILE' }]);
    const round = { ...evenings, opens: '00:00', closes: '24:00', weekends: true, expectedVersion: 1 };
    expect((await set(round)).setWorkingHours.hours).toContainEqual(expect.objectContaining({ version: 2 }));
    const { logControlUses } = await control.data<{ logControlUses: { nodes: object[] } }>(uses);
    expect(logControlUses.nodes).toContainEqual({
      what: 'HOURS',
      from: null,
      to: null,
      hours: evenings,
      person: { name: 'Gunnar Bye' },
    });
  });

  it('refuses hours that make no sense beside their field, and everybody who does not control the log', async () => {
    const input = { ...evenings, expectedVersion: 0 };
    for (const [wrong, path, code] of [
      [{ opens: '' }, 'opens', 'FIELD_REQUIRED'],
      [{ opens: '25:00' }, 'opens', 'FIELD_INVALID'],
      [{ opens: '15:00', closes: '07:00' }, 'closes', 'END_BEFORE_START'],
      [{ unitKind: 'SCHOOL' }, 'unitKind', 'FIELD_INVALID'],
    ] as const)
      expect((await set({ ...input, ...wrong })).setWorkingHours.errors).toEqual([{ code, path: [path] }]);
    expect((await set({ ...input, expectedVersion: 4 })).setWorkingHours.errors).toMatchObject([
      { code: 'CHANGED_MEANWHILE' },
    ]);
    for (const person of [cast.administrator, cast.unitLeader, cast.member, cast.owner]) {
      const client = await api.as(person);
      expect(await client.code(hours)).toBe('FORBIDDEN');
      expect(await client.code(setHours, { input })).toBe('FORBIDDEN');
    }
  });

  it('tells of many plans within an hour, also across the hour, and not of a list of one’s own', async () => {
    const many = await plans(manyPlans);
    for (const [index, plan] of many.entries())
      await visit(plan, cast.member, { at: new Date(noon.getTime() + (50 + index) * 60_000), section: 'overview' });
    for (const plan of many) await visit(plan, cast.member, { at: noon, request: 'start' });
    expect(await found()).toEqual([]);
    for (const [index, plan] of many.entries())
      await visit(plan, cast.member, { at: new Date(noon.getTime() + (50 + index) * 60_000), request: 'mine' });
    expect(await found()).toMatchObject([{ signal: 'MANY_PLANS', viewerName: 'Per Lie', plans: manyPlans }]);
  });

  it('tells of many attempts without access', async () => {
    for (let attempt = 0; attempt < 5; attempt += 1)
      await visit(cast.collaboration, cast.stranger, { at: noon, outcome: 'denied' });
    expect(await found()).toMatchObject([{ signal: 'DENIED_ATTEMPTS', plans: 1 }]);
    expect(await seen({ signal: 'DENIED_ATTEMPTS' })).toHaveLength(5);
    expect(await seen({ signal: 'SAME_NAME' })).toEqual([]);
  });

  it('narrows to unit, employee and period, and refuses a period that makes no sense', async () => {
    await visit(cast.collaboration, cast.member, { at: noon });
    await visit(cast.collaboration, cast.coordinator, { at: noon, relation: 'coordinator' });
    expect(await seen({ unitId: cast.units.rehabilitation.id })).toMatchObject([{ viewerName: 'Per Lie' }]);
    expect(await seen({ viewerId: cast.coordinator.id })).toMatchObject([{ viewerName: 'Kari Berg' }]);
    expect(await seen({ viewerId: cast.owner.id })).toEqual([]);
    expect(await seen({ to: '2026-02-02' })).toEqual([]);
    for (const wrong of [{ to: '2026-01-01' }, { to: '2026-06-01' }, { from: '2026-02-31' }, { unitId: 'x' }])
      expect(await control.code(visits, { filter: { ...filter, ...wrong } })).toBe('BAD_REQUEST');
    expect((await file('visits?from=2026-02-01')).status).toBe(400);
  });

  it('is itself written down, also what is taken out as a file', async () => {
    await seen();
    await found({ signal: 'SAME_NAME' });
    await file('visits?from=2026-02-01&to=2026-02-07');
    await control.code(visits, { filter: { from: 'x', to: 'y' } });
    const { logControlUses } = await control.data<{ logControlUses: { nodes: { what: string; from: string }[] } }>(
      uses,
    );
    expect(logControlUses.nodes.map(({ what }) => what).sort()).toEqual(['SIGNALS', 'VISITS', 'VISITS_FILE']);
    expect(logControlUses.nodes[0]).toMatchObject({
      from: '2026-02-01',
      to: '2026-02-07',
      person: { name: 'Gunnar Bye' },
    });
    await expect(world.db.query('delete from log_control_use')).rejects.toThrow();
  });

  it('takes out a file that spreadsheets open and never run', async () => {
    const evil = await world.person({
      kind: 'professional',
      unit: cast.units.rehabilitation,
      name: '=HYPERLINK("x") Nilsen',
    });
    await visit(cast.collaboration, evil, { at: noon });
    await visit(cast.collaboration, cast.relative, { at: noon, relation: 'relative', unitId: null });
    const { status, text } = await file('visits?from=2026-02-01&to=2026-02-07&unitId=&signal=');
    expect(status).toBe(200);
    expect(text.startsWith('\ufeffDato;Klokkeslett;')).toBe(true);
    expect(text).toContain(`2026-02-03;12:00;Så på;"'=HYPERLINK(""x"") Nilsen"`);
    expect(text).toContain('Samme etternavn');
    expect(text).not.toMatch(/Aud|Liv/);
    expect(text.trimEnd().split('\r\n')).toHaveLength(3);
    const only = await file('signals?from=2026-02-01&to=2026-02-07&signal=SAME_NAME');
    expect(only.text.trimEnd().split('\r\n')).toHaveLength(2);
    expect(only.text).toContain('2026-02-03;Samme etternavn;');
  });

  it('keeps what came of a signal; nobody looks into themselves', async () => {
    await visit(cast.collaboration, cast.member, { at: new Date('2026-02-03T21:40:00Z') });
    await visit(cast.collaboration, gunnar, { at: new Date('2026-02-03T21:40:00Z') });
    const input = {
      signal: 'OUTSIDE_HOURS',
      viewerId: cast.member.id,
      onDate: '2026-02-03',
      outcome: 'EXPLAINED',
      note: 'Vakt.',
    };
    const told = await control.data<{ reviewLogSignal: object }>(review, { input });
    expect(told.reviewLogSignal).toMatchObject({ signal: { reviews: [{ note: 'Vakt.' }] } });
    expect(await control.code(review, { input: { ...input, viewerId: gunnar.id } })).toBe('NOT_FOUND');
    expect(await control.code(review, { input: { ...input, signal: 'SAME_NAME' } })).toBe('NOT_FOUND');
    const empty = await control.data<{ reviewLogSignal: { errors: object[] } }>(review, {
      input: { ...input, note: ' ' },
    });
    expect(empty.reviewLogSignal.errors).toMatchObject([{ path: ['note'] }]);
    for (const person of [cast.administrator, cast.unitLeader, cast.member])
      expect(await (await api.as(person)).code(review, { input })).toBe('FORBIDDEN');
    expect((await found()).map(({ reviews }) => reviews.length).sort()).toEqual([0, 1]);
  });

  it('costs the same statements for 1 and 20 rows', async () => {
    await visit(cast.collaboration, cast.member, { at: new Date('2026-02-03T21:40:00Z') });
    await seen();
    await found();
    const single = [api.statementsOf('Visits'), api.statementsOf('Signals')];
    for (let day = 0; day < 20; day += 1)
      await visit(cast.collaboration, cast.member, { at: daysFrom(new Date('2026-02-03T22:00:00Z'), -day) });
    const wide = { from: '2026-01-01', to: '2026-02-07' };
    expect(await seen(wide)).toHaveLength(21);
    expect((await found(wide)).length).toBeGreaterThan(15);
    expect([api.statementsOf('Visits'), api.statementsOf('Signals')]).toEqual(single);
  });
});
