import { idnr } from '@navikt/fnrvalidator';
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
  type WorldPerson,
} from '@samplan/test/support';

const identify = `mutation ($input: IdentifyPersonInput!) { identifyPerson(input: $input) {
  identity { givenName familyName bornOn expectedOn isNumbered hasLoggedIn } errors { ... on UserError { code path } } } }`;
const identity = `query ($id: ID!) { identity(collaborationId: $id) { givenName familyName bornOn expectedOn isNumbered hasLoggedIn } }`;
const plan = `query ($id: ID!) { collaboration(id: $id) { owner { name } myAccess { areas } } }`;

interface Answer {
  identifyPerson: { identity: object | null; errors: { code: string; path: string[] }[] };
}

describe('who the person is, as it becomes known', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let coordinator: TestClient;
  let serial = 0;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    coordinator = await api.as(cast.coordinator);
    await world.db.query('update person set born_on = null, login_id = null where id = $1', [cast.owner.id]);
  });
  afterEach(() => world.close());

  const numberOf = (bornOn: string): string => syntheticNationalId(bornOn, (serial += 1));
  /** The day has 4 added to its first digit, and the check digits are others. */
  const dNumberOf = (bornOn: string): string => {
    const digits = numberOf(bornOn).slice(0, 9);
    const ends = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'));
    const all = ends.map((end) => `${Number(digits[0]) + 4}${digits.slice(1)}${end}`);
    return all.find((one) => idnr(one).status === 'valid') ?? dNumberOf(bornOn);
  };
  const ago = (days: number): string => dateInOslo(daysFrom(world.now, -days));
  const say = async (input: object, client = coordinator): Promise<Answer['identifyPerson']> => {
    const all = { collaborationId: cast.collaboration.id, givenName: 'Aud', familyName: 'Nilsen', ...input };
    return (await client.data<Answer>(identify, { input: all })).identifyPerson;
  };
  const areasOf = async (person: WorldPerson): Promise<string[]> => {
    const client = await api.as(person);
    const { collaboration } = await client.data<{ collaboration: { myAccess: { areas: string[] } } }>(plan, {
      id: cast.collaboration.id,
    });
    return collaboration.myAccess.areas;
  };
  const another = async () => {
    const other = await world.person({ kind: 'citizen' });
    const elsewhere = await world.collaboration({ owner: other });
    await elsewhere.member(cast.coordinator, { role: 'coordinator' });
    await elsewhere.ground({ to: cast.units.homeCare });
    return { other, elsewhere };
  };
  const stored = async (): Promise<{ person_id: string; hash: Buffer }[]> =>
    (await world.db.query<{ person_id: string; hash: Buffer }>('select person_id, hash from national_id')).rows;

  it('lets a child that was expected be born, and from then on parents see by its age', async () => {
    const parent = await world.person({ kind: 'citizen' });
    await world.db.query('update person set expected_on = $2 where id = $1', [cast.owner.id, ago(30)]);
    await cast.collaboration.circle.parent(parent);
    expect(await areasOf(parent)).toContain('HEALTH');
    expect((await say({})).errors).toEqual([{ code: 'FIELD_REQUIRED', path: ['nationalId'] }]);
    expect(await say({ nationalId: numberOf(ago(20)) })).toEqual({
      identity: {
        givenName: 'Aud',
        familyName: 'Nilsen',
        bornOn: ago(20),
        expectedOn: null,
        isNumbered: true,
        hasLoggedIn: false,
      },
      errors: [],
    });
    expect(await areasOf(parent)).toContain('HEALTH');
    expect(await say({ nationalId: numberOf(ago(17 * 365.25)) })).toMatchObject({ errors: [] });
    expect(await areasOf(parent)).not.toContain('HEALTH');
    expect(await say({ nationalId: numberOf(ago(19 * 365.25)) })).toMatchObject({ errors: [] });
    expect(await (await api.as(parent)).code(plan, { id: cast.collaboration.id })).toBe('NOT_FOUND');
  });

  it('puts a name right without touching the number, and tells nobody the number', async () => {
    const number = numberOf('1948-05-17');
    expect((await say({ nationalId: number })).errors).toEqual([]);
    const [before] = await stored();
    expect(await say({ givenName: 'Aud Marie', familyName: 'Nilssen', nationalId: ' ' })).toMatchObject({
      errors: [{ code: 'FIELD_REQUIRED', path: ['nationalId'] }],
    });
    expect((await say({ givenName: 'Aud Marie', familyName: 'Nilssen', nationalId: '' })).errors).toEqual([]);
    expect(await stored()).toEqual([before]);
    const told = await coordinator.data(identity, { id: cast.collaboration.id });
    expect(told).toMatchObject({ identity: { familyName: 'Nilssen', bornOn: '1948-05-17', isNumbered: true } });
    const { rows } = await world.db.query(
      "select after::text from change where type = 'person.identified' order by seq",
    );
    expect(JSON.stringify([told, rows])).not.toContain(number);
    expect(JSON.stringify(rows)).not.toContain('Nilssen');
    expect(rows).toHaveLength(2);
  });

  it('changes a number for another, by which the person is found from then on, until they have come in by it', async () => {
    const [first, then, later] = [numberOf('1948-05-17'), numberOf('1948-05-18'), numberOf('1948-05-19')];
    for (const nationalId of [first, then]) expect((await say({ nationalId })).errors).toEqual([]);
    expect(await stored()).toHaveLength(1);
    const { elsewhere } = await another();
    // What was let go of is free for whoever it belongs to.
    expect((await say({ collaborationId: elsewhere.id, nationalId: first })).errors).toEqual([]);
    await world.db.query('update person set login_id = $2 where id = $1', [cast.owner.id, cast.owner.loginId]);
    const refused = [{ code: 'NATIONAL_ID_LOGGED_IN', path: ['nationalId'] }];
    expect(await say({ nationalId: later })).toEqual({ identity: null, errors: refused });
    expect((await say({ nationalId: then })).errors).toEqual([]);
  });

  it('lets a D-number somebody has come in by become their own number, which lets them in from then on', async () => {
    const lent = dNumberOf('1988-03-04');
    const own = numberOf('1988-03-04');
    expect((await say({ nationalId: lent })).errors).toEqual([]);
    await world.db.query('update person set login_id = $2 where id = $1', [cast.owner.id, cast.owner.loginId]);
    const aud = await api.as(cast.owner);
    const refused = async (input: object): Promise<string[]> =>
      (await say(input)).errors.map(({ code, path }) => `${code} ${path.join('.')}`);
    expect(await refused({ nationalId: own })).toEqual(['NATIONAL_ID_LOGGED_IN nationalId']);
    expect(await refused({ nationalId: own, formerNumber: dNumberOf('1988-03-04') })).toEqual([
      'NATIONAL_ID_NOT_FORMER formerNumber',
    ]);
    expect(await refused({ nationalId: own, formerNumber: own })).toEqual(['NATIONAL_ID_NOT_D_NUMBER formerNumber']);
    expect(await refused({ nationalId: dNumberOf('1988-03-04'), formerNumber: lent })).toEqual([
      'NATIONAL_ID_INVALID nationalId',
    ]);
    expect(await refused({ nationalId: numberOf('1988-03-05'), formerNumber: lent })).toEqual([
      'NATIONAL_ID_NOT_FORMER formerNumber',
    ]);
    expect(await aud.code(plan, { id: cast.collaboration.id })).toBeNull();

    expect(await say({ nationalId: own, formerNumber: lent })).toMatchObject({
      errors: [],
      identity: { isNumbered: true, hasLoggedIn: false, bornOn: '1988-03-04' },
    });
    expect(await aud.code(plan, { id: cast.collaboration.id })).toBe('UNAUTHENTICATED');
    const { rows } = await world.db.query('select login_id from person where id = $1', [cast.owner.id]);
    expect(rows).toEqual([{ login_id: null }]);
    expect(await stored()).toHaveLength(1);
  });

  it('is refused in words: another’s number, one’s own, no number, and one of tomorrow', async () => {
    const { elsewhere, other } = await another();
    const theirs = numberOf('1990-01-01');
    expect((await say({ collaborationId: elsewhere.id, nationalId: theirs })).errors).toEqual([]);
    const at = (code: string) => [{ code, path: ['nationalId'] }];
    expect((await say({ nationalId: theirs })).errors).toEqual(at('NATIONAL_ID_TAKEN'));
    await world.db.query('update person set login_id = $2 where id = $1', [other.id, cast.coordinator.loginId]);
    expect((await say({ nationalId: theirs })).errors).toEqual(at('NATIONAL_ID_TAKEN'));
    expect((await say({ nationalId: '12345678901' })).errors).toEqual(at('NATIONAL_ID_INVALID'));
    expect((await say({ nationalId: numberOf(ago(-3)) })).errors).toEqual(at('NATIONAL_ID_INVALID'));
    expect((await say({ familyName: ' ' })).errors).toEqual([{ code: 'FIELD_REQUIRED', path: ['familyName'] }]);
    expect(await stored()).toHaveLength(1);
  });

  it('cannot be tried out: ten numbers of others, and then none for a while', async () => {
    const { elsewhere } = await another();
    const nationalId = numberOf('1990-01-01');
    await say({ collaborationId: elsewhere.id, nationalId });
    for (let tried = 0; tried < 10; tried += 1)
      expect((await say({ nationalId })).errors).toMatchObject([{ code: 'NATIONAL_ID_TAKEN' }]);
    const input = { collaborationId: cast.collaboration.id, givenName: 'Aud', familyName: 'Nilsen' };
    expect(await coordinator.code(identify, { input: { ...input, nationalId: numberOf('1991-01-01') } })).toBe(
      'RATE_LIMITED',
    );
    api.clock.move(16 * 60_000);
    expect((await say({ nationalId: numberOf('1991-01-01') })).errors).toEqual([]);
  });

  it('is for whoever coordinates', async () => {
    const input = { collaborationId: cast.collaboration.id, givenName: 'Aud', familyName: 'Nilsen' };
    for (const person of [cast.member, cast.relative]) {
      const client = await api.as(person);
      expect(await client.code(identify, { input })).toBe('FORBIDDEN');
      expect(await client.code(identity, { id: cast.collaboration.id })).toBe('FORBIDDEN');
    }
    expect(await (await api.as(cast.stranger)).code(identity, { id: cast.collaboration.id })).toBe('NOT_FOUND');
  });
});
