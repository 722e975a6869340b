import {
  buildWorld,
  standardCast,
  type StandardCast,
  TestApi,
  type World,
  type WorldPerson,
} from '@samplan/test/support';
import { probes } from './probes';

const told = Object.entries(probes).flatMap(([name, probe]) =>
  probe.told === 'own' ? [] : [[name, probe.told, probe] as const],
);

describe('what somebody else has seen', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
  });
  afterEach(() => world.close());

  const logged = async (viewer: WorldPerson): Promise<string[]> => {
    const { rows } = await world.db.query<{ section: string }>(
      `select distinct section from access_log where outcome = 'read' and viewer_id = $1 order by section`,
      [viewer.id],
    );
    return rows.map(({ section }) => section);
  };

  it.each(told)('%s is told as %j', async (_, sections, { document, variables, arrange, as }) => {
    await arrange?.(cast, world);
    const viewer = cast[as === 'owner' ? 'coordinator' : as];
    await (await api.as(viewer)).data(document, variables(cast, world));
    expect(await logged(viewer)).toEqual(sections);
  });

  it('is told of the team, the next of kin and the coordinator alike', async () => {
    const seenBy = async (viewer: WorldPerson, selection: string): Promise<string[]> => {
      const read = `query ($id: ID!) { collaboration(id: $id) { ${selection} } }`;
      await (await api.as(viewer)).data(read, { id: cast.collaboration.id });
      return logged(viewer);
    };
    expect(await seenBy(cast.member, 'owner { name }')).toEqual(['overview']);
    expect(await seenBy(cast.member, 'nextOfKin { relationship person { name } }')).toEqual(['overview', 'team']);
    expect(await seenBy(cast.coordinator, 'team { person { name } }')).toEqual(['overview', 'team']);
    expect(await seenBy(cast.relative, 'coordinator { person { name } }')).toEqual(['overview', 'team']);
  });

  it('is told of a measure also when it is read in the minutes it came from', async () => {
    const measureId = await cast.plan.measure({ goalId: cast.goalId, accountable: cast.member });
    await cast.meeting.decision({ itemId: cast.itemId, text: 'Trene', measureId });
    await cast.meeting.publish();
    const member = await api.as(cast.member);
    const read = (selection: string): Promise<object> =>
      member.data(`query ($id: ID!) { meeting(id: $id) { agenda { decisions { ${selection} } } } }`, {
        id: cast.meeting.id,
      });
    await read('text');
    expect(await logged(cast.member)).toEqual(['meetings', 'minutes']);
    await read('measure { title status }');
    expect(await logged(cast.member)).toEqual(['meetings', 'minutes', 'plan']);
  });

  it('is told once more when a call that was made before gives the meeting back', async () => {
    const { document, variables } = probes['Mutation.callMeeting']!;
    const client = await api.as(cast.coordinator);
    const input = variables(cast, world);
    await client.data(document, input);
    api.clock.move(16 * 60 * 1000);
    await client.data(document, input);
    const { rows } = await world.db.query("select from access_log where section = 'meetings'");
    expect(rows).toHaveLength(2);
  });
});
