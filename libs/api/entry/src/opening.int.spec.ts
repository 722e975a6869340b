import { dateInOslo, newId } from '@samplan/shared/kernel';
import {
  buildWorld,
  daysFrom,
  standardCast,
  syntheticNationalId,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
  type WorldPerson,
} from '@samplan/test/support';

const register = /* GraphQL */ `
  mutation Register($input: RegisterPersonInput!) {
    registerPerson(input: $input) {
      opened {
        bornOn
        coordinator {
          name
        }
      }
      errors {
        ... on UserError {
          code
          path
          message
        }
      }
    }
  }
`;
const openReported = /* GraphQL */ `
  mutation OpenReported($input: OpenReportedInput!) {
    openReported(input: $input) {
      opened {
        openedOn
      }
      errors {
        ... on UserError {
          code
        }
      }
    }
  }
`;
const list =
  'query { myCollaborations { nodes { id state owner { name } myAccess { relation areas } plan { state } } } }';
const candidates = 'query Candidates($search: String!) { coordinatorCandidates(search: $search) { name unitName } }';

interface Registered {
  registerPerson: { opened: object | null; errors: { code: string; path: string[]; message: string }[] };
}
interface Listed {
  myCollaborations: { nodes: { id: string; owner: { name: string }; myAccess: { areas: string[] } }[] };
}

