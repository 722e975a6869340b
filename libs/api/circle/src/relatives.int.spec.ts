import { dateInOslo } from '@samplan/shared/kernel';
import {
  buildWorld,
  daysFrom,
  standardCast,
  type StandardCast,
  syntheticNationalId,
  TestApi,
  type TestClient,
  type World,
} from '@samplan/test/support';

const errors = 'errors { ... on UserError { code path } }';
const act = (name: string, input: string, key: string): string =>
  `mutation Act($input: ${input}!) { ${name}(input: $input) { ${key} ${errors} } }`;
const letIn = act('letInRelative', 'LetInRelativeInput', 'relative { id version }');
const changeRelative = act('changeRelative', 'ChangeRelativeInput', 'relative { id version areas }');
const close = act('closeRelative', 'CloseRelativeInput', 'relative { id }');
const mandate = act('recordMandate', 'RecordMandateInput', 'guardian { id }');
const parent = act('recordParent', 'RecordParentInput', 'parent { id }');
const give = act('giveConsent', 'GiveConsentInput', 'consent { id givenHow heard }');
const withhold = act('withholdAreas', 'WithholdAreasInput', 'withheld');
const rehearse = `mutation Rehearse($input: PreviewInput!) { previewCircleChange(input: $input) { changes { person { name } gains { areas firstDay } loses seesNothing } ${errors} } }`;
const goals = 'query Goals($id: ID!) { collaboration(id: $id) { plan { goals { title } } } }';
const sees = `query Sees($id: ID!) { whoSees(collaborationId: $id) { decides withheld consents { areas } ages { key date past } } }`;

type Payloads = Record<string, Record<string, unknown> & { errors: { code: string }[] }>;
const day = 24 * 3600 * 1000;

