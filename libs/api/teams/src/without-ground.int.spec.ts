import { newId } from '@samplan/shared/kernel';
import {
  buildWorld,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
} from '@samplan/test/support';

const mine = '{ myPlacesWithoutGround { nodes { id role helpsWith since unit { name } } } }';
const leave = `mutation Leave($input: LeaveWithoutGroundInput!) { leaveWithoutGround(input: $input) {
  placeId errors { ... on UserError { code } } } }`;

interface Mine {
  myPlacesWithoutGround: { nodes: { id: string }[] };
}

describe('a place in a team that shows nothing', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let member: TestClient;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    member = await api.as(cast.member);
  });
  afterEach(() => world.close());

  const places = async (client: TestClient) => (await client.data<Mine>(mine)).myPlacesWithoutGround.nodes;
  const lose = async (): Promise<string> => {
    await cast.collaboration.endGround(cast.memberGroundId);
    return (await places(member))[0]!.id;
  };

  it('is listed once the ground has ended, without whose team it is or who is in it', async () => {
    expect(await places(member)).toEqual([]);
    await lose();
    const text = await member.raw(mine, {});
    expect(JSON.parse(text)).toMatchObject({
      data: {
        myPlacesWithoutGround: {
          nodes: [{ role: 'MEMBER', helpsWith: 'Trener gange', unit: { name: 'Rehabilitering' } }],
        },
      },
    });
    for (const hidden of ['Aud', 'Nilsen', 'Kari', cast.collaboration.id, cast.owner.id])
      expect(text).not.toContain(hidden);
    for (const person of [cast.coordinator, cast.owner, cast.relative, cast.stranger, cast.neighbour])
      expect(await places(await api.as(person))).toEqual([]);
  });

  it('is left in one press, and the person and the coordinator are told', async () => {
    const placeId = await lose();
    expect(await member.data(leave, { input: { placeId } })).toEqual({ leaveWithoutGround: { placeId, errors: [] } });
    expect(await places(member)).toEqual([]);
    for (const person of [cast.owner, cast.coordinator]) {
      const notices = await (await api.as(person)).data('{ myNotices { nodes { kind actor { name } } } }');
      expect(notices).toMatchObject({ myNotices: { nodes: [{ kind: 'MEMBER_LEFT', actor: { name: 'Per Lie' } }] } });
    }
    const { rows } = await world.db.query(
      `select type, after from change where entity = 'team_membership' and entity_id = $1`,
      [placeId],
    );
    expect(rows).toEqual([{ type: 'team.edited', after: { ended: true } }]);
    expect(await member.code(leave, { input: { placeId } })).toBe('NOT_FOUND');
  });

  it('is nobody else’s to leave, nor a place that is open, nor that of a coordinator', async () => {
    const placeId = await lose();
    for (const person of [cast.coordinator, cast.stranger, cast.neighbour, cast.administrator])
      expect(await (await api.as(person)).code(leave, { input: { placeId } })).toBe('NOT_FOUND');
    expect(await member.code(leave, { input: { placeId: newId() } })).toBe('NOT_FOUND');
    await cast.collaboration.endGround(cast.coordinatorGroundId);
    expect(await places(await api.as(cast.coordinator))).toEqual([]);
    const open = await cast.collaboration.member(cast.stranger);
    await cast.collaboration.ground({ to: cast.units.mentalHealth });
    expect(await (await api.as(cast.stranger)).code(leave, { input: { placeId: open } })).toBe('NOT_FOUND');
  });

  it('costs the same statements for 1 and 20 places', async () => {
    const client = await api.as(cast.stranger);
    const more = async (many: number): Promise<void> => {
      for (let one = 0; one < many; one += 1) {
        const owner = await world.person({ kind: 'citizen' });
        await (await world.collaboration({ owner })).member(cast.stranger);
      }
    };
    const listed = `query Listed ${mine}`;
    await more(1);
    await client.data(listed);
    const single = api.statementsOf('Listed');
    await more(19);
    expect((await client.data<Mine>(listed)).myPlacesWithoutGround.nodes).toHaveLength(20);
    expect(api.statementsOf('Listed')).toEqual(single);
  });
});
