import { dateInOslo, newId } from '@samplan/shared/kernel';
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

type Input = Record<string, unknown>;
type Who = 'coordinator' | 'owner';

/** What a device keeps while the network is away, and may send again without knowing that it arrived. */
interface Kept {
  mutation: string;
  type?: string;
  who?: Who;
  input: (cast: StandardCast, things: WorldGoals, world: World) => Promise<Input> | Input;
}

const by = (cast: StandardCast) => ({ createdBy: cast.coordinator });
const inDays = (world: World, days: number): string => dateInOslo(daysFrom(world.now, days));
const goal = (cast: StandardCast): Input => ({ id: cast.goalId, expectedVersion: 1 });
const measure = (cast: StandardCast): Input => ({ id: cast.measureId, expectedVersion: 1 });
const need = async (cast: StandardCast, things: WorldGoals): Promise<Input> => ({
  id: await things.need(by(cast)),
  expectedVersion: 1,
});
const ownCourse = async (cast: StandardCast, things: WorldGoals): Promise<string> =>
  things.rehabCourse(cast.goalId, by(cast));

const kept: Kept[] = [
  { mutation: 'setMeasureStatus', input: (cast) => ({ ...measure(cast), status: 'DONE' }) },
  {
    mutation: 'editMeasure',
    who: 'owner',
    input: (cast) => ({ ...measure(cast), userAnswer: 'YES' }),
  },
  { mutation: 'setGoalState', input: (cast) => ({ ...goal(cast), state: 'REACHED' }) },
  { mutation: 'makeTopGoal', input: ({ goalId }) => ({ id: goalId, top: true }) },
  { mutation: 'moveGoal', input: ({ goalId, hiddenGoalId }) => ({ id: goalId, afterId: hiddenGoalId }) },
  { mutation: 'setGoalRemoved', type: 'SetRemovedInput', input: ({ goalId }) => ({ id: goalId, removed: true }) },
  {
    mutation: 'setMeasureRemoved',
    type: 'SetRemovedInput',
    input: ({ measureId }) => ({ id: measureId, removed: true }),
  },
  {
    mutation: 'evaluateGoal',
    input: ({ goalId }, _, world) => ({ goalId, evaluatedOn: inDays(world, 0), outcome: 'AS_HOPED' }),
  },
  {
    mutation: 'evaluatePlan',
    input: ({ plan }, _, world) => ({
      planId: plan.id,
      evaluatedOn: inDays(world, 0),
      outcome: 'AS_HOPED',
      nextReviewOn: inDays(world, 60),
    }),
  },
  {
    mutation: 'rateEvaluation',
    who: 'owner',
    input: async (cast, things) => ({
      id: await things.evaluation(cast.plan, { createdBy: cast.owner, goalId: cast.goalId, own: cast.owner }),
      expectedVersion: 1,
      ownOutcome: 'MORE',
    }),
  },
  {
    mutation: 'editEvaluation',
    input: async (cast, things) => ({
      id: await things.evaluation(cast.plan, { ...by(cast), goalId: cast.goalId }),
      expectedVersion: 1,
      outcome: 'MORE',
    }),
  },
  {
    mutation: 'setGoalScale',
    input: ({ goalId }) => ({ goalId, expectedVersion: 0, asHoped: 'Går ut', withPerson: true }),
  },
  {
    mutation: 'setGoalReview',
    input: ({ goalId }, _, world) => ({ goalId, expectedVersion: 1, reviewOn: inDays(world, 20) }),
  },
  {
    mutation: 'ownNeed',
    input: async (cast, things) => ({ ...(await need(cast, things)), personId: cast.coordinator.id }),
  },
  { mutation: 'setNeedState', input: async (cast, things) => ({ ...(await need(cast, things)), state: 'MET' }) },
  { mutation: 'makeMeasureOfNeed', input: need },
  {
    mutation: 'setNeedRemoved',
    type: 'SetRemovedInput',
    input: async (cast, things) => ({ id: await things.need(by(cast)), removed: true }),
  },
  {
    mutation: 'addServiceOffer',
    input: ({ collaboration }) => ({
      collaborationId: collaboration.id,
      lifeArea: 'COMMON',
      wish: 'Følge til butikken',
      answer: 'CAN',
    }),
  },
  {
    mutation: 'addProfessionalPlan',
    input: ({ collaboration }) => ({
      collaborationId: collaboration.id,
      lifeArea: 'COMMON',
      title: 'Behandlingsplan',
      kind: 'TREATMENT',
    }),
  },
  { mutation: 'addContributor', input: ({ measureId }) => ({ measureId, name: 'Naboen' }) },
  {
    mutation: 'addRehabCourse',
    input: ({ goalId }, _, world) => ({
      goalId,
      purpose: 'Gå trappa',
      fromDate: inDays(world, 0),
      untilDate: inDays(world, 28),
    }),
  },
  {
    mutation: 'addRehabActivity',
    input: async (cast, things) => ({ courseId: await ownCourse(cast, things), what: 'Gå trapper' }),
  },
  {
    mutation: 'rateRehabActivity',
    who: 'owner',
    input: async (cast, things) => ({
      id: await things.rehabActivity(await ownCourse(cast, things), by(cast)),
      moment: 'START',
      rating: 4,
    }),
  },
];

describe('what a device sends again', () => {
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

  const changes = async (): Promise<number> =>
    (await world.db.query<{ count: number }>('select count(*)::int as count from change')).rows[0]!.count;

  it.each(kept)('$mutation is done once, and the device is told that it was', async (one) => {
    const { mutation, who = 'coordinator', input } = one;
    const type = one.type ?? `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { errors { ... on UserError { code path } } } }`;
    const client: TestClient = await api.as(cast[who]);
    const variables = { input: await input(cast, new WorldGoals(cast.collaboration), world) };
    const key = newId();
    const sending = async () => {
      const answer = await client.graphql<Record<string, { errors: { code: string }[] }>>(document, variables, {
        'x-samplan-once': key,
      });
      return answer.data?.[mutation]?.errors ?? answer;
    };
    expect(await sending()).toEqual([]);
    const after = await changes();
    expect(await sending()).toMatchObject([{ code: 'ALREADY_SENT' }]);
    expect(await changes()).toBe(after);
  });
});