describe('relatives, guardians and parents', () => {
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

  it('lets a relative in and out, part by part, by the person’s own word', async () => {
    const { rows } = await world.db.query<{ id: string }>('select id from next_of_kin');
    const kin = { id: rows[0]!.id, expectedVersion: 1, ...parts };
    expect(await seesHealth()).toBe(false);
    expect(await code(coordinator, changeRelative, { ...kin, areas: ['HEALTH'] })).toBe('SPOKEN_YES_NEEDED');
    expect(await code(owner, changeRelative, { ...kin, areas: ['HEALTH'] })).toBeUndefined();
    expect(await seesHealth()).toBe(true);
    expect(await code(owner, changeRelative, { ...kin, areas: [] })).toBe('CHANGED_MEANWHILE');
    expect(await relative.code(close, { input: { id: kin.id } })).toBe('NOT_FOUND');
    expect(await code(owner, close, { id: kin.id })).toBeUndefined();
    expect(await relative.code(goals, id())).toBe('NOT_FOUND');
    const again = {
      ...collaborationId(),
      personId: cast.relative.id,
      kind: 'NEXT_OF_KIN',
      ...parts,
      areas: ['HEALTH'],
    };
    expect(await code(owner, letIn, again)).toBeUndefined();
    expect(await code(owner, letIn, again)).toBe('RELATIVE_EXISTS');
    expect(await code(owner, letIn, { ...again, kind: 'SPOKESPERSON' })).toBe('FIELD_REQUIRED');
    expect(await seesHealth()).toBe(true);
  });

  it('lets a guardian decide within the mandate, and the person be heard', async () => {
    const input = {
      ...collaborationId(),
      personId: cast.relative.id,
      level: 'READ',
      areas: ['ECONOMY'],
      mayConsent: true,
      authority: 'Statsforvalteren',
      from: dateInOslo(world.now),
    };
    expect(await owner.code(mandate, { input })).toBe('FORBIDDEN');
    expect(await code(coordinator, mandate, { ...input, until: dateInOslo(daysFrom(world.now, -1)) })).toBe(
      'END_BEFORE_START',
    );
    expect(await code(coordinator, mandate, input)).toBeUndefined();
    expect(await code(coordinator, mandate, input)).toBe('PERIOD_TAKEN');
    const yes = { ...collaborationId(), unitId: cast.units.mentalHealth.id, purpose: 'Regningene' };
    expect(await code(relative, give, { ...yes, areas: ['HEALTH'], said: { heard: 'Ja' } })).toBe('OUTSIDE_MANDATE');
    expect(await code(relative, give, { ...yes, areas: ['ECONOMY'] })).toBe('HEARD_NEEDED');
    const given = await payload(relative, give, { ...yes, areas: ['ECONOMY'], said: { heard: 'Ja takk' } });
    expect(given).toMatchObject({ errors: [], consent: { givenHow: 'GUARDIAN', heard: 'Ja takk' } });
    await world.db.query('update guardian_mandate set may_consent = false');
    expect(await code(relative, give, { ...yes, areas: ['ECONOMY'] })).toBe('OUTSIDE_MANDATE');
  });

  it('is recorded by somebody else than who comes in by it, whatever hat they have on', async () => {
    const mandateFor = (personId: string): object => ({
      ...collaborationId(),
      personId,
      level: 'CONTRIBUTE',
      areas: ['HEALTH'],
      mayConsent: true,
      authority: 'Statsforvalteren',
      from: dateInOslo(world.now),
    });
    const kin = (personId: string): object => ({
      ...collaborationId(),
      personId,
      kind: 'NEXT_OF_KIN',
      ...parts,
      areas: ['HEALTH'],
      said: {},
    });
    await turns(10, 1);
    const privately = await world.person({ kind: 'citizen', loginId: cast.coordinator.loginId });
    await cast.collaboration.relative(privately);
    for (const { id: personId } of [cast.coordinator, privately]) {
      expect(await code(coordinator, mandate, mandateFor(personId))).toBe('OPENS_TO_ONESELF');
      expect(await code(coordinator, parent, { ...collaborationId(), personId })).toBe('OPENS_TO_ONESELF');
      expect(await code(coordinator, letIn, kin(personId))).toMatch(/OPENS_TO_ONESELF|PARENT_DECIDES/);
    }
    await turns(30, 1);
    expect(await code(coordinator, letIn, kin(cast.coordinator.id))).toBe('OPENS_TO_ONESELF');
    const { rows } = await world.db.query<{ id: string }>('select id from next_of_kin where person_id = $1', [
      privately.id,
    ]);
    const wider = { id: rows[0]!.id, expectedVersion: 1, ...parts, areas: ['HEALTH'], said: {} };
    expect(await code(coordinator, changeRelative, wider)).toBe('OPENS_TO_ONESELF');
    expect(await code(owner, changeRelative, { ...wider, said: null })).toBeUndefined();
    expect(await code(coordinator, mandate, mandateFor(cast.relative.id))).toBeUndefined();
  });

  it('takes a guardian or parent as who they are at home, and hangs nothing on the hat they have at work', async () => {
    const nurse = await world.person({
      kind: 'professional',
      name: 'Runa Dal',
      unit: cast.units.mentalHealth,
    });
    const atHome = { nationalId: syntheticNationalId('1985-04-12', 77), givenName: 'Runa', familyName: 'Dal' };
    const terms = {
      ...collaborationId(),
      level: 'CONTRIBUTE',
      areas: ['HEALTH'],
      mayConsent: true,
      authority: 'Statsforvalteren',
      from: dateInOslo(world.now),
    };
    expect(await code(coordinator, mandate, { ...terms, personId: nurse.id })).toBe('KNOWN_AT_WORK_ONLY');
    const near = { ...collaborationId(), ...parts, areas: ['HEALTH'], closest: false, kind: 'NEXT_OF_KIN' };
    expect(await code(owner, letIn, { ...near, personId: nurse.id })).toBe('KNOWN_AT_WORK_ONLY');
    expect(await code(coordinator, mandate, { ...terms, atHome, personId: nurse.id })).toBe('FIELD_REQUIRED');
    expect(await code(coordinator, mandate, terms)).toBe('FIELD_REQUIRED');
    expect(await code(coordinator, mandate, { ...terms, atHome: { ...atHome, nationalId: '12345678901' } })).toBe(
      'NATIONAL_ID_INVALID',
    );
    expect(await owner.code(mandate, { input: { ...terms, atHome } })).toBe('FORBIDDEN');
    expect(await code(coordinator, mandate, { ...terms, atHome })).toBeUndefined();
    expect(await code(coordinator, mandate, { ...terms, atHome })).toBe('PERIOD_TAKEN');

    const found = await world.db.query<{ id: string; kind: string }>(
      'select p.id, p.kind from guardian_mandate m join person p on p.id = m.person_id where m.collaboration_id = $1',
      [cast.collaboration.id],
    );
    expect(found.rows).toMatchObject([{ kind: 'citizen' }]);
    const mother = { ...nurse, id: found.rows[0]!.id } as typeof nurse;
    const loginIs = (loginId: unknown): Promise<unknown> =>
      world.db.query('update person set login_id = $2 where id = $1', [mother.id, loginId]);

    // The first login by number gives her the hat; what she has at work stays without.
    await loginIs(nurse.loginId);
    const privately = await api.as(mother);
    expect(JSON.stringify(await privately.data(goals, id()))).toContain('Sove');
    const atWork = await api.as(nurse);
    expect(await atWork.code(goals, id())).toBe('NOT_FOUND');

    await turns(10, 1);
    expect(await code(coordinator, parent, { ...collaborationId(), atHome })).toBeUndefined();
    await loginIs(cast.coordinator.loginId);
    expect(await code(coordinator, parent, { ...collaborationId(), atHome })).toBe('OPENS_TO_ONESELF');
  });

  it('tells of a number that is known under another name a few times only, and in no rehearsal', async () => {
    await turns(10, 1);
    const atHome = { nationalId: syntheticNationalId('1986-05-13', 78), givenName: 'Runa', familyName: 'Dal' };
    const other = { ...collaborationId(), atHome: { ...atHome, familyName: 'Berg' } };
    expect(await code(coordinator, parent, { ...collaborationId(), atHome })).toBeUndefined();
    const rehearsed = (input: object) => payload(coordinator, rehearse, { recordParent: input });
    const unknown = { ...atHome, nationalId: syntheticNationalId('1987-05-13', 79) };
    expect(await rehearsed(other)).toEqual(await rehearsed({ ...collaborationId(), atHome: unknown }));
    expect(await rehearsed(other)).toMatchObject({
      errors: [],
      changes: [{ person: null, loses: [] }],
    });
    for (let attempt = 0; attempt < 10; attempt += 1)
      expect(await code(coordinator, parent, other)).toBe('NATIONAL_ID_OTHER_NAME');
    expect(await coordinator.code(parent, { input: other })).toBe('RATE_LIMITED');
  });

  it('gives parents what follows from the child’s age, the day before a birthday and not the day after', async () => {
    expect(await code(coordinator, parent, { ...collaborationId(), personId: cast.relative.id })).toBe('NOT_A_CHILD');
    await turns(16, 1);
    expect(await code(coordinator, parent, { ...collaborationId(), personId: cast.relative.id })).toBeUndefined();
    expect(await seesHealth()).toBe(true);
    expect(
      await code(owner, give, {
        ...collaborationId(),
        unitId: cast.units.mentalHealth.id,
        areas: ['HEALTH'],
        purpose: 'Hjelp',
      }),
    ).toBe('PARENT_DECIDES');
    const { whoSees } = await owner.data<{ whoSees: { ages: { key: string; past: boolean }[] } }>(sees, id());
    expect(whoSees.ages.map(({ key, past }) => [key, past])).toEqual([
      ['TALK', true],
      ['WEIGHT', true],
      ['PARTY', true],
      ['HEALTH', false],
      ['OF_AGE', false],
    ]);
    api.clock.move(2 * day);
    expect(await seesHealth()).toBe(false);
    expect(
      await code(owner, give, {
        ...collaborationId(),
        unitId: cast.units.mentalHealth.id,
        areas: ['HEALTH'],
        purpose: 'Hjelp',
      }),
    ).toBeUndefined();
    const seen = await relative.data<{ whoSees: { decides: boolean; consents: { areas: string[] }[] } }>(sees, id());
    expect(seen.whoSees.decides).toBe(false);
    expect(JSON.stringify(seen.whoSees.consents)).not.toContain('HEALTH');
    api.clock.move(-2 * day);
  });

  it('lets a child from twelve keep health from the parents, who are not told', async () => {
    await turns(12, 1);
    await cast.collaboration.circle.parent(cast.relative);
    const input = { ...collaborationId(), areas: ['HEALTH'] };
    expect(await code(owner, withhold, input)).toBe('TOO_YOUNG_TO_WITHHOLD');
    api.clock.move(2 * day);
    expect(await seesHealth()).toBe(true);
    expect(await code(owner, withhold, input)).toBeUndefined();
    expect(await seesHealth()).toBe(false);
    const seen = await relative.data<{ whoSees: { withheld: string[] | null } }>(sees, id());
    expect(seen.whoSees.withheld).toBeNull();
    expect(await relative.code(withhold, { input })).toBe('FORBIDDEN');
    expect(await code(owner, withhold, { ...input, areas: [] })).toBeUndefined();
    expect(await seesHealth()).toBe(true);
    api.clock.move(-2 * day);
  });
});
