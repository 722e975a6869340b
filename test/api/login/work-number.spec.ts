import type { LoginId } from '@samplan/shared/kernel';
import { ARRIVALS, type Arrivals } from '@samplan/api/identity';
import {
  buildWorld,
  standardCast,
  type StandardCast,
  syntheticNationalId,
  TestApi,
  type TestClient,
  type World,
  type WorldPerson,
} from '@samplan/test/support';

interface Listed {
  mayAnswer: boolean;
  waitingSince: string | null;
  person: { name: string };
  setBy: { name: string };
}

const list = `query Unconfirmed($unitId: ID!) { unconfirmedNumbers(unitId: $unitId) {
  nodes { mayAnswer waitingSince person { name } setBy { name } } } }`;
const failed = 'errors { ... on UserError { code path } }';
const note = `mutation ($input: NoteWorkNumberInput!) { noteWorkNumber(input: $input) { word ${failed} } }`;
const remove = `mutation ($input: RemoveWorkNumberInput!) { removeWorkNumber(input: $input) { removed ${failed} } }`;
const staff = `query Staff($unitId: ID!) { unitStaff(unitId: $unitId) { nodes { person { id } facts { numberWords } } } }`;

describe('an employee who arrives with HelseID', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  /** The administrator who would be somebody else, another one, and the leader where the employee works. */
  let [siri, eva, leif]: TestClient[] = [];
  /** Takes part in a plan, and has never logged in. */
  let per: WorldPerson;
  let unitId: string;
  let serial = 0;
  const number = (): string => syntheticNationalId(`${1940 + (serial += 1)}-02-03`, serial);

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    per = cast.member;
    const unit = cast.units.rehabilitation;
    unitId = unit.id;
    const kind = 'professional' as const;
    const second = await world.person({
      kind,
      unit: cast.units.administration,
      role: 'administrator',
      name: 'Eva Lie',
    });
    const leader = await world.person({ kind, unit, role: 'leader', name: 'Leif Dal' });
    await world.db.query('update person set login_id = null where id = $1', [per.id]);
    siri = await api.as(cast.administrator);
    eva = await api.as(second);
    leif = await api.as(leader);
  });
  afterEach(() => world.close());

  type Answered = { errors: { code: string; path: string[] }[] };
  async function ask(client: TestClient, document: string, input: object): Promise<string> {
    const { data, errors } = await client.graphql<Record<string, Answered & { word?: string; removed?: boolean }>>(
      document,
      { input },
    );
    if (errors) return errors.map(({ extensions }) => extensions.code).join();
    const [done] = Object.values(data!);
    return (
      done!.errors.map(({ code, path }) => [code, ...path].join(' ')).join() || String(done!.word ?? done!.removed)
    );
  }
  const type = (client: TestClient, person: WorldPerson, nationalId: string): Promise<string> =>
    ask(client, note, { personId: person.id, nationalId });
  const takeOff = (client: TestClient, person: WorldPerson): Promise<string> =>
    ask(client, remove, { personId: person.id });
  const arrive = (client: TestClient, nationalId: string): Promise<unknown> =>
    api.acting(cast.administrator, (ctx) =>
      api.app.get<Arrivals>(ARRIVALS).arrive(ctx, {
        loginId: client.loginId as LoginId,
        provider: { key: 'helseid', kind: 'helseid' },
        issuer: 'https://provider.example',
        subject: 'somebody',
        nationalId,
        workEmail: null,
        continuation: null,
      }),
    );
  const isSomebody = async (client: TestClient): Promise<{ hats: string[]; waits: boolean }> => {
    const { session } = await client.data<{ session: { waits: boolean; hats: { personId: string }[] } }>(
      '{ session { waits hats { personId } } }',
    );
    return { hats: session.hats.map(({ personId }) => personId), waits: session.waits };
  };
  const listed = async (client: TestClient): Promise<Listed[]> =>
    (await client.data<{ unconfirmedNumbers: { nodes: Listed[] } }>(list, { unitId })).unconfirmedNumbers.nodes;
  const words = async (client: TestClient): Promise<number | null | undefined> =>
    (
      await client.data<{ unitStaff: { nodes: { person: { id: string }; facts: { numberWords: number | null } }[] } }>(
        staff,
        {
          unitId,
        },
      )
    ).unitStaff.nodes.find(({ person }) => person.id === per.id)?.facts.numberWords;
  const told = async (client: TestClient): Promise<string[]> =>
    (
      await client.data<{ myNotices: { nodes: { kind: string; actor: { name: string } }[] } }>(
        '{ myNotices { nodes { kind actor { name } } } }',
      )
    ).myNotices.nodes.map(({ kind, actor }) => `${kind} ${actor.name}`);

  it('is found by the number two have typed, and whoever typed it first hears nothing of it', async () => {
    const nationalId = number();
    expect([await words(siri!), await words(leif!)]).toEqual([0, 0]);
    expect([await type(siri!, per, nationalId), await words(siri!)]).toEqual(['NOTED', 1]);
    expect([await type(leif!, per, nationalId), await words(siri!)]).toEqual(['CONFIRMED', 2]);
    expect(await words(await api.as(cast.coordinator))).toBeNull();
    const client = await api.withoutHat();
    await arrive(client, nationalId);
    expect(await isSomebody(client)).toEqual({ hats: [per.id], waits: false });
    expect([await told(leif!), await told(eva!), await told(siri!)]).toEqual([
      ['EMPLOYEE_CONNECTED Per Lie'],
      ['EMPLOYEE_CONNECTED Per Lie'],
      [],
    ]);
    expect([await words(siri!), await words(leif!)]).toEqual([null, null]);
    expect(await type(siri!, per, nationalId)).toBe('EMPLOYEE_LOGGED_IN nationalId');
    expect(await takeOff(siri!, per)).toBe('EMPLOYEE_LOGGED_IN');
  });

  it('waits while one alone vouches for the number, and comes in when another types the same', async () => {
    const nationalId = number();
    await type(siri!, per, nationalId);
    const thief = await api.withoutHat();
    await arrive(thief, nationalId);
    await arrive(thief, nationalId);
    expect(await isSomebody(thief)).toEqual({ hats: [], waits: true });
    const waits = 'EMPLOYEE_WAITS Per Lie';
    expect([await told(leif!), await told(eva!), await told(siri!)]).toEqual([[waits], [waits], []]);
    expect(await listed(siri!)).toEqual([
      expect.objectContaining({ mayAnswer: false, person: { name: 'Per Lie' }, setBy: { name: 'Siri Dahl' } }),
    ]);
    expect(await listed(leif!)).toEqual([
      expect.objectContaining({ mayAnswer: true, waitingSince: expect.any(String) as string }),
    ]);
    expect(await type(siri!, per, nationalId)).toBe('NUMBER_OWN_WORD nationalId');
    expect((await isSomebody(thief)).hats).toEqual([]);
    expect(await type(leif!, per, nationalId)).toBe('CONFIRMED');
    expect(await isSomebody(thief)).toEqual({ hats: [per.id], waits: false });
    expect(await listed(leif!)).toEqual([]);
  });

  it('keeps out a thief whose number the second person does not type', async () => {
    const [theirs, his] = [number(), number()];
    await type(siri!, per, theirs);
    const thief = await api.withoutHat();
    await arrive(thief, theirs);
    expect(await type(leif!, per, his)).toBe('DIFFERS');
    expect(await isSomebody(thief)).toEqual({ hats: [], waits: false });
    await arrive(thief, theirs);
    expect(await isSomebody(thief)).toEqual({ hats: [], waits: false });
    expect(await type(leif!, per, his)).toBe('NUMBER_OWN_WORD nationalId');
    expect(await type(eva!, per, his)).toBe('CONFIRMED');
    const client = await api.withoutHat();
    await arrive(client, his);
    expect((await isSomebody(client)).hats).toEqual([per.id]);
  });

  it('is vouched for by nobody but administrators and the leader, and never by the employee', async () => {
    const nationalId = number();
    for (const who of [cast.stranger, cast.coordinator, cast.owner]) {
      expect(await type(await api.as(who), per, nationalId)).toBe('FORBIDDEN');
      expect(await takeOff(await api.as(who), per)).toBe('FORBIDDEN');
    }
    expect(await type(await api.as(cast.unitLeader), per, nationalId)).toBe('NOT_FOUND');
    expect(await takeOff(await api.as(cast.unitLeader), per)).toBe('NOT_FOUND');
    expect(await type(siri!, cast.owner, nationalId)).toBe('NOT_FOUND');
    // The employee leads the unit, and has come in another way: nothing more is to be vouched for.
    await type(siri!, per, nationalId);
    await world.employ(per, cast.units.rehabilitation, 'leader');
    await world.db.query('update person set login_id = $2 where id = $1', [per.id, per.loginId]);
    expect(await type(await api.as(per), per, nationalId)).toBe('EMPLOYEE_LOGGED_IN nationalId');
  });

  it('has a number of their own, which can be taken off when it was wrong', async () => {
    const nationalId = number();
    const nora = await world.person({ kind: 'professional', unit: cast.units.rehabilitation, name: 'Nora Ek' });
    await world.db.query('update person set login_id = null where id = $1', [nora.id]);
    await type(siri!, nora, nationalId);
    expect(await type(siri!, per, nationalId)).toBe('EMPLOYEE_NATIONAL_ID_TAKEN nationalId');
    expect(await type(siri!, per, '12345678901')).toBe('NATIONAL_ID_INVALID nationalId');
    expect(await takeOff(leif!, nora)).toBe('true');
    expect(await type(siri!, per, nationalId)).toBe('NOTED');
    const { rows } = await world.db.query<{ after: object }>(
      `select after from register_change where entity = 'work_number' order by id`,
    );
    expect(rows.map(({ after }) => after)).toEqual([
      { person_id: nora.id, confirmed: false },
      { person_id: nora.id, removed: true },
      { person_id: per.id, confirmed: false },
    ]);
  });

  it('needs two words again when the number becomes another, and lets nobody try number after number', async () => {
    const nationalId = number();
    await type(siri!, per, nationalId);
    await type(leif!, per, nationalId);
    expect(await type(siri!, per, number())).toBe('DIFFERS');
    const client = await api.withoutHat();
    await arrive(client, nationalId);
    expect((await isSomebody(client)).hats).toEqual([]);
    const nora = await world.person({ kind: 'professional', unit: cast.units.rehabilitation, name: 'Nora Ek' });
    await world.db.query('update person set login_id = null where id = $1', [nora.id]);
    // Also one that finds nobody is a try.
    for (let n = 0; n < 5; n += 1) expect(await type(leif!, nora, number())).toBe('NOTED');
    expect(await type(leif!, nora, number())).toBe('RATE_LIMITED');
    api.clock.move(25 * 3600_000);
    expect(await type(leif!, nora, number())).toBe('NOTED');
  });

  it('is let in once when two come at once, and no login becomes two employees', async () => {
    const nationalId = number();
    await type(siri!, per, nationalId);
    await type(leif!, per, nationalId);
    const both = [await api.withoutHat(), await api.withoutHat()];
    await Promise.all(both.map((client) => arrive(client, nationalId)));
    expect((await Promise.all(both.map(isSomebody))).flatMap(({ hats }) => hats)).toEqual([per.id]);
    const nora = await world.person({ kind: 'professional', unit: cast.units.rehabilitation, name: 'Nora Ek' });
    await world.db.query('update person set login_id = null where id = $1', [nora.id]);
    const other = number();
    await type(siri!, nora, other);
    await type(leif!, nora, other);
    await arrive(siri!, other);
    expect((await isSomebody(siri!)).hats).toEqual([cast.administrator.id]);
  });

  it('is listed at the same cost for one and for twenty', async () => {
    await type(siri!, per, number());
    await listed(leif!);
    const cost = api.statementsOf('Unconfirmed');
    for (let n = 0; n < 19; n += 1) {
      const unit = cast.units.rehabilitation;
      const person = await world.person({ kind: 'professional', unit, name: `Anne ${String.fromCharCode(65 + n)}nes` });
      await world.db.query('update person set login_id = null where id = $1', [person.id]);
      await type(siri!, person, number());
    }
    expect(await listed(leif!)).toHaveLength(20);
    expect(api.statementsOf('Unconfirmed')).toBe(cost);
  });
});