describe('opening a collaboration', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let tor: WorldPerson;
  let unit: TestClient;
  let serial = 0;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    const office = await world.unit('coordinating_unit', 'Koordinerende enhet');
    tor = await world.person({ kind: 'professional', unit: office, role: 'coordinating', name: 'Tor Lunde' });
    unit = await api.as(tor);
  });
  afterEach(() => world.close());

  const number = (): string => syntheticNationalId('1952-04-05', (serial += 1));
  const input = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
    givenName: 'Ragna',
    familyName: 'Vik',
    identity: 'NATIONAL_ID',
    nationalId: number(),
    coordinatorId: cast.stranger.id,
    askedBy: 'PERSON',
    askedOn: daysFrom(world.now, -2).toISOString().slice(0, 10),
    askedHow: 'Sagt i telefonen',
    wantsPlan: true,
    idempotencyKey: newId(),
    ...more,
  });
  const send = async (more: Record<string, unknown> = {}): Promise<Registered['registerPerson']> =>
    (await unit.data<Registered>(register, { input: input(more) })).registerPerson;
  const codeOf = async (more: Record<string, unknown>): Promise<string> => {
    const { errors } = await send(more);
    return errors.map(({ code, path }) => `${code} ${path.join('.')}`.trim()).join(', ');
  };

  it('registers the person, names the coordinator, who is told and finds them, and sends no number back', async () => {
    const nationalId = number();
    const raw = await unit.raw(register, { input: input({ nationalId }) });
    expect(JSON.parse(raw)).toMatchObject({
      data: { registerPerson: { opened: { bornOn: '1952-04-05', coordinator: { name: 'Stine Moe' } }, errors: [] } },
    });
    expect(raw).not.toContain(nationalId.slice(6));
    const coordinator = await api.as(cast.stranger);
    expect((await coordinator.data<Listed>(list)).myCollaborations.nodes).toEqual([
      {
        id: expect.any(String),
        state: 'OPEN',
        owner: { name: 'Ragna Vik' },
        myAccess: { relation: 'COORDINATOR', areas: ['COMMON'] },
        plan: { state: 'WISHED' },
      },
    ]);
    expect(await coordinator.data('query { myNotices { nodes { kind } } }')).toEqual({
      myNotices: { nodes: [{ kind: 'COORDINATOR_NAMED' }] },
    });
    const { rows } = await world.db.query<{ text: string }>(
      'select row_to_json(n)::text as text from national_id n union all select row_to_json(p)::text from person p',
    );
    expect(rows.length).toBeGreaterThan(5);
    for (const { text } of rows) expect(text).not.toContain(nationalId);
  });

  it('is for the coordinating unit, which sees nothing of it afterwards', async () => {
    for (const person of [cast.coordinator, cast.unitLeader, cast.administrator, cast.owner, cast.neighbour]) {
      const client = await api.as(person);
      expect(await client.code(register, { input: input() })).toBe('FORBIDDEN');
      expect(await client.code(candidates, { search: '' })).toBe('FORBIDDEN');
    }
    expect((await send()).errors).toEqual([]);
    expect((await unit.data<Listed>(list)).myCollaborations.nodes).toEqual([]);
    const { rows } = await world.db.query('select from person where family_name = $1', ['Vik']);
    expect(rows).toHaveLength(1);
  });

  it('is done once for a person, also by two quick presses and by two at the same time', async () => {
    const nationalId = number();
    const same = input({ nationalId });
    expect((await unit.data<Registered>(register, { input: same })).registerPerson.errors).toEqual([]);
    expect((await unit.data<Registered>(register, { input: same })).registerPerson.errors).toEqual([]);
    const second = await send({ nationalId });
    expect(second.errors).toMatchObject([{ code: 'COLLABORATION_ALREADY_OPEN', path: [] }]);
    expect(JSON.stringify(second)).not.toContain('Stine');

    const another = number();
    const both = await Promise.all([send({ nationalId: another }), send({ nationalId: another })]);
    expect(both.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(['COLLABORATION_ALREADY_OPEN']);
  });

  it('tells a number that belongs to another name apart, and the same number in a neighbour municipality is free', async () => {
    const nationalId = number();
    await send({ nationalId });
    expect(await codeOf({ nationalId, familyName: 'Dahl' })).toBe('NATIONAL_ID_OTHER_NAME familyName');
    const elsewhere = await world.neighbour();
    const office = await elsewhere.unit('coordinating_unit', 'Koordinerande eining');
    const reidun = await elsewhere.person({ kind: 'professional', unit: office, role: 'coordinating' });
    const siv = await elsewhere.person({ kind: 'professional', unit: office });
    const there = await (
      await api.as(reidun)
    ).data<Registered>(register, { input: input({ nationalId, coordinatorId: siv.id }) });
    expect(there.registerPerson.errors).toEqual([]);
  });

  it('takes up what was reported instead of opening a second', async () => {
    const reported = await world.person({ kind: 'citizen', name: 'Ola Bakke' });
    const collaboration = await world.collaboration({ owner: reported, state: 'reported' });
    await collaboration.ground({ to: cast.units.mentalHealth });
    const ask = { ...input(), collaborationId: collaboration.id };
    for (const key of ['givenName', 'familyName', 'identity', 'nationalId'])
      delete (ask as Record<string, unknown>)[key];
    const answer = await unit.data<{ openReported: object }>(openReported, { input: ask });
    expect(answer.openReported).toMatchObject({ errors: [] });
    const { nodes } = (await (await api.as(cast.stranger)).data<Listed>(list)).myCollaborations;
    expect(nodes.map(({ id }) => id)).toEqual([collaboration.id]);
    expect(nodes[0]!.myAccess.areas).toEqual(['COMMON']);
    const keptOut = await world.collaboration({ owner: await world.person({ kind: 'citizen' }), state: 'reported' });
    await keptOut.circle.exclude(cast.stranger);
    const again = { ...ask, idempotencyKey: newId() };
    expect(await unit.data(openReported, { input: { ...again, collaborationId: keptOut.id } })).toMatchObject({
      openReported: { errors: [{ code: 'COORDINATOR_NOT_FOUND' }] },
    });
    expect(await unit.data(openReported, { input: again })).toMatchObject({
      openReported: { errors: [{ code: 'COLLABORATION_ALREADY_OPEN' }] },
    });
    expect(await unit.code(openReported, { input: { ...again, collaborationId: newId() } })).toBe('NOT_FOUND');
    expect(await unit.code(openReported, { input: { ...again, collaborationId: 'x' } })).toBe('NOT_FOUND');
  });

  it('answers beside the field what is wrong, all at once', async () => {
    const tomorrow = daysFrom(world.now, 2).toISOString().slice(0, 10);
    expect(await codeOf({ nationalId: '12345678901' })).toBe('NATIONAL_ID_INVALID nationalId');
    // Right check digits and no test number: it could be somebody's.
    expect(await codeOf({ nationalId: '01010750160' })).toBe('NATIONAL_ID_NOT_SYNTHETIC nationalId');
    expect(await codeOf({ nationalId: '', familyName: ' ', askedHow: '' })).toBe(
      'FIELD_REQUIRED familyName, FIELD_REQUIRED askedHow, FIELD_REQUIRED nationalId',
    );
    expect(await codeOf({ identity: 'EXPECTED' })).toBe('FIELD_REQUIRED expectedOn');
    expect(await codeOf({ identity: 'EXPECTED', expectedOn: '2001-01-01', askedOn: tomorrow })).toBe(
      'EXPECTED_IN_PAST expectedOn, DATE_IN_FUTURE askedOn',
    );
    const myOther = await world.person({ kind: 'professional', unit: cast.units.homeCare, loginId: tor.loginId });
    for (const coordinatorId of [tor.id, myOther.id])
      expect(await codeOf({ coordinatorId })).toBe('COORDINATOR_ONESELF coordinatorId');
    for (const coordinatorId of [cast.owner.id, cast.neighbour.id, newId(), 'x'])
      expect(await codeOf({ coordinatorId })).toBe('COORDINATOR_NOT_FOUND coordinatorId');
    const { rows } = await world.db.query('select from person where family_name = $1', ['Vik']);
    expect(rows).toEqual([]);
  });

  it('names a child coordinator for the family of a child, born or expected, and for nobody grown up', async () => {
    const childCoordinator = true;
    expect(await codeOf({ childCoordinator })).toBe('CHILD_COORDINATOR_FOR_ADULT childCoordinator');
    const child = syntheticNationalId(`${world.now.getFullYear() - 17}-01-01`, 1);
    expect(await codeOf({ childCoordinator, nationalId: child })).toBe('');
    const expectedOn = dateInOslo(daysFrom(world.now, 60));
    expect(await codeOf({ childCoordinator, identity: 'EXPECTED', expectedOn, nationalId: null })).toBe('');
    const { rows } = await world.db.query(
      `select m.role, g.legal_basis from team_membership m join ground g on g.collaboration_id = m.collaboration_id and g.person_id = m.person_id
         join collaboration c on c.id = m.collaboration_id join person p on p.id = c.owner_id where p.family_name = 'Vik'`,
    );
    const named = {
      role: 'child_coordinator',
      legal_basis: 'Barnekoordinator etter helse- og omsorgstjenesteloven § 7-2 a',
    };
    expect(rows).toEqual([named, named]);
  });

  it('is possible for an expected child and for somebody without a number', async () => {
    const expectedOn = daysFrom(world.now, 60).toISOString().slice(0, 10);
    expect((await send({ identity: 'EXPECTED', expectedOn, nationalId: null })).opened).toMatchObject({ bornOn: null });
    expect(
      (await send({ identity: 'NONE', nationalId: null, addressProtection: 'CONFIDENTIAL' })).opened,
    ).not.toBeNull();
    const { rows } = await world.db.query(
      `select address_protection, expected_on is not null as expected from person where family_name = 'Vik' order by id`,
    );
    expect(rows).toEqual([
      { address_protection: 'none', expected: true },
      { address_protection: 'confidential', expected: false },
    ]);
  });

  it('finds those who can coordinate by name, profession and unit, at the same cost for 1 and 20', async () => {
    const found = async (search: string): Promise<{ name: string }[]> =>
      (await unit.data<{ coordinatorCandidates: { name: string }[] }>(candidates, { search })).coordinatorCandidates;
    expect(await found('berg hjemme')).toEqual([{ name: 'Kari Berg', unitName: 'Hjemmetjenesten' }]);
    const few = api.statementsOf('Candidates');
    expect((await found('aud')).length).toBe(0);
    expect(await found('lunde')).toEqual([]);
    for (let person = 0; person < 25; person += 1)
      await world.person({ kind: 'professional', unit: cast.units.homeCare, name: `Berg Berg${person}` });
    expect(await found('berg')).toHaveLength(20);
    expect(api.statementsOf('Candidates')).toBe(few);
  });
});
