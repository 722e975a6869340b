import {
  buildWorld,
  emergencyGround,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
  type WorldPerson,
} from '@samplan/test/support';

const contacts = 'query Contacts($id: ID!) { emergencyAccess(id: $id) { contacts { role person { name } } } }';
const reviews = 'query Reviews { emergencyReviews { nodes { id reason owner { id name } openedBy { name } } } }';
const uses = '{ logControlUses { nodes { what from to person { name } } } }';

interface Contacts {
  emergencyAccess: { contacts: { role: string; person: { name: string } }[] };
}
interface Reviews {
  emergencyReviews: {
    nodes: { id: string; reason: string; owner: { name: string } | null; openedBy: { name: string } }[];
  };
}
interface Uses {
  logControlUses: { nodes: { what: string; from: string | null; to: string | null; person: { name: string } }[] };
}

describe('emergency access', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let openingId: string;
  let helper: TestClient;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    await emergencyGround(world, cast.administrator);
    openingId = await cast.collaboration.circle.emergency(cast.stranger, cast.units.mentalHealth);
    helper = await api.as(cast.stranger);
  });
  afterEach(() => world.close());

  const works = (person: WorldPerson, until: string): Promise<unknown> =>
    world.db.query(`update unit_membership set valid = tstzrange(lower(valid), ${until}) where person_id = $1`, [
      person.id,
    ]);
  const toReach = async (): Promise<string[]> =>
    (await helper.data<Contacts>(contacts, { id: openingId })).emergencyAccess.contacts.map(
      ({ role, person }) => `${role} ${person.name}`,
    );
  const inRoles = async (name: string, ...roles: ('coordinating' | 'log_control')[]): Promise<TestClient> => {
    const person = await world.person({ kind: 'professional', unit: cast.units.administration, name });
    for (const role of roles) await world.employ(person, cast.units.administration, role);
    return api.as(person);
  };

  it('shows whom to reach among those who work there, and nobody who has left', async () => {
    const next = ['NEXT_OF_KIN Liv Nilsen'];
    expect(await toReach()).toEqual(['COORDINATOR Kari Berg', ...next]);
    await works(cast.coordinator, 'now()');
    expect(await toReach()).toEqual(next);
    // Back in a unit that took over, and in no other.
    await world.employ(cast.coordinator, cast.units.rehabilitation, 'employee');
    expect(await toReach()).toEqual(next);
    await works(cast.coordinator, 'null');
    expect(await toReach()).toEqual(['COORDINATOR Kari Berg', ...next]);
  });

  it('leads nobody to whoever the person keeps out, who may open as anybody else and is told no more', async () => {
    const second = await world.person({ kind: 'professional', unit: cast.units.homeCare, name: 'Odd Rye' });
    await cast.collaboration.member(second, { role: 'primary_contact' });
    const both = ['COORDINATOR Kari Berg', 'NEXT_OF_KIN Liv Nilsen', 'PRIMARY_CONTACT Odd Rye'];
    expect(await toReach()).toEqual(both);
    await cast.collaboration.circle.exclude(second);
    const others = both.filter((one) => !one.includes('Odd'));
    expect(await toReach()).toEqual(others);

    const keptOut = await api.as(second);
    expect(await keptOut.code(contacts, { id: openingId })).toBe('NOT_FOUND');
    openingId = await cast.collaboration.circle.emergency(second, cast.units.homeCare);
    helper = keptOut;
    expect(await toReach()).toEqual(others);
    const team = 'query Team($id: ID!) { collaboration(id: $id) { team { person { name } } } }';
    expect(await keptOut.code(team, { id: cast.collaboration.id })).toBe('NOT_FOUND');

    await world.db.query('update exclusion set valid = tstzrange(lower(valid), now())');
    expect(await toReach()).toEqual(both);
  });

  it('tells the coordinating unit whom an opening was for, and log control never', async () => {
    const shown = async (client: TestClient): Promise<Reviews['emergencyReviews']['nodes']> =>
      (await client.data<Reviews>(reviews)).emergencyReviews.nodes;
    const coordinating = await inRoles('Kjersti Enhet', 'coordinating');
    expect(await shown(coordinating)).toMatchObject([
      { reason: 'Akutt uro', owner: { name: 'Aud Nilsen' }, openedBy: { name: 'Stine Moe' } },
    ]);
    for (const client of [
      await inRoles('Gunnar Bye', 'log_control'),
      // With both, the names would still be the other side of the references.
      await inRoles('Begge Deler', 'log_control', 'coordinating'),
    ]) {
      expect(await shown(client)).toMatchObject([
        { reason: 'Akutt uro', owner: null, openedBy: { name: 'Stine Moe' } },
      ]);
      const text = await client.raw(reviews);
      for (const secret of [cast.owner.id, cast.owner.name, cast.collaboration.id]) expect(text).not.toContain(secret);
    }
  });

  it('lets log control look it over without the name, and writes down that it looked', async () => {
    const control = await inRoles('Gunnar Bye', 'log_control');
    const noted = async (): Promise<Uses['logControlUses']['nodes']> =>
      (await control.data<Uses>(uses)).logControlUses.nodes;
    expect(await noted()).toEqual([]);
    const answer = await control.data<{ reviewEmergencyAccess: { review: object; errors: object[] } }>(
      `mutation ($input: ReviewEmergencyAccessInput!) { reviewEmergencyAccess(input: $input) {
         review { note owner { name } } errors { ... on UserError { code } } } }`,
      { input: { id: openingId, note: 'Rett åpnet' } },
    );
    expect(answer.reviewEmergencyAccess).toEqual({ review: { note: 'Rett åpnet', owner: null }, errors: [] });
    await control.data(reviews);
    expect(await noted()).toEqual([
      { what: 'EMERGENCY_REVIEWS', from: null, to: null, person: { name: 'Gunnar Bye' } },
    ]);
    // What the coordinating unit looks at is no use of log control.
    await (await inRoles('Kjersti Enhet', 'coordinating')).data(reviews);
    expect(await noted()).toHaveLength(1);
  });
});
