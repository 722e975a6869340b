import { dateInOslo, newId } from '@samplan/shared/kernel';
import {
  buildWorld,
  crisisStep,
  daysFrom,
  emergencyGround,
  standardCast,
  type StandardCast,
  syntheticNationalId,
  TestApi,
  type TestClient,
  type World,
  type WorldPerson,
} from '@samplan/test/support';

const openDocument = /* GraphQL */ `
  mutation Open($input: OpenEmergencyAccessInput!) {
    openEmergencyAccess(input: $input) {
      emergency {
        id
        openedAt
        endsAt
        legalGround
        owner {
          name
        }
        crisisSteps {
          earlyWarning
        }
      }
      errors {
        ... on UserError {
          code
          path
        }
      }
    }
  }
`;
const registerDocument =
  'mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { errors { ... on UserError { code } } } }';
const planDocument = 'query ($id: ID!) { collaboration(id: $id) { plan { goals { title } } } }';
const accessDocument = 'query ($id: ID!) { emergencyAccess(id: $id) { owner { name } crisisSteps { steps } } }';
const endDocument =
  'mutation ($input: EndEmergencyAccessInput!) { endEmergencyAccess(input: $input) { endedId errors { ... on UserError { code } } } }';

const hour = 3_600_000;
const bornOn = '1941-05-17';

interface Opened {
  openEmergencyAccess: {
    emergency: {
      id: string;
      openedAt: string;
      endsAt: string;
      legalGround: string;
      owner: { name: string };
      crisisSteps: { earlyWarning: string }[];
    } | null;
    errors: { code: string; path: string[] }[];
  };
}

