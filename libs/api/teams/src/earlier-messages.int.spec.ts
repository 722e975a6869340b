import {
  buildWorld,
  daysFrom,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  TestSocket,
  type World,
  type WorldPerson,
} from '@samplan/test/support';
import { acts, teamActs } from './testing/team-acts';

interface Opened {
  member: { id: string; seesEarlier: boolean; areas: string[]; version: number } | null;
}

const read = `query Read($id: ID!) { collaboration(id: $id) { thread { messages { nodes { body } } } } }`;
const placesQuery = `query Places($id: ID!) { collaboration(id: $id) { team { id seesEarlier person { id } } } }`;
const asked = `query Asked($id: ID!) { collaboration(id: $id) { teamInvitations { seesEarlier } } }`;

describe('what was written before somebody came', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let coordinator: TestClient;
  let owner: TestClient;
  let helper: WorldPerson;
  let newcomer: TestClient;
  let team: ReturnType<typeof teamActs>;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    team = teamActs(cast);
    helper = await world.person({ kind: 'professional', unit: cast.units.mentalHealth, name: 'Tuva Rem' });
    await cast.collaboration.ground({ to: cast.units.mentalHealth, areas: ['mental_health'] });
    [coordinator, owner, newcomer] = (await Promise.all(
      [cast.coordinator, cast.owner, helper].map((person) => api.as(person)),
    )) as [TestClient, TestClient, TestClient];
  });
  afterEach(() => world.close());

  const joins = (areas: ('mental_health' | 'housing')[] = ['mental_health']) =>
    cast.collaboration.member(helper, { areas, from: daysFrom(world.now, -1) });
  const writes = async (body: string, days: number): Promise<void> => {
    await cast.collaboration.message(cast.member, body, daysFrom(world.now, days));
  };
  /** What of it somebody reads, had the thread been about this part of life. */
  const reads = async (client: TestClient, lifeArea = 'common'): Promise<string[]> => {
    for (const table of ['thread', 'message'])
      await world.db.query(`update ${table} set life_area = $2 where collaboration_id = $1`, [
        cast.collaboration.id,
        lifeArea,
      ]);
    const answer = await client.graphql<{ collaboration: { thread: { messages: { nodes: { body: string }[] } } } }>(
      read,
      { id: cast.collaboration.id },
    );
    const nodes = answer.data?.collaboration?.thread?.messages.nodes ?? [];
    return nodes
      .map(({ body }) => body)
      .filter((body) => body.startsWith('Dag'))
      .sort();
  };
  const open = (client: TestClient, membershipId: string, seesEarlier = true) =>
    team.act<Opened>(client, acts.seesEarlier, { membershipId, seesEarlier });

  it('is opened and closed by the coordinator and the person, to nobody by anybody else, and never outside areas', async () => {
    const membershipId = await joins();
    await writes('Dag -20', -20);
    await writes('Dag 0', 0);
    const input = { membershipId, seesEarlier: true };
    for (const person of [cast.member, helper, cast.relative])
      expect(await (await api.as(person)).code(acts.seesEarlier, { input })).toBe('FORBIDDEN');
    for (const person of [cast.stranger, cast.administrator, cast.unitLeader])
      expect(await (await api.as(person)).code(acts.seesEarlier, { input })).toBe('NOT_FOUND');
    expect(await reads(newcomer)).toEqual(['Dag 0']);

    const socket = await TestSocket.connect(newcomer);
    expect((await open(coordinator, membershipId)).member).toMatchObject({ seesEarlier: true, version: 2 });
    expect((await open(coordinator, membershipId)).member).toMatchObject({ version: 2 });
    await socket.signal(({ type }) => type === 'circle.changed');
    for (const area of ['common', 'mental_health']) expect(await reads(newcomer, area)).toEqual(['Dag -20', 'Dag 0']);
    // What lies outside their areas stays hidden, old and new.
    expect(await reads(newcomer, 'housing')).toEqual([]);
    const { rows: told } = await world.db.query(
      `select recipient_id, actor_id, collaboration_id from notice where kind = 'earlier_messages_opened'`,
    );
    expect(told).toEqual([
      { recipient_id: cast.owner.id, actor_id: cast.coordinator.id, collaboration_id: cast.collaboration.id },
    ]);
    const { rows: history } = await world.db.query(
      `select actor_id, before, after from change where entity = 'team_membership' and entity_id = $1`,
      [membershipId],
    );
    expect(history).toEqual([
      { actor_id: cast.coordinator.id, before: { seesEarlier: false }, after: { seesEarlier: true } },
    ]);

    expect((await open(owner, membershipId, false)).member).toMatchObject({ seesEarlier: false });
    expect(await reads(newcomer)).toEqual(['Dag 0']);
    expect((await open(owner, membershipId)).errors).toEqual([]);
    expect(await reads(newcomer)).toEqual(['Dag -20', 'Dag 0']);
    const { team: places } = (
      await coordinator.data<{
        collaboration: { team: { id: string; seesEarlier: boolean; person: { id: string } }[] };
      }>(placesQuery, { id: cast.collaboration.id })
    ).collaboration;
    expect(places.filter(({ seesEarlier }) => seesEarlier).map(({ id }) => id)).toEqual([membershipId]);
    socket.close();
  });

  it('is opened no further back than whoever opens it sees, in no area they lack, and not to oneself', async () => {
    await cast.collaboration.ground({ to: cast.units.mentalHealth, areas: ['housing'] });
    const membershipId = await joins(['mental_health', 'housing']);
    await writes('Dag -40', -40);
    await writes('Dag -20', -20);
    await world.db.query(
      `update team_membership set valid = tstzrange($3, null), areas = '{mental_health}' where collaboration_id = $1 and person_id = $2`,
      [cast.collaboration.id, cast.coordinator.id, daysFrom(world.now, -30)],
    );
    expect((await open(coordinator, membershipId)).errors).toEqual([]);
    for (const area of ['common', 'mental_health']) expect(await reads(newcomer, area)).toEqual(['Dag -20']);
    expect(await reads(newcomer, 'housing')).toEqual([]);
    await open(coordinator, membershipId, false);
    // The person sees all of it.
    expect((await open(owner, membershipId)).errors).toEqual([]);
    for (const area of ['common', 'mental_health', 'housing'])
      expect(await reads(newcomer, area)).toEqual(['Dag -20', 'Dag -40']);

    const own = (
      await coordinator.data<{ collaboration: { team: { id: string; person: { id: string } }[] } }>(placesQuery, {
        id: cast.collaboration.id,
      })
    ).collaboration.team.find(({ person }) => person.id === cast.coordinator.id)!;
    expect((await open(coordinator, own.id)).errors).toMatchObject([{ code: 'OPENS_TO_ONESELF' }]);
  });

  it('can be part of an invitation to a person, said to whoever is asked, and is not unless it is chosen', async () => {
    await writes('Dag -20', -20);
    const invite = (over: Record<string, unknown>) =>
      team.act(coordinator, acts.invite, team.invitation(helper.id, over));
    const { teamId } = await cast.collaboration.circle.standingTeam(cast.units.homeCare, [cast.unitLeader]);
    expect(
      (await team.act(coordinator, acts.invite, team.invitation(teamId, { kind: 'STANDING_TEAM', seesEarlier: true })))
        .errors,
    ).toEqual([{ code: 'FIELD_INVALID', path: ['seesEarlier'] }]);
    expect((await invite({ seesEarlier: true })).errors).toEqual([]);
    expect(
      (
        await owner.data<{ collaboration: { teamInvitations: { seesEarlier: boolean }[] } }>(asked, {
          id: cast.collaboration.id,
        })
      ).collaboration.teamInvitations,
    ).toEqual([{ seesEarlier: true }]);
    const [waiting] = await team.waiting(newcomer);
    await team.act(newcomer, acts.answer, { invitationId: waiting!.id, accept: true });
    expect(await reads(newcomer)).toEqual(['Dag -20']);

    const other = await world.person({ kind: 'professional', unit: cast.units.mentalHealth });
    expect((await team.act(coordinator, acts.invite, team.invitation(other.id))).errors).toEqual([]);
    const atOther = await api.as(other);
    const [second] = await team.waiting(atOther);
    await team.act(atOther, acts.answer, { invitationId: second!.id, accept: true });
    expect(await reads(atOther)).toEqual([]);
  });
});
