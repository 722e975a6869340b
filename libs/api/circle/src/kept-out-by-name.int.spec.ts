import {
  buildWorld,
  daysFrom,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
  type WorldPerson,
} from '@samplan/test/support';

const errors = 'errors { ... on UserError { code path } }';
const keepOut = `mutation ($input: ExcludeByNameInput!) { excludeByName(input: $input) { exclusions { id person { id name } } namesakeStays ${errors} } }`;
const lift = `mutation ($input: LiftExclusionInput!) { liftExclusion(input: $input) { exclusion { id } ${errors} } }`;
const give = `mutation ($input: GiveConsentInput!) { giveConsent(input: $input) { consent { id } ${errors} } }`;
const preview = `mutation ($input: PreviewInput!) { previewCircleChange(input: $input) { changes { person { id } } ${errors} } }`;
const plan = 'query ($id: ID!) { collaboration(id: $id) { id } }';
const history =
  'query ($id: ID!) { consentHistory(collaborationId: $id, first: 30) { nodes { what person { id } by { id } } } }';
const sees = 'query ($id: ID!) { whoSees(collaborationId: $id) { people { person { id } } } }';

interface KeptOut {
  excludeByName: {
    exclusions: { id: string; person: { id: string; name: string } }[] | null;
    namesakeStays: boolean | null;
    errors: { code: string; path: string[] }[];
  };
}

