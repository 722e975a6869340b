import { dateInOslo } from '@samplan/shared/kernel';
import {
  buildWorld,
  daysFrom,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
} from '@samplan/test/support';

const errors = 'errors { ... on UserError { code path } }';
const act = (name: string, input: string, key: string): string =>
  `mutation Act($input: ${input}!) { ${name}(input: $input) { ${key} ${errors} } }`;
const letIn = act('letInRelative', 'LetInRelativeInput', 'relative { id version }');
const changeRelative = act('changeRelative', 'ChangeRelativeInput', 'relative { id version }');
const close = act('closeRelative', 'CloseRelativeInput', 'relative { id }');
const mandate = act('recordMandate', 'RecordMandateInput', 'guardian { id version }');
const changeMandate = act('changeMandate', 'ChangeMandateInput', 'guardian { id version areas lastDay }');
const endMandate = act('endMandate', 'EndMandateInput', 'guardian { id }');
const changeParent = act('changeParent', 'ChangeParentInput', 'parent { id version lastDay }');
const history =
  'query History($id: ID!) { consentHistory(collaborationId: $id) { nodes { what areas by { id } person { id } } } }';
const parent = act('recordParent', 'RecordParentInput', 'parent { id version }');
const rehearse = act(
  'previewCircleChange',
  'PreviewInput',
  'changes { gains { areas firstDay } moves { areas lastDay } loses writes seesNothing }',
);
const goals = 'query Goals($id: ID!) { collaboration(id: $id) { plan { goals { title } } } }';
const dated = `query Dated($id: ID!) { whoSees(collaborationId: $id) {
  relatives { level firstDay lastDay } guardians { level areas firstDay lastDay } parents { firstDay lastDay } } }`;

type Payloads = Record<string, Record<string, unknown> & { errors: { code: string; path: string[] }[] }>;
const day = 24 * 3600 * 1000;

