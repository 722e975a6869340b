import { dateInOslo } from '@samplan/shared/kernel';
import {
  buildWorld,
  daysFrom,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
} from '@samplan/test/support';

const mutation = (name: string): string =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) {
    ${name}(input: $input) { plan { id state consentHow } errors { ... on UserError { code path } } } }`;

interface Told {
  plan: { id: string; state: string; consentHow: string | null } | null;
  errors: { code: string; path: string[] }[];
}

describe('beginning a plan', () => {
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

  const ask = async (who: TestClient, name: string, input: object): Promise<Told> =>
    (await who.data<Record<string, Told>>(mutation(name), { input }))[name]!;
  const stand = (state: string): Promise<unknown> =>
    world.db.query('update individual_plan set state = $2 where id = $1', [cast.plan.id, state]);
  const seen = async (who: TestClient, what: string): Promise<Record<string, unknown>> => {
    const answer = await who.data<{ collaboration: Record<string, unknown> }>(
      `query ($id: ID!) { collaboration(id: $id) { ${what} } }`,
      { id: cast.collaboration.id },
    );
    return answer.collaboration;
  };
  const firstSteps = (): object => ({
    collaborationId: cast.collaboration.id,
    consentHow: 'SPOKEN',
    goalTitle: 'Gå ut alene',
    goalVoice: 'USER',
    lifeArea: 'DAILY_LIVING',
    measureTitle: 'Trene gange',
    accountablePersonId: cast.member.id,
    deadline: dateInOslo(daysFrom(world.now, 28)),
  });

  it('begins in one press: the yes, what matters, a goal, a measure and a day to look at it again', async () => {
    const begin = { ...firstSteps(), whatMatters: 'Å bo hjemme' };
    expect((await ask(coordinator, 'beginPlan', begin)).errors[0]?.code).toBe('PLAN_EXISTS');
    await stand('closed');
    expect((await ask(coordinator, 'beginPlan', { ...begin, accountablePersonId: cast.stranger.id })).errors).toEqual([
      { code: 'ACCOUNTABLE_NOT_IN_TEAM', path: ['accountablePersonId'] },
    ]);
    expect(await seen(coordinator, 'plan { id }')).toEqual({ plan: null });
    expect(await owner.code(mutation('beginPlan'), { input: begin })).toBe('FORBIDDEN');
    expect((await ask(coordinator, 'beginPlan', begin)).plan).toMatchObject({ state: 'ACTIVE', consentHow: 'SPOKEN' });
    expect(
      await seen(
        owner,
        'plan { reviewDate whatMatters { text } goals { title measures { title accountable { name } } } }',
      ),
    ).toEqual({
      plan: {
        reviewDate: expect.any(String) as string,
        whatMatters: { text: 'Å bo hjemme' },
        goals: [{ title: 'Gå ut alene', measures: [{ title: 'Trene gange', accountable: { name: 'Per Lie' } }] }],
      },
    });
  });

  it('begins without writing over the words that stand there, unless they were seen', async () => {
    const begin = firstSteps();
    await stand('wished');
    const { version, whatMatters } = (await seen(owner, 'plan { version whatMatters { text version } }'))['plan'] as {
      version: number;
      whatMatters: { text: string; version: number };
    };
    const over = { ...begin, expectedVersion: version, whatMatters: 'To ord' };
    expect((await ask(coordinator, 'beginPlan', over)).errors).toMatchObject([
      { code: 'VERSION_CONFLICT', path: ['whatMatters'] },
    ]);
    expect((await ask(coordinator, 'beginPlan', begin)).errors[0]?.code).toBe('CHANGED_MEANWHILE');
    expect((await ask(coordinator, 'beginPlan', { ...begin, expectedVersion: version })).plan).toMatchObject({
      state: 'ACTIVE',
    });
    expect(await seen(owner, 'plan { whatMatters { text version author { name } } }')).toMatchObject({
      plan: { whatMatters: { ...whatMatters, author: { name: 'Aud Nilsen' } } },
    });
    await stand('wished');
    const knowing = { ...over, expectedVersion: version + 1, whatMattersVersion: whatMatters.version };
    expect((await ask(coordinator, 'beginPlan', knowing)).plan).toMatchObject({ state: 'ACTIVE' });
    expect(await seen(owner, 'plan { whatMatters { text } }')).toEqual({ plan: { whatMatters: { text: 'To ord' } } });
    await stand('closed');
    expect((await ask(coordinator, 'beginPlan', begin)).errors).toEqual([
      { code: 'FIELD_REQUIRED', path: ['whatMatters'] },
    ]);
  });

  it('is either begun or declined when both are pressed at once', async () => {
    await stand('wished');
    const { version } = (await seen(owner, 'plan { version }'))['plan'] as { version: number };
    const same = { collaborationId: cast.collaboration.id, expectedVersion: version };
    await world.db.query('begin');
    await world.db.query('select from individual_plan where id = $1 for update', [cast.plan.id]);
    const pressed = Promise.all([
      ask(owner, 'declinePlan', { ...same, declinedOn: dateInOslo(world.now), how: 'Vil vente' }),
      ask(coordinator, 'beginPlan', { ...firstSteps(), ...same }),
    ]);
    let waiting = 0;
    while (waiting < 2) {
      const { rows } = await world.db.query<{ count: number }>(
        `select count(*)::int from pg_locks where not granted
            and pid in (select pid from pg_stat_activity where datname = current_database())`,
      );
      waiting = rows[0]!.count;
    }
    await world.db.query('commit');
    const answers = await pressed;
    expect(answers.filter(({ plan }) => plan !== null).length).toBe(1);
    const refused = answers.find(({ plan }) => plan === null)!;
    expect(['CHANGED_MEANWHILE', 'PLAN_EXISTS', 'TRANSITION_NOT_ALLOWED']).toContain(refused.errors[0]?.code);
  });
});