describe('somebody kept out by name before they are there', () => {
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
    [owner, coordinator] = await Promise.all([api.as(cast.owner), api.as(cast.coordinator)]);
  });
  afterEach(() => world.close());

  const byName = async (client: TestClient, name: string): Promise<KeptOut['excludeByName']> =>
    (await client.data<KeptOut>(keepOut, { input: { collaborationId: cast.collaboration.id, name } })).excludeByName;
  const terms = () => ({
    collaborationId: cast.collaboration.id,
    unitId: cast.units.mentalHealth.id,
    areas: ['HEALTH'],
    purpose: 'Hjelp når det er tungt',
  });
  const notices = async (personId: string): Promise<unknown[]> =>
    (await world.db.query('select 1 from notice where recipient_id = $1', [personId])).rows;

  it('sees nothing when their service is let in, is in no preview and is not told', async () => {
    const { stranger, units, collaboration } = cast;
    const neighbour = await api.as(stranger);
    const colleague = await world.person({ kind: 'professional', unit: units.mentalHealth, name: 'Nils Vang' });
    const found = await byName(owner, '  stine   MOE ');
    expect(found).toMatchObject({ errors: [], exclusions: [{ person: { id: stranger.id, name: 'Stine Moe' } }] });
    for (const person of [stranger, colleague]) await collaboration.member(person, { areas: ['health'] });
    const seen = await owner.data<{ previewCircleChange: { changes: { person: { id: string } }[] } }>(preview, {
      input: { giveConsent: terms() },
    });
    expect(seen.previewCircleChange.changes.map(({ person }) => person.id)).toEqual([colleague.id]);
    expect(await owner.data(give, { input: terms() })).toMatchObject({ giveConsent: { errors: [] } });
    expect(await (await api.as(colleague)).code(plan, { id: collaboration.id })).toBeNull();
    expect(await neighbour.code(plan, { id: collaboration.id })).toBe('NOT_FOUND');
    expect(await notices(stranger.id)).toEqual([]);
    await owner.data(lift, { input: { id: found.exclusions![0]!.id } });
    expect(await neighbour.code(plan, { id: collaboration.id })).toBeNull();
  });

  it.each<[string, (person: WorldPerson) => Promise<unknown>]>([
    ['as a member', (person) => cast.collaboration.member(person)],
    [
      'as a deputy',
      async (person) => {
        const { rows } = await world.db.query<{ id: string }>(
          "select id from team_membership where collaboration_id = $1 and role = 'coordinator'",
          [cast.collaboration.id],
        );
        const period = { from: daysFrom(world.now, -1), until: daysFrom(world.now, 5) };
        return cast.collaboration.circle.deputy(rows[0]!.id, person, period);
      },
    ],
    ['by a standing team', (person) => cast.collaboration.circle.standingTeam(cast.units.mentalHealth, [person])],
  ])('sees nothing when they are named %s afterwards, until they are let in again', async (_, name) => {
    const { stranger, units, collaboration } = cast;
    const id = { id: collaboration.id };
    const neighbour = await api.as(stranger);
    const around = async (): Promise<string[]> => {
      const { whoSees } = await owner.data<{ whoSees: { people: { person: { id: string } }[] } }>(sees, id);
      return whoSees.people.map(({ person }) => person.id);
    };
    const [kept] = (await byName(owner, stranger.name)).exclusions!;
    await collaboration.ground({ to: units.mentalHealth, areas: ['health'] });
    await name(stranger);
    expect(await neighbour.code(plan, id)).toBe('NOT_FOUND');
    expect(await neighbour.code(sees, id)).toBe('NOT_FOUND');
    expect(await around()).not.toContain(stranger.id);
    await owner.data(lift, { input: { id: kept!.id } });
    expect(await neighbour.code(plan, id)).toBeNull();
    expect(await around()).toContain(stranger.id);
  });

  it('stands in the history, and so does that they were let in again', async () => {
    const { stranger, owner: person, collaboration } = cast;
    const [kept] = (await byName(owner, stranger.name)).exclusions!;
    await owner.data(lift, { input: { id: kept!.id } });
    const { consentHistory } = await owner.data<{ consentHistory: { nodes: object[] } }>(history, {
      id: collaboration.id,
    });
    const neighbour = { id: stranger.id };
    expect(consentHistory.nodes).toEqual(
      expect.arrayContaining([
        { what: 'KEPT_OUT', person: neighbour, by: { id: person.id } },
        { what: 'LET_BACK', person: neighbour, by: null },
      ]),
    );
  });

  it('are all who go by the name, with or without a middle name, and nobody who has stopped working here', async () => {
    const { units } = cast;
    const [one, another, gone] = await Promise.all([
      world.person({ kind: 'professional', unit: units.mentalHealth, name: 'Åse Marie Lund' }),
      world.person({ kind: 'professional', unit: units.homeCare, name: 'Åse Lund' }),
      world.person({ kind: 'professional', unit: units.homeCare, name: 'Åse Lund' }),
    ]);
    await world.db.query("update person set given_name = 'Åse Marie', family_name = 'Lund' where id = $1", [one.id]);
    await world.db.query(
      "update unit_membership set valid = tstzrange(lower(valid), app.now() - interval '1 day') where person_id = $1",
      [gone.id],
    );
    const citizen = await world.person({ kind: 'citizen', name: 'Åse Lund' });
    const { exclusions } = await byName(coordinator, 'Åse Lund'.normalize('NFD'));
    const kept = exclusions!.map(({ person }) => person.id);
    expect(kept.sort()).toEqual([one.id, another.id].sort());
    expect(kept).not.toContain(citizen.id);
    const again = await byName(owner, 'Åse Lund');
    expect(again.exclusions!.map(({ id }) => id).sort()).toEqual(exclusions!.map(({ id }) => id).sort());
  });

  it('leaves a namesake who is there, and says so', async () => {
    const { units } = cast;
    const neighbour = await world.person({ kind: 'professional', unit: units.mentalHealth, name: cast.member.name });
    const { exclusions, namesakeStays } = await byName(owner, cast.member.name);
    expect(exclusions!.map(({ person }) => person.id)).toEqual([neighbour.id]);
    expect(namesakeStays).toBe(true);
    expect((await byName(owner, 'Stine Moe')).namesakeStays).toBe(false);
  });

  it('are all of a name, however many', async () => {
    const many = await Promise.all(
      Array.from({ length: 25 }, () =>
        world.person({ kind: 'professional', unit: cast.units.homeCare, name: 'Anne Hansen' }),
      ),
    );
    expect((await byName(owner, 'Anne Hansen')).exclusions).toHaveLength(many.length);
  });

  it('is refused in words for a name that is nobody’s, of somebody who is there, and of oneself', async () => {
    const refusal = (code: string) => ({ exclusions: null, namesakeStays: null, errors: [{ code, path: ['name'] }] });
    expect(await byName(owner, 'Ingen Heter Dette')).toEqual(refusal('EMPLOYEE_UNKNOWN'));
    expect(await byName(owner, 'Moe')).toEqual(refusal('EMPLOYEE_UNKNOWN'));
    expect(await byName(owner, cast.member.name)).toEqual(refusal('EMPLOYEE_IN_TEAM'));
    expect(await byName(coordinator, cast.coordinator.name)).toEqual(refusal('EMPLOYEE_UNKNOWN'));
    expect(await byName(owner, ' ')).toEqual(refusal('FIELD_REQUIRED'));
    const input = { collaborationId: cast.collaboration.id, name: 'Stine Moe' };
    expect(await (await api.as(cast.member)).code(keepOut, { input })).toBe('FORBIDDEN');
    expect(await (await api.as(cast.stranger)).code(keepOut, { input })).toBe('NOT_FOUND');
    expect((await world.db.query('select 1 from exclusion')).rows).toEqual([]);
  });

  it('tells nobody who works here: ten wrong names, and then none for a while', async () => {
    for (let tried = 0; tried < 10; tried += 1)
      expect((await byName(owner, `Ingen Nummer ${tried}`)).errors[0]?.code).toBe('EMPLOYEE_UNKNOWN');
    const input = { collaborationId: cast.collaboration.id, name: 'Stine Moe' };
    expect(await owner.code(keepOut, { input })).toBe('RATE_LIMITED');
    expect((await byName(coordinator, 'Stine Moe')).errors).toEqual([]);
    api.clock.move(16 * 60_000);
    expect((await byName(owner, 'Stine Moe')).errors).toEqual([]);
  });
});