describe('opening in an emergency', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let helper: TestClient;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    await world.db.query('update person set born_on = $2 where id = $1', [cast.owner.id, bornOn]);
    helper = await api.as(cast.stranger);
  });
  afterEach(() => world.close());

  const isOn = (): Promise<string> => emergencyGround(world, cast.administrator);
  const input = (more: object = {}): Record<string, unknown> => ({
    name: 'Aud Nilsen',
    bornOn,
    unitId: cast.units.mentalHealth.id,
    reason: 'Funnen forvirra ute',
    ...more,
  });
  const open = async (more: object = {}, client = helper): Promise<Opened['openEmergencyAccess']> =>
    (await client.data<Opened>(openDocument, { input: input(more) })).openEmergencyAccess;
  const refused = async (more: object = {}, client = helper): Promise<string[]> =>
    (await open(more, client)).errors.map(({ code, path }) => [code, ...path].join(' '));
  const told = async (person: WorldPerson): Promise<string[]> => {
    const { rows } = await world.db.query<{ kind: string }>(
      'select kind from notice where recipient_id = $1 order by id',
      [person.id],
    );
    return rows.map(({ kind }) => kind);
  };
  const attempts = async (): Promise<Record<string, number>> => {
    const { rows } = await world.db.query<{ outcome: string; times: number }>(
      'select outcome, count(*)::int as times from emergency_attempt where person_id = $1 group by outcome',
      [cast.stranger.id],
    );
    return Object.fromEntries(rows.map(({ outcome, times }) => [outcome, times]));
  };
  const tried = (outcome: string, times: number, ago: string): Promise<unknown> =>
    world.db.query(
      `insert into emergency_attempt (tenant_id, person_id, at, outcome)
       select $1, $2, now() - $4::interval, $3 from generate_series(1, $5::int)`,
      [world.tenantId, cast.stranger.id, outcome, ago, times],
    );
  /** Somebody registered by number, with a collaboration of their own. */
  const registered = async (): Promise<string> => {
    const office = await world.unit('coordinating_unit', 'Koordinerende enhet');
    const tor = await world.person({ kind: 'professional', unit: office, role: 'coordinating', name: 'Tor Lunde' });
    const nationalId = syntheticNationalId('1952-04-05', 1);
    const { registerPerson } = await (
      await api.as(tor)
    ).data<{ registerPerson: { errors: object[] } }>(registerDocument, {
      input: {
        givenName: 'Ragna',
        familyName: 'Vik',
        identity: 'NATIONAL_ID',
        nationalId,
        coordinatorId: cast.coordinator.id,
        askedBy: 'PERSON',
        askedOn: dateInOslo(daysFrom(world.now, -2)),
        askedHow: 'Sagt i telefonen',
        wantsPlan: true,
        idempotencyKey: newId(),
      },
    });
    expect(registerPerson.errors).toEqual([]);
    return nationalId;
  };

  it('cannot be done where the municipality has not turned it on, and says so', async () => {
    expect(await refused()).toEqual(['EMERGENCY_OFF']);
    expect(await refused({ name: 'Ingen Slik' })).toEqual(['EMERGENCY_OFF']);
    expect(await attempts()).toEqual({});
  });

  it('is done by the whole name and date of birth, however it is spaced and cased', async () => {
    await isOn();
    const { emergency, errors } = await open({ name: ' aud   NILSEN' });
    expect(errors).toEqual([]);
    expect(emergency).toMatchObject({ owner: { name: 'Aud Nilsen' }, legalGround: 'Nødrett' });
    expect(await attempts()).toEqual({ opened: 1 });
  });

  it('is done by the whole number', async () => {
    await isOn();
    const nationalId = await registered();
    const { emergency, errors } = await open({ nationalId, name: null, bornOn: null });
    expect(errors).toEqual([]);
    expect(emergency?.owner.name).toBe('Ragna Vik');
    const other = syntheticNationalId('1952-04-05', 2);
    expect(await refused({ nationalId: other, name: null, bornOn: null })).toEqual(['EMERGENCY_NOTHING_TO_OPEN']);
  });

  it('needs the number, or both name and date of birth', async () => {
    await isOn();
    for (const half of [{ name: null }, { bornOn: null }, { name: '', bornOn: null }])
      expect(await refused(half)).toEqual(['PERSON_NOT_IDENTIFIED nationalId']);
    expect(await refused({ reason: ' ' })).toEqual(['FIELD_REQUIRED reason']);
    expect(await attempts()).toEqual({});
  });

  it('shows crisis steps of every area and nothing else of the plan', async () => {
    await isOn();
    await crisisStep(cast.collaboration, { createdBy: cast.coordinator, earlyWarning: 'Går ikkje ut' });
    await crisisStep(cast.collaboration, {
      createdBy: cast.coordinator,
      earlyWarning: 'Høyrer røyster',
      lifeArea: 'mental_health',
    });
    const { emergency } = await open();
    expect(emergency?.crisisSteps.map(({ earlyWarning }) => earlyWarning).sort()).toEqual([
      'Går ikkje ut',
      'Høyrer røyster',
    ]);
    expect(await helper.code(planDocument, { id: cast.collaboration.id })).toBe('NOT_FOUND');
  });

  it('is told to the person, the guardian and the coordinator at once, and to nobody else', async () => {
    await isOn();
    const guardian = await world.person({ kind: 'citizen', name: 'Harald Sund' });
    await cast.collaboration.circle.guardian(guardian);
    await open();
    const opened = ['emergency_opened'];
    for (const person of [cast.owner, guardian, cast.coordinator]) expect(await told(person)).toEqual(opened);
    for (const person of [cast.relative, cast.member, cast.stranger]) expect(await told(person)).toEqual([]);
  });

  it('says the same, byte for byte, of whoever is not there, has no plan here, and of oneself', async () => {
    await isOn();
    const lonely = await world.person({ kind: 'citizen', name: 'Odd Rye' });
    await world.db.query('update person set born_on = $2 where id = $1', [lonely.id, bornOn]);
    const twin = await world.person({ kind: 'citizen', name: 'Else Moe' });
    const other = await world.person({ kind: 'citizen', name: 'Else Moe' });
    for (const { id } of [twin, other])
      await world.db.query('update person set born_on = $2 where id = $1', [id, bornOn]);
    await world.collaboration({ owner: twin });
    await world.collaboration({ owner: other });
    const answers: string[] = [];
    for (const name of ['Ingen Slik', 'Odd Rye', 'Else Moe']) {
      answers.push(await helper.raw(openDocument, { input: input({ name }) }));
    }
    answers.push(await helper.raw(openDocument, { input: input({ bornOn: '1941-05-18' }) }));
    await world.db.query('update person set login_id = (select login_id from person where id = $2) where id = $1', [
      cast.owner.id,
      cast.stranger.id,
    ]);
    answers.push(await helper.raw(openDocument, { input: input() }));
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('EMERGENCY_NOTHING_TO_OPEN');
    expect(await attempts()).toEqual({ nothing: 5 });
  });

  it('is not tried more than five times in a quarter of an hour, right or wrong', async () => {
    await isOn();
    for (let miss = 0; miss < 5; miss += 1)
      expect(await refused({ name: `Ingen ${miss}` })).toEqual(['EMERGENCY_NOTHING_TO_OPEN']);
    expect(await refused()).toEqual(['EMERGENCY_TOO_MANY']);
    expect(await attempts()).toEqual({ nothing: 5 });
    await world.db.query("update emergency_attempt set at = at - interval '15 minutes'");
    expect(await refused()).toEqual([]);
  });

  it('is not done more than twenty times in a day', async () => {
    await isOn();
    await tried('opened', 19, '20 hours');
    await tried('opened', 9, '25 hours');
    expect(await refused()).toEqual([]);
    expect(await refused({ name: 'Ingen Slik' })).toEqual(['EMERGENCY_TOO_MANY']);
  });

  it('is not for whoever is in the circle, who opens the plan itself', async () => {
    await isOn();
    const member = await api.as(cast.member);
    expect(await refused({ unitId: cast.units.rehabilitation.id }, member)).toEqual(['EMERGENCY_INSIDE_ALREADY']);
  });

  it('is done for a unit one works in, and by nobody without one', async () => {
    await isOn();
    for (const unitId of [cast.units.homeCare.id, newId(), 'annet'])
      expect(await refused({ unitId })).toEqual(['EMERGENCY_NOT_EMPLOYED unitId']);
    for (const person of [cast.owner, cast.relative])
      expect(await (await api.as(person)).code(openDocument, { input: input() })).toBe('FORBIDDEN');
    expect(await attempts()).toEqual({});
  });

  it('ends by the clock, and shows nothing from then on', async () => {
    await isOn();
    const { emergency } = await open();
    const { id, openedAt, endsAt } = emergency!;
    expect(Date.parse(endsAt) - Date.parse(openedAt)).toBe(4 * hour);
    await helper.data(accessDocument, { id });
    api.clock.move(4 * hour + 1000);
    try {
      expect(await (await api.as(cast.stranger)).code(accessDocument, { id })).toBe('NOT_FOUND');
    } finally {
      api.clock.move(-4 * hour - 1000);
    }
  });

  it('ends with the day the law is for, when that is sooner', async () => {
    const settingId = await isOn();
    const soon = new Date(Date.now() + hour);
    await world.db.query('update emergency_setting set valid = tstzrange(lower(valid), $2) where id = $1', [
      settingId,
      soon,
    ]);
    const { emergency } = await open();
    expect(Date.parse(emergency!.endsAt)).toBe(soon.getTime());
  });

  it('is ended by whoever opened, at once, and by nobody else', async () => {
    await isOn();
    const { emergency } = await open();
    const { id } = emergency!;
    expect(await (await api.as(cast.unitLeader)).code(endDocument, { input: { id } })).toBe('NOT_FOUND');
    expect(await helper.data(endDocument, { input: { id } })).toEqual({
      endEmergencyAccess: { endedId: id, errors: [] },
    });
    expect(await helper.code(accessDocument, { id })).toBe('NOT_FOUND');
  });
});
