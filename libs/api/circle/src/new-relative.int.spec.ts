import { dateInOslo, newId } from '@samplan/shared/kernel';
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
const letIn = act('letInRelative', 'LetInRelativeInput', 'relative { id person { name kind } }');
const mandate = act('recordMandate', 'RecordMandateInput', 'guardian { id }');
const parent = act('recordParent', 'RecordParentInput', 'parent { id }');
const makeLink = act('makePersonalLink', 'MakePersonalLinkInput', 'link { path }');
const useLink = act('usePersonalLink', 'UsePersonalLinkInput', 'used { personId }');
const rehearse = act('previewCircleChange', 'PreviewInput', 'changes { person { name } gains { areas } seesNothing }');
const goals = 'query Goals($id: ID!) { collaboration(id: $id) { plan { goals { title } } } }';
const notices = '{ myNotices(first: 10) { nodes { kind collaborationId } } }';

type Payload = Record<string, unknown> & { errors: { code: string; path: string[] }[] };

describe('a next of kin whom nobody here knows', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let owner: TestClient;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    owner = await api.as(cast.owner);
    coordinator = await api.as(cast.coordinator);
    await cast.plan.goal({ title: 'Sove om natta', lifeArea: 'health' });
  });
  afterEach(() => world.close());

  const payload = async (client: TestClient, document: string, input: object): Promise<Payload> =>
    Object.values(await client.data<Record<string, Payload>>(document, { input }))[0]!;
  const code = async (client: TestClient, document: string, input: object): Promise<string | undefined> =>
    (await payload(client, document, input)).errors[0]?.code;
  const terms = (): object => ({
    collaborationId: cast.collaboration.id,
    kind: 'NEXT_OF_KIN',
    relationship: 'Sønn',
    level: 'CONTRIBUTE',
    areas: ['HEALTH'],
    purpose: 'Følge med',
  });
  const son = { givenName: 'Jo', familyName: 'Nilsen' };
  const named = (idempotencyKey: string = newId(), name: object = son): object => ({
    ...terms(),
    named: { ...name, idempotencyKey },
  });
  const numbered = (who: object): object => ({ ...terms(), said: {}, atHome: who });
  const citizens = async (): Promise<number> => {
    const { rows } = await world.db.query<{ n: number }>(
      "select count(*)::int as n from person where tenant_id = $1 and kind = 'citizen'",
      [cast.owner.tenantId],
    );
    return rows[0]!.n;
  };
  const kin = async (): Promise<string> => {
    const { rows } = await world.db.query<{ person_id: string }>(
      "select person_id from next_of_kin where collaboration_id = $1 and relationship = 'Sønn'",
      [cast.collaboration.id],
    );
    return rows[0]!.person_id;
  };

  it('is let in by name, once for one press, and comes in by the link the coordinator makes', async () => {
    const before = await citizens();
    const press = named();
    const [once, again] = await Promise.all([payload(owner, letIn, press), payload(owner, letIn, press)]);
    expect(once).toMatchObject({ errors: [], relative: { person: { name: 'Jo Nilsen', kind: 'CITIZEN' } } });
    expect(again).toEqual(once);
    expect(await citizens()).toBe(before + 1);
    const told = await coordinator.data<{ myNotices: { nodes: object[] } }>(notices);
    expect(told.myNotices.nodes).toEqual([{ kind: 'LINK_WANTED', collaborationId: cast.collaboration.id }]);

    const personId = await kin();
    const made = await payload(coordinator, makeLink, {
      collaborationId: cast.collaboration.id,
      personId,
      purpose: 'RELATIVE',
    });
    const token = (made['link'] as { path: string }).path.replace('/invitasjon/', '');
    // Whoever has let somebody in does not come in as them.
    expect(await code(owner, useLink, { token })).toBeDefined();
    expect(await payload(await api.withoutHat(), useLink, { token })).toMatchObject({ errors: [], used: { personId } });
    const { rows } = await world.db.query<{ login_id: string }>('select login_id from person where id = $1', [
      personId,
    ]);
    const jo = await api.as({ id: personId, loginId: rows[0]!.login_id });
    expect(JSON.stringify(await jo.data(goals, { id: cast.collaboration.id }))).toContain('Sove');
  });

  it('is let in by a coordinator who writes down the yes, and who hears nothing of what they did themselves', async () => {
    expect(await code(coordinator, letIn, named())).toBe('SPOKEN_YES_NEEDED');
    expect(await code(coordinator, letIn, { ...named(), said: {} })).toBeUndefined();
    const spokesperson = {
      ...named(newId(), { givenName: 'Else', familyName: 'Moe' }),
      kind: 'SPOKESPERSON',
      said: {},
    };
    expect(await code(coordinator, letIn, spokesperson)).toBe('FIELD_REQUIRED');
    const from = await payload(coordinator, letIn, { ...spokesperson, organisation: 'FFO', closest: true });
    expect(from).toMatchObject({ errors: [], relative: { person: { name: 'Else Moe', kind: 'CITIZEN' } } });
    const { rows } = await world.db.query('select closest from next_of_kin where organisation is not null');
    expect(rows).toEqual([{ closest: false }]);
    const { collaboration } = await coordinator.data<{ collaboration: { nextOfKin: unknown[] } }>(
      'query ($id: ID!) { collaboration(id: $id) { nextOfKin { relationship person { name } } } }',
      { id: cast.collaboration.id },
    );
    expect(collaboration.nextOfKin).toEqual(
      expect.arrayContaining([
        { relationship: 'Sønn', person: { name: 'Jo Nilsen' } },
        { relationship: 'Talsperson', person: { name: 'Else Moe' } },
      ]),
    );
    expect(await coordinator.data(notices)).toEqual({ myNotices: { nodes: [] } });
  });

  it('is found or registered by number for the coordinator alone, and tries under another name are counted', async () => {
    const atHome = { nationalId: syntheticNationalId('1985-04-12', 81), ...son };
    expect(await owner.code(letIn, { input: { ...numbered(atHome), said: null } })).toBe('FORBIDDEN');
    expect(await code(coordinator, letIn, numbered(atHome))).toBeUndefined();
    expect(await code(coordinator, letIn, numbered(atHome))).toBe('RELATIVE_EXISTS');
    const other = numbered({ ...atHome, familyName: 'Berg' });
    const wrong = await payload(coordinator, letIn, other);
    expect(wrong.errors).toEqual([{ code: 'NATIONAL_ID_OTHER_NAME', path: ['atHome', 'nationalId'] }]);
    const unknown = numbered({ ...atHome, nationalId: syntheticNationalId('1987-05-13', 82) });
    const rehearsed = (input: object): Promise<Payload> => payload(coordinator, rehearse, { letInRelative: input });
    expect(await rehearsed(other)).toEqual(await rehearsed(unknown));
    for (let attempt = 1; attempt < 10; attempt += 1)
      expect(await code(coordinator, letIn, other)).toBe('NATIONAL_ID_OTHER_NAME');
    expect(await coordinator.code(letIn, { input: other })).toBe('RATE_LIMITED');
  });

  it('is let in by whoever decides, and by nobody else', async () => {
    const { id: collaborationId } = cast.collaboration;
    const before = await citizens();
    const relative = await api.as(cast.relative);
    for (const client of [relative, await api.as(cast.member)])
      expect(await client.code(letIn, { input: named() })).toBe('FORBIDDEN');
    for (const client of [await api.as(cast.stranger), await api.as(cast.unitLeader)])
      expect(await client.code(letIn, { input: named() })).toBe('NOT_FOUND');
    const from = dateInOslo(world.now);
    const guardian = {
      collaborationId,
      personId: cast.relative.id,
      level: 'READ',
      areas: ['HEALTH'],
      authority: 'Staten',
      from,
    };
    expect(await code(coordinator, mandate, { ...guardian, mayConsent: false })).toBeUndefined();
    expect(await code(relative, letIn, named())).toBe('OUTSIDE_MANDATE');
    expect(await citizens()).toBe(before);
    await world.db.query('update guardian_mandate set may_consent = true');
    expect(await code(relative, letIn, named())).toBe('HEARD_NEEDED');
    expect(await code(relative, letIn, { ...named(), said: { heard: 'Ja' }, areas: ['ECONOMY'] })).toBe(
      'OUTSIDE_MANDATE',
    );
    expect(await citizens()).toBe(before);
    expect(await code(relative, letIn, { ...named(), said: { heard: 'Ja' } })).toBeUndefined();
  });

  it('says what is wrong beside its field, and leaves nobody behind', async () => {
    const before = await citizens();
    const faults = async (input: object): Promise<unknown> => (await payload(owner, letIn, input)).errors;
    const empty = named('no key', { givenName: ' ', familyName: 'x'.repeat(101) });
    expect(await faults(empty)).toEqual([
      { code: 'FIELD_REQUIRED', path: ['named', 'givenName'] },
      { code: 'FIELD_TOO_LONG', path: ['named', 'familyName'] },
    ]);
    expect(await code(owner, letIn, named('no key'))).toBe('FIELD_INVALID');
    expect(await faults(terms())).toEqual([{ code: 'FIELD_REQUIRED', path: ['personId'] }]);
    expect(await faults({ ...named(), personId: cast.relative.id })).toEqual([
      { code: 'FIELD_REQUIRED', path: ['personId'] },
    ]);
    expect(await citizens()).toBe(before);
  });

  it('shows what it would do for a stranger, and what ending it would, and leaves everything as it was', async () => {
    const before = await citizens();
    const change = async (client: TestClient, input: object): Promise<unknown> =>
      (await payload(client, rehearse, input))['changes'];
    expect(await change(owner, { letInRelative: named() })).toEqual([
      { person: null, gains: [{ areas: ['COMMON', 'HEALTH'] }], seesNothing: false },
    ]);
    expect(await citizens()).toBe(before);
    const gone = [{ person: { name: expect.any(String) as string }, gains: [], seesNothing: true }];
    const stranger = { nationalId: syntheticNationalId('1980-02-03', 83), ...son };
    const { id: collaborationId } = cast.collaboration;
    const from = dateInOslo(world.now);
    const guardian = {
      collaborationId,
      atHome: stranger,
      level: 'READ',
      areas: ['HEALTH'],
      authority: 'Staten',
      from,
      mayConsent: false,
    };
    const { guardian: given } = await payload(coordinator, mandate, guardian);
    expect(await change(coordinator, { endMandate: given })).toEqual(gone);
    const date = dateInOslo(daysFrom(world.now, 1));
    await world.db.query('update person set born_on = $2 where id = $1', [
      cast.owner.id,
      `${Number(date.slice(0, 4)) - 10}${date.slice(4)}`,
    ]);
    const mother = { ...stranger, nationalId: syntheticNationalId('1981-02-03', 84) };
    const { parent: recorded } = await payload(coordinator, parent, { collaborationId, atHome: mother });
    expect(await change(coordinator, { endParent: recorded })).toEqual(gone);
    expect(await change(coordinator, { endMandate: given })).toEqual(gone);
  });
});
