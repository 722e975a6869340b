import {
  buildWorld,
  daysFrom,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
  WorldGoals,
} from '@samplan/test/support';
import { dateInOslo } from '@samplan/shared/kernel';

const query = /* GraphQL */ `
  query Courses($id: ID!) {
    collaboration(id: $id) {
      rehabCourses {
        id
        purpose
        untilDate
        activities {
          id
          what
          startRating
          startBy {
            name
          }
          endRating
        }
      }
    }
  }
`;

interface Activity {
  id: string;
  what: string;
  startRating: number | null;
  startBy: { name: string } | null;
  endRating: number | null;
}
interface Seen {
  collaboration: { rehabCourses: { id: string; purpose: string; untilDate: string; activities: Activity[] }[] };
}

describe('a course of rehabilitation', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let kari: TestClient;
  let aud: TestClient;
  let relative: TestClient;
  let goals: WorldGoals;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    kari = await api.as(cast.coordinator);
    aud = await api.as(cast.owner);
    relative = await api.as(cast.relative);
    goals = new WorldGoals(cast.collaboration);
  });
  afterEach(() => world.close());

  const inDays = (days: number): string => dateInOslo(daysFrom(world.now, days));
  const seenBy = async (client: TestClient) =>
    (await client.data<Seen>(query, { id: cast.collaboration.id })).collaboration.rehabCourses;
  const send = async (client: TestClient, name: string, input: object): Promise<unknown[]> => {
    const type = name.endsWith('Removed') ? 'SetRemovedInput' : `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const answer = await client.data<Record<string, { errors: unknown[] }>>(
      `mutation Send($input: ${type}!) { ${name}(input: $input) { errors { ... on UserError { code path } } } }`,
      { input },
    );
    return answer[name]!.errors;
  };
  const period = () => ({ purpose: 'Gå trappa', fromDate: inDays(0), untilDate: inDays(42) });

  it('goes from a first day to a last, and never ends before it begins', async () => {
    const add = (rest: object) => send(kari, 'addRehabCourse', { goalId: cast.goalId, ...period(), ...rest });
    expect(await add({ untilDate: inDays(-1) })).toEqual([{ code: 'END_BEFORE_START', path: ['untilDate'] }]);
    expect(await add({})).toEqual([]);
    const [course] = await seenBy(aud);
    expect(course).toMatchObject({ purpose: 'Gå trappa', untilDate: inDays(42), activities: [] });
    expect(await send(kari, 'editRehabCourse', { id: course!.id, expectedVersion: 1, untilDate: inDays(-3) })).toEqual([
      { code: 'END_BEFORE_START', path: ['untilDate'] },
    ]);
  });

  it('keeps what the person says from everybody else', async () => {
    const courseId = await goals.rehabCourse(cast.goalId, { createdBy: cast.coordinator });
    const id = await goals.rehabActivity(courseId, { createdBy: cast.coordinator });
    const rate = (client: TestClient, rest: object) =>
      send(client, 'rateRehabActivity', { id, moment: 'START', ...rest });
    expect(await rate(kari, { rating: 4 })).toEqual([{ code: 'SAID_BY_PERSON_NEEDED', path: ['saidByPerson'] }]);
    expect(await rate(aud, { rating: 11 })).not.toEqual([]);
    expect(await rate(aud, { rating: 3 })).toEqual([]);
    expect(await rate(kari, { rating: 7, saidByPerson: true })).toMatchObject([{ code: 'RATED_BY_ANOTHER' }]);
    expect((await seenBy(kari))[0]?.activities).toMatchObject([
      { startRating: 3, startBy: { name: cast.owner.name }, endRating: null },
    ]);
  });

  it('is taken away and brought back, and is not seen by those who lack the part of life', async () => {
    await goals.rehabCourse(cast.hiddenGoalId, { createdBy: cast.coordinator, lifeArea: 'economy' });
    const [course] = await seenBy(kari);
    expect(await seenBy(relative)).toEqual([]);
    expect(await send(kari, 'setRehabCourseRemoved', { id: course!.id, removed: true })).toEqual([]);
    expect(await seenBy(kari)).toEqual([]);
    expect(await send(kari, 'setRehabCourseRemoved', { id: course!.id, removed: false })).toEqual([]);
    expect(await seenBy(kari)).toHaveLength(1);
  });

  it('asks the database equally often for one and for twenty', async () => {
    const add = async (daysAgo: number): Promise<void> => {
      const by = { createdBy: cast.coordinator };
      await goals.rehabActivity(await goals.rehabCourse(cast.goalId, by), by);
      for (const own of [undefined, cast.owner])
        await goals.evaluation(cast.plan, { ...by, goalId: cast.goalId, own, daysAgo });
    };
    const both = `query Both($id: ID!) { collaboration(id: $id) {
      evaluations { id outcomeBy { name } ownBy { name } }
      rehabCourses { id activities { id startBy { name } } } } }`;
    const ask = () => kari.data(both, { id: cast.collaboration.id });
    await add(0);
    await ask();
    const one = api.statementsOf('Both');
    for (let days = 1; days < 20; days += 1) await add(days);
    await ask();
    expect(api.statementsOf('Both')).toBe(one);
  });
});
