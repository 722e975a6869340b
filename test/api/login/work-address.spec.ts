import type { ImportReport } from '@samplan/shared/contracts';
import type { LoginId } from '@samplan/shared/kernel';
import { ARRIVALS, type Arrivals } from '@samplan/api/identity';
import {
  buildWorld,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
  type WorldPerson,
} from '@samplan/test/support';

interface Listed {
  id: string;
  address: string;
  mayAnswer: boolean;
  waitingSince: string | null;
  version: number;
  person: { name: string };
  setBy: { name: string } | null;
}

const list = `query Unconfirmed($unitId: ID!) { unconfirmedAddresses(unitId: $unitId) {
  nodes { id address mayAnswer waitingSince version person { name } setBy { name } } } }`;
const failed = 'errors { ... on UserError { code path } }';
const edit = `mutation ($input: EditEmployeeInput!) { editEmployee(input: $input) { person { id } ${failed} } }`;
const answer = `mutation ($input: AnswerWorkAddressInput!) { answerWorkAddress(input: $input) { answered ${failed} } }`;

describe('an employee who arrives with a work address', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  /** The administrator who would be somebody else, another one, and the leader where the employee works. */
  let [siri, eva, leif]: TestClient[] = [];
  let people: { eva: WorldPerson; leif: WorldPerson };
  /** Takes part in a plan, and has never logged in. */
  let per: WorldPerson;
  let unitId: string;

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
    people = {
      eva: await world.person({ kind, unit: cast.units.administration, role: 'administrator', name: 'Eva Lie' }),
      leif: await world.person({ kind, unit, role: 'leader', name: 'Leif Dal' }),
    };
    await world.db.query('update person set login_id = null where id = $1', [per.id]);
    siri = await api.as(cast.administrator);
    eva = await api.as(people.eva);
    leif = await api.as(people.leif);
  });
  afterEach(() => world.close());

  const at = (name: string): string => `${name}.${world.tenantId}@kommune.example`;
  const versionOf = async (person: WorldPerson): Promise<number> => {
    const { rows } = await world.db.query<{ version: number }>('select version from employee where person_id = $1', [
      person.id,
    ]);
    return rows[0]?.version ?? 0;
  };
  async function setAddress(client: TestClient, person: WorldPerson, workEmail: string | null): Promise<string[]> {
    const [givenName, familyName] = person.name.split(' ');
    const input = { personId: person.id, expectedVersion: await versionOf(person), givenName, familyName, workEmail };
    const { editEmployee } = await client.data<{ editEmployee: { errors: { code: string; path: string[] }[] } }>(edit, {
      input: { ...input, competences: [] },
    });
    return editEmployee.errors.map(({ code, path }) => [code, ...path].join(' '));
  }
  async function arrive(client: TestClient, address: string, municipalities = [world.number]): Promise<void> {
    await api.acting(cast.administrator, (ctx) =>
      api.app.get<Arrivals>(ARRIVALS).arrive(ctx, {
        loginId: client.loginId as LoginId,
        provider: { key: 'entra', kind: 'entra' },
        issuer: 'https://provider.example',
        subject: 'somebody',
        nationalId: null,
        workEmail: { address, municipalities },
        continuation: null,
      }),
    );
  }
  /** Looks at a file of employees as the page does, or takes in the one looked at. */
  async function send(rows: string[], fingerprint?: string): Promise<ImportReport> {
    await world.db.query(`update unit set code = 'R1' where id = $1`, [unitId]);
    const form = new FormData();
    if (fingerprint) form.append('fingerprint', fingerprint);
    const heading = 'Ansattnummer;Fornavn;Etternavn;Arbeids-e-post;Enhetskode';
    form.append('file', new Blob([[heading, ...rows].join('\n')]), 'fil.csv');
    const path = `/register/employees/${fingerprint ? 'import' : 'look'}`;
    return (await (await siri!.request(path, { method: 'POST', body: form })).json()) as ImportReport;
  }
  const isSomebody = async (client: TestClient): Promise<{ hats: string[]; waits: boolean }> => {
    const { session } = await client.data<{ session: { waits: boolean; hats: { personId: string }[] } }>(
      '{ session { waits hats { personId } } }',
    );
    return { hats: session.hats.map(({ personId }) => personId), waits: session.waits };
  };
  const listed = async (client: TestClient): Promise<Listed[]> =>
    (await client.data<{ unconfirmedAddresses: { nodes: Listed[] } }>(list, { unitId })).unconfirmedAddresses.nodes;
  async function say(client: TestClient, right: boolean, one: Pick<Listed, 'id' | 'version'>): Promise<string[]> {
    const input = { id: one.id, expectedVersion: one.version, right };
    const { data, errors } = await client.graphql<{ answerWorkAddress: { errors: { code: string }[] } }>(answer, {
      input,
    });
    return (errors ?? [])
      .map(({ extensions }) => extensions.code)
      .concat((data?.answerWorkAddress?.errors ?? []).map(({ code }) => code));
  }
  const told = async (client: TestClient): Promise<string[]> => {
    const { myNotices } = await client.data<{
      myNotices: { nodes: { kind: string; actor: { name: string }; collaborationId: null; aboutId: string }[] };
    }>('{ myNotices { nodes { kind actor { name } collaborationId aboutId } } }');
    return myNotices.nodes
      .filter(({ kind }) => kind.startsWith('EMPLOYEE') || kind === 'WORK_ADDRESS_REFUSED')
      .map(({ kind, actor, collaborationId, aboutId }) =>
        [kind, actor.name, collaborationId ?? 'no plan', aboutId === unitId ? 'his unit' : aboutId].join(', '),
      );
  };

  it('never gets an address that has been another’s, typed or in a file', async () => {
    expect(await setAddress(siri!, cast.administrator, at('siri'))).toEqual([]);
    expect(await setAddress(siri!, cast.administrator, null)).toEqual([]);
    expect(await setAddress(siri!, per, at('SIRI'))).toEqual(['EMPLOYEE_EMAIL_KEPT workEmail']);
    const report = await send([`1001;Per;Lie;${at('Siri')};R1`, `1002;Nora;Ek;${at('nora')};R1`]);
    expect(report.rows.map(({ faults }) => faults.map(({ code, column }) => [code, column]))).toEqual([
      [['EMPLOYEE_EMAIL_KEPT', 'Arbeids-e-post']],
      [],
    ]);
    // Whose it is may have it back.
    expect(await setAddress(siri!, cast.administrator, at('siri'))).toEqual([]);
  });

  it('waits for a second person where one alone vouches for the address, and is let in by the leader', async () => {
    await setAddress(siri!, per, at('alias'));
    const thief = await api.withoutHat();
    await arrive(thief, at('alias'));
    await arrive(thief, at('alias'));
    expect(await isSomebody(thief)).toEqual({ hats: [], waits: true });
    const waits = 'EMPLOYEE_WAITS, Per Lie, no plan, his unit';
    expect([await told(leif!), await told(eva!), await told(siri!)]).toEqual([[waits], [waits], []]);

    const [own] = await listed(siri!);
    expect(own).toMatchObject({
      address: at('alias'),
      mayAnswer: false,
      person: { name: 'Per Lie' },
      setBy: { name: 'Siri Dahl' },
    });
    const [asked] = await listed(leif!);
    expect(asked).toMatchObject({ mayAnswer: true, waitingSince: expect.any(String) as string });
    expect(await say(siri!, true, own!)).toEqual(['ADDRESS_OWN_WORD']);
    expect(await say(siri!, false, own!)).toEqual(['ADDRESS_OWN_WORD']);
    const neighbour = await world.neighbour();
    const theirs = await neighbour.person({
      kind: 'professional',
      unit: await neighbour.unit('administration'),
      role: 'administrator',
    });
    for (const [who, code] of [
      [cast.stranger, 'FORBIDDEN'],
      [cast.coordinator, 'FORBIDDEN'],
      [cast.owner, 'FORBIDDEN'],
      [cast.unitLeader, 'NOT_FOUND'],
      [theirs, 'NOT_FOUND'],
    ] as const) {
      expect(await say(await api.as(who), true, own!)).toEqual([code]);
    }
    expect((await isSomebody(thief)).hats).toEqual([]);

    expect(await say(leif!, true, asked!)).toEqual([]);
    expect(await isSomebody(thief)).toEqual({ hats: [per.id], waits: false });
    expect(await listed(leif!)).toEqual([]);
    expect([await told(eva!), await told(siri!)]).toEqual([
      ['EMPLOYEE_CONNECTED, Per Lie, no plan, his unit', waits],
      [],
    ]);
    expect(await say(leif!, true, asked!)).toEqual(['CHANGED_MEANWHILE']);
  });

  it('does not get in on the word of whoever took in the file', async () => {
    const rows = [`1002;Nora;Ek;${at('alias')};R1`];
    const { fingerprint } = await send(rows);
    expect(await send(rows, fingerprint)).toMatchObject({ done: true });
    const thief = await api.withoutHat();
    await arrive(thief, at('alias'));
    const [one] = await listed(siri!);
    expect(one).toMatchObject({ mayAnswer: false, setBy: { name: 'Siri Dahl' }, person: { name: 'Nora Ek' } });
    expect(await say(siri!, true, one!)).toEqual(['ADDRESS_OWN_WORD']);
    expect(await isSomebody(thief)).toEqual({ hats: [], waits: true });
    expect(await say(eva!, true, one!)).toEqual([]);
    expect(await isSomebody(thief)).toMatchObject({ hats: [expect.any(String)], waits: false });
  });

  it('does not get in on the word of the leader who set it, or of the employee', async () => {
    await setAddress(leif!, per, at('per'));
    expect((await listed(leif!)).map(({ mayAnswer }) => mayAnswer)).toEqual([false]);
    const [one] = await listed(siri!);
    expect(await say(leif!, true, one!)).toEqual(['ADDRESS_OWN_WORD']);
    // The employee has come in another way since, and leads the unit.
    await world.employ(per, cast.units.rehabilitation, 'leader');
    await world.db.query('update person set login_id = $2 where id = $1', [per.id, per.loginId]);
    expect(await say(await api.as(per), true, one!)).toEqual(['ADDRESS_OWN_WORD']);
  });

  it('does not get in after a no; the address comes off and may be somebody else’s', async () => {
    await setAddress(siri!, per, at('nora'));
    const client = await api.withoutHat();
    await arrive(client, at('nora'));
    const [one] = await listed(leif!);
    expect(await say(leif!, false, one!)).toEqual([]);
    expect(await isSomebody(client)).toEqual({ hats: [], waits: false });
    await arrive(client, at('nora'));
    expect(await isSomebody(client)).toEqual({ hats: [], waits: false });
    expect(await listed(leif!)).toEqual([]);
    // Whoever set it hears whose it was, and not who said no; those who said it, and everybody else, hear nothing.
    const refused = 'WORK_ADDRESS_REFUSED, Per Lie, no plan, his unit';
    expect([await told(siri!), await told(leif!), await told(eva!)].map((all) => all.includes(refused))).toEqual([
      true,
      false,
      false,
    ]);
    expect(await setAddress(siri!, people.leif, at('nora'))).toEqual([]);
    const { rows } = await world.db.query(
      `select after ->> 'right' as is_right from register_change where entity = 'work_address'`,
    );
    expect(rows).toEqual([{ is_right: 'false' }]);
  });

  it('needs a new word when the address is set anew, and an answer to what stood there before is none', async () => {
    await setAddress(siri!, per, at('per'));
    const [first] = await listed(leif!);
    expect(await say(leif!, true, first!)).toEqual([]);
    await setAddress(siri!, per, at('alias'));
    await setAddress(siri!, per, at('per'));
    const client = await api.withoutHat();
    await arrive(client, at('per'));
    expect(await isSomebody(client)).toEqual({ hats: [], waits: true });
    const [again] = await listed(leif!);
    await setAddress(siri!, per, at('alias'));
    expect(await isSomebody(client)).toEqual({ hats: [], waits: false });
    expect(await say(leif!, true, again!)).toEqual(['CHANGED_MEANWHILE']);
  });

  it('is let in at once when the word was given before, and everybody but who set it hears of it', async () => {
    await setAddress(siri!, per, at('per'));
    await say(leif!, true, (await listed(leif!))[0]!);
    const client = await api.withoutHat();
    await arrive(client, at('per'));
    expect(await isSomebody(client)).toEqual({ hats: [per.id], waits: false });
    const connected = 'EMPLOYEE_CONNECTED, Per Lie, no plan, his unit';
    expect([await told(leif!), await told(eva!), await told(siri!)]).toEqual([[connected], [connected], []]);
  });

  it('is one employee in a municipality: a login that is one already gets no other', async () => {
    await world.db.query('insert into employee (person_id, tenant_id, work_email) values ($1, $2, $3)', [
      per.id,
      world.tenantId,
      at('per'),
    ]);
    await arrive(siri!, at('per'));
    expect(await isSomebody(siri!)).toEqual({ hats: [cast.administrator.id], waits: false });
    await setAddress(eva!, per, at('alias'));
    await arrive(siri!, at('alias'));
    expect((await isSomebody(siri!)).waits).toBe(false);
  });

  it('arrives nowhere through the provider of another municipality', async () => {
    const neighbour = await world.neighbour();
    await setAddress(siri!, per, at('per'));
    const client = await api.withoutHat();
    await arrive(client, at('per'), [neighbour.number]);
    await arrive(client, at('per'), []);
    expect(await isSomebody(client)).toEqual({ hats: [], waits: false });
    await say(leif!, true, (await listed(leif!))[0]!);
    await arrive(client, at('per'), [neighbour.number]);
    expect((await isSomebody(client)).hats).toEqual([]);
  });

  it('is one of two who come at once, and one login is not two who are registered', async () => {
    const nora = await world.person({ kind: 'professional', unit: cast.units.rehabilitation, name: 'Nora Ek' });
    await world.db.query('update person set login_id = null where id = $1', [nora.id]);
    for (const [person, address] of [
      [per, at('per')],
      [nora, at('nora')],
    ] as const) {
      await setAddress(siri!, person, address);
      await say(leif!, true, (await listed(leif!))[0]!);
    }
    const one = await api.withoutHat();
    await Promise.all([arrive(one, at('per')), arrive(one, at('nora'))]);
    const { hats } = await isSomebody(one);
    expect(hats).toHaveLength(1);
    const left = hats[0] === per.id ? at('nora') : at('per');
    const both = [await api.withoutHat(), await api.withoutHat()];
    await Promise.all(both.map((client) => arrive(client, left)));
    const found = await Promise.all(both.map(isSomebody));
    expect(found.flatMap((each) => each.hats)).toHaveLength(1);
  });

  it('is listed with those who wait first, at the same cost for one and for twenty', async () => {
    const add = async (name: string): Promise<void> => {
      const person = await world.person({ kind: 'professional', unit: cast.units.rehabilitation, name });
      await world.db.query('update person set login_id = null where id = $1', [person.id]);
      await setAddress(siri!, person, at(name.replace(' ', '.')));
    };
    await setAddress(siri!, per, at('per'));
    await listed(leif!);
    const cost = api.statementsOf('Unconfirmed');
    for (let n = 0; n < 19; n += 1) await add(`Anne ${String.fromCharCode(65 + n)}nes`);
    await arrive(await api.withoutHat(), at('per'));
    const all = await listed(leif!);
    expect(all).toHaveLength(20);
    expect(all.slice(0, 2).map(({ person }) => person.name)).toEqual(['Per Lie', 'Anne Anes']);
    expect(api.statementsOf('Unconfirmed')).toBe(cost);
  });
});