describe('the days those near the person see anything', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let owner: TestClient;
  let coordinator: TestClient;
  let relative: TestClient;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    owner = await api.as(cast.owner);
    coordinator = await api.as(cast.coordinator);
    relative = await api.as(cast.relative);
    await cast.plan.goal({ title: 'Sove om natta', lifeArea: 'health' });
  });
  afterEach(() => world.close());

  const id = (): { id: string } => ({ id: cast.collaboration.id });
  const collaborationId = (): { collaborationId: string } => ({ collaborationId: cast.collaboration.id });
  const payload = async (client: TestClient, document: string, input: object) =>
    Object.values(await client.data<Payloads>(document, { input }))[0]!;
  const code = async (client: TestClient, document: string, input: object): Promise<string | undefined> =>
    (await payload(client, document, input)).errors[0]?.code;
  const seesHealth = async (): Promise<boolean> => JSON.stringify(await relative.data(goals, id())).includes('Sove');
  /** Turns `age` so many days from now. */
  const turns = (age: number, inDays: number): Promise<unknown> => {
    const date = dateInOslo(daysFrom(world.now, inDays));
    return world.db.query('update person set born_on = $2 where id = $1', [
      cast.owner.id,
      `${Number(date.slice(0, 4)) - age}${date.slice(4)}`,
    ]);
  };
  const parts = { relationship: 'Datter', level: 'READ', purpose: 'Følge med' };

  const dayIn = (days: number): string => dateInOslo(daysFrom(world.now, days));
  const datesOf = async (): Promise<Record<string, object[]>> =>
    (await owner.data<{ whoSees: Record<string, object[]> }>(dated, id())).whoSees;
  const refusal = async (client: TestClient, document: string, input: object): Promise<object | undefined> =>
    (await payload(client, document, input)).errors[0];
  const closeAll = (): Promise<unknown> =>
    world.db.query('update next_of_kin set valid = tstzrange(lower(valid), $1) where tenant_id = $2', [
      new Date(world.now.getTime() - 1),
      cast.owner.tenantId,
    ]);

  it('lets a relative in from a day until a day, and nobody for days that have gone', async () => {
    await closeAll();
    const kin = { ...collaborationId(), personId: cast.relative.id, kind: 'NEXT_OF_KIN', ...parts, areas: ['HEALTH'] };
    const tries: [object, object][] = [
      [
        { from: dayIn(5), until: dayIn(4) },
        { code: 'END_BEFORE_START', path: ['until'] },
      ],
      [{ until: dayIn(-1) }, { code: 'CONSENT_UNTIL_IN_PAST', path: ['until'] }],
      [{ from: dayIn(-1) }, { code: 'START_IN_PAST', path: ['from'] }],
    ];
    for (const [days, told] of tries) expect(await refusal(owner, letIn, { ...kin, ...days })).toEqual(told);
    const asked = { ...kin, from: dayIn(3), until: dayIn(9) };
    expect(await payload(owner, rehearse, { letInRelative: asked })).toMatchObject({
      changes: [{ gains: [{ areas: ['COMMON', 'HEALTH'], firstDay: dayIn(3) }] }],
    });
    expect(await code(owner, letIn, asked)).toBeUndefined();
    expect((await datesOf())['relatives']).toEqual([{ level: 'READ', firstDay: dayIn(3), lastDay: dayIn(9) }]);
    expect(await relative.code(goals, id())).toBe('NOT_FOUND');
    api.clock.move(3 * day);
    expect(await seesHealth()).toBe(true);
    api.clock.move(7 * day);
    expect(await relative.code(goals, id())).toBe('NOT_FOUND');
    api.clock.move(-10 * day);
  });

  it('forgets whoever is closed out before they come in, so that they can be let in another day', async () => {
    await closeAll();
    const kin = { ...collaborationId(), personId: cast.relative.id, kind: 'NEXT_OF_KIN', ...parts, areas: ['HEALTH'] };
    const { relative: one } = await payload(owner, letIn, { ...kin, from: dayIn(3) });
    expect(await code(owner, close, { id: (one as { id: string }).id })).toBeUndefined();
    expect((await datesOf())['relatives']).toEqual([]);
    api.clock.move(4 * day);
    expect(await relative.code(goals, id())).toBe('NOT_FOUND');
    api.clock.move(-4 * day);
    expect(await code(owner, letIn, { ...kin, until: dayIn(0) })).toBeUndefined();
    expect(await seesHealth()).toBe(true);
  });

  it('moves the last day and the level on the person’s word, and shows first what that changes', async () => {
    const { rows } = await world.db.query<{ id: string }>('select id from next_of_kin');
    const kin = { id: rows[0]!.id, expectedVersion: 1, ...parts, level: 'CONTRIBUTE', areas: ['LEISURE'] };
    expect(await code(owner, changeRelative, { ...kin, until: dayIn(9) })).toBeUndefined();
    const next = { ...kin, expectedVersion: 2 };
    expect((await datesOf())['relatives']).toEqual([{ level: 'CONTRIBUTE', firstDay: null, lastDay: dayIn(9) }]);
    expect(await refusal(owner, changeRelative, { ...next, until: dayIn(-1) })).toEqual({
      code: 'CONSENT_UNTIL_IN_PAST',
      path: ['until'],
    });
    const longer = { ...next, until: dayIn(20) };
    expect(await code(coordinator, changeRelative, longer)).toBe('SPOKEN_YES_NEEDED');
    expect(await code(coordinator, changeRelative, { ...next, until: null })).toBe('SPOKEN_YES_NEEDED');
    const [change] = (await payload(owner, rehearse, { changeRelative: longer }))['changes'] as object[];
    expect(change).toMatchObject({ moves: [{ areas: ['COMMON', 'LEISURE'], lastDay: dayIn(20) }] });
    // Less than before needs no new yes.
    const less = { ...next, level: 'READ', until: dayIn(4) };
    const [narrower] = (await payload(coordinator, rehearse, { changeRelative: less }))['changes'] as object[];
    expect(narrower).toMatchObject({ writes: false, moves: [{ lastDay: dayIn(4) }] });
    expect(await code(coordinator, changeRelative, less)).toBeUndefined();
    expect((await datesOf())['relatives']).toEqual([{ level: 'READ', firstDay: null, lastDay: dayIn(4) }]);
    expect(await code(coordinator, changeRelative, { ...longer, expectedVersion: 3, said: {} })).toBeUndefined();
    api.clock.move(21 * day);
    expect(await relative.code(goals, id())).toBe('NOT_FOUND');
    api.clock.move(-21 * day);
  });

  it('leaves what the coordinator does not see as it was, when they change something else', async () => {
    const { rows } = await world.db.query<{ id: string }>('select id from next_of_kin');
    const kin = { id: rows[0]!.id, ...parts };
    expect(await code(owner, changeRelative, { ...kin, expectedVersion: 1, areas: ['HEALTH', 'LEISURE'] })).toBe(
      undefined,
    );
    await world.db.query("update team_membership set areas = array['leisure'] where person_id = $1", [
      cast.coordinator.id,
    ]);
    const less = { ...kin, expectedVersion: 2, areas: [] };
    expect(await code(coordinator, changeRelative, less)).toBeUndefined();
    expect(await seesHealth()).toBe(true);
  });

  it('records a parent for some days only', async () => {
    await turns(9, 1);
    const input = { ...collaborationId(), personId: cast.relative.id };
    const tries: [object, object][] = [
      [
        { from: dayIn(5), until: dayIn(4) },
        { code: 'END_BEFORE_START', path: ['until'] },
      ],
      [{ until: dayIn(-1) }, { code: 'CONSENT_UNTIL_IN_PAST', path: ['until'] }],
    ];
    for (const [days, told] of tries) expect(await refusal(coordinator, parent, { ...input, ...days })).toEqual(told);
    expect(await code(coordinator, parent, { ...input, from: dayIn(-5), until: dayIn(2) })).toBeUndefined();
    expect((await datesOf())['parents']).toEqual([{ firstDay: null, lastDay: dayIn(2) }]);
    expect(await seesHealth()).toBe(true);
    api.clock.move(3 * day);
    expect(await seesHealth()).toBe(false);
    api.clock.move(-3 * day);
  });

  const terms = { level: 'READ', areas: ['HEALTH'], mayConsent: false, authority: 'Statsforvalteren' };
  const recorded = async (over: object = {}): Promise<{ id: string; expectedVersion: number }> => {
    const input = { ...collaborationId(), personId: cast.relative.id, ...terms, from: dayIn(-9), ...over };
    const { guardian } = await payload(coordinator, mandate, input);
    const { id: mandateId, version } = guardian as { id: string; version: number };
    return { id: mandateId, expectedVersion: version };
  };
  const told = async (): Promise<{ what: string; areas: string[] }[]> => {
    const { consentHistory } = await owner.data<{ consentHistory: { nodes: { what: string; areas: string[] }[] } }>(
      history,
      id(),
    );
    return consentHistory.nodes.filter(({ what }) => what.startsWith('GUARDIAN'));
  };

  it('changes a mandate into a new version, shows first what that does, and keeps the one before', async () => {
    await closeAll();
    const former = await recorded();
    expect(await seesHealth()).toBe(true);
    const narrower = { ...former, ...terms, areas: ['ECONOMY'], level: 'CONTRIBUTE', until: dayIn(9) };
    for (const client of [owner, relative])
      expect(await client.code(changeMandate, { input: narrower })).toBe('FORBIDDEN');
    expect(await refusal(coordinator, changeMandate, { ...narrower, until: dayIn(-1) })).toEqual({
      code: 'CONSENT_UNTIL_IN_PAST',
      path: ['until'],
    });
    expect(await payload(coordinator, rehearse, { changeMandate: narrower })).toMatchObject({
      changes: [{ gains: [{ areas: ['ECONOMY'] }], moves: [{ lastDay: dayIn(9) }], loses: ['HEALTH'], writes: true }],
    });
    expect(await seesHealth()).toBe(true);
    const done = await payload(coordinator, changeMandate, narrower);
    expect(done).toMatchObject({ errors: [], guardian: { version: 1, areas: ['ECONOMY'], lastDay: dayIn(9) } });
    expect((done['guardian'] as { id: string }).id).not.toBe(former.id);
    expect(await seesHealth()).toBe(false);
    expect((await datesOf())['guardians']).toEqual([
      { level: 'CONTRIBUTE', areas: ['ECONOMY'], firstDay: null, lastDay: dayIn(9) },
    ]);
    // The version before is over, and stands in the history as it was.
    expect(await code(coordinator, changeMandate, narrower)).toBe('CHANGED_MEANWHILE');
    const person = { id: cast.relative.id };
    const by = { id: cast.coordinator.id };
    expect(await told()).toEqual([
      { what: 'GUARDIAN_CHANGED', areas: ['ECONOMY'], by, person },
      { what: 'GUARDIAN_RECORDED', areas: ['HEALTH'], by, person },
    ]);
    expect(await code(coordinator, endMandate, { id: (done['guardian'] as { id: string }).id })).toBeUndefined();
    expect(await relative.code(goals, id())).toBe('NOT_FOUND');
    expect((await told())[0]).toMatchObject({ what: 'GUARDIAN_ENDED', areas: ['ECONOMY'] });
  });

  it('changes a mandate that has not begun without letting anybody in before its day', async () => {
    await closeAll();
    const later = await recorded({ from: dayIn(3) });
    expect(await refusal(coordinator, changeMandate, { ...later, ...terms, until: dayIn(2) })).toEqual({
      code: 'END_BEFORE_START',
      path: ['until'],
    });
    expect(await code(coordinator, changeMandate, { ...later, ...terms, until: dayIn(5) })).toBeUndefined();
    expect((await datesOf())['guardians']).toMatchObject([{ firstDay: dayIn(3), lastDay: dayIn(5) }]);
    expect(await relative.code(goals, id())).toBe('NOT_FOUND');
    api.clock.move(4 * day);
    expect(await seesHealth()).toBe(true);
    api.clock.move(-4 * day);
  });

  it.each([
    ['areas', { areas: ['HEALTH', 'ECONOMY'] }],
    ['writing', { level: 'CONTRIBUTE' }],
    ['a say', { mayConsent: true }],
    ['time', { until: null }],
  ])('opens no more %s by a mandate to whoever changes it, in this hat or another', async (_, more) => {
    const privately = await world.person({ kind: 'citizen', loginId: cast.coordinator.loginId });
    const mine = await cast.collaboration.circle.guardian(privately, {
      areas: ['health'],
      level: 'read',
      mayConsent: false,
      until: daysFrom(world.now, 9),
    });
    const same = { id: mine, expectedVersion: 1, ...terms, until: dayIn(8) };
    expect(await code(coordinator, changeMandate, { ...same, ...more })).toBe('OPENS_TO_ONESELF');
    expect(await code(coordinator, changeMandate, { ...same, areas: [] })).toBeUndefined();
  });

  it('leaves the areas of a mandate that the coordinator does not see', async () => {
    await closeAll();
    const former = await recorded({ areas: ['HEALTH', 'LEISURE'] });
    await world.db.query("update team_membership set areas = array['leisure'] where person_id = $1", [
      cast.coordinator.id,
    ]);
    expect(await code(coordinator, changeMandate, { ...former, ...terms, areas: [] })).toBeUndefined();
    expect((await datesOf())['guardians']).toMatchObject([{ areas: ['HEALTH'] }]);
    expect(await seesHealth()).toBe(true);
  });

  it('moves the last day of parental responsibility, for somebody else than oneself', async () => {
    await turns(9, 1);
    await closeAll();
    const { parent: made } = await payload(coordinator, parent, { ...collaborationId(), personId: cast.relative.id });
    const input = { id: (made as { id: string }).id, expectedVersion: 1, until: dayIn(2) };
    for (const client of [owner, relative]) expect(await client.code(changeParent, { input })).toBe('FORBIDDEN');
    const [change] = (await payload(coordinator, rehearse, { changeParent: input }))['changes'] as object[];
    expect(change).toMatchObject({ moves: [{ lastDay: dayIn(2) }], gains: [], loses: [] });
    expect(await code(coordinator, changeParent, input)).toBeUndefined();
    expect(await code(coordinator, changeParent, input)).toBe('CHANGED_MEANWHILE');
    api.clock.move(3 * day);
    expect(await relative.code(goals, id())).toBe('NOT_FOUND');
    api.clock.move(-3 * day);
    await world.db.query('update person set login_id = $2 where id = $1', [cast.relative.id, cast.coordinator.loginId]);
    expect(await code(coordinator, changeParent, { ...input, expectedVersion: 2, until: null })).toBe(
      'OPENS_TO_ONESELF',
    );
    expect(await code(coordinator, changeParent, { ...input, expectedVersion: 2, until: dayIn(1) })).toBeUndefined();
  });
});
