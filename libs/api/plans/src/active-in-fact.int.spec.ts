import {
  buildWorld,
  daysFrom,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
} from '@samplan/test/support';
import { dateInOslo, monthsAfter } from '@samplan/shared/kernel';

const query = /* GraphQL */ `
  query ActiveInFact($id: ID!) {
    collaboration(id: $id) {
      plan {
        activeInFact {
          state
          until
          lastOn
        }
      }
    }
  }
`;

describe('active in fact', () => {
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

  const send = async (client: TestClient, name: string, type: string, input: object): Promise<unknown> =>
    (
      await client.data<Record<string, { errors: unknown }>>(
        `mutation Send($input: ${type}!) { ${name}(input: $input) { errors { ... on UserError { code path } } } }`,
        { input },
      )
    )[name]!.errors;

  it('lasts for as many months as the municipality has decided, whichever way it decides', async () => {
    const begun = dateInOslo(daysFrom(world.now, -700));
    const evaluatedOn = dateInOslo(daysFrom(world.now, -250));
    await world.db.query('update individual_plan set period_start = $2 where id = $1', [cast.plan.id, begun]);
    const [administrator, coordinator, relative] = await Promise.all([
      api.as(cast.administrator),
      api.as(cast.coordinator),
      api.as(cast.relative),
    ]);
    const said = { planId: cast.plan.id, evaluatedOn, outcome: 'LESS' };
    expect(await send(coordinator, 'evaluatePlan', 'EvaluatePlanInput', said)).toEqual([]);
    const decide = (expectedVersion: number, activeMonths: number) =>
      send(administrator, 'setPlanSetting', 'SetPlanSettingInput', {
        expectedVersion,
        activeMonths,
        reviewMonths: 6,
        escalationDays: 14,
        appealWeeks: 3,
        appealBody: 'Statsforvalteren',
      });
    const fact = async (client: TestClient): Promise<object> =>
      (
        await client.data<{ collaboration: { plan: { activeInFact: object } } }>(query, {
          id: cast.collaboration.id,
        })
      ).collaboration.plan.activeInFact;
    const byYear = { state: 'ACTIVE', until: monthsAfter(evaluatedOn, 12), lastOn: evaluatedOn };
    const byHalfYear = { state: 'LAPSED', until: monthsAfter(evaluatedOn, 6), lastOn: evaluatedOn };

    expect(await fact(coordinator)).toEqual(byYear);
    expect(await decide(0, 6)).toEqual([]);
    expect(await fact(coordinator)).toEqual(byHalfYear);
    // Who does not see every part of life is never told that nobody has looked.
    expect(await fact(relative)).toEqual({ ...byHalfYear, state: 'UNSEEN' });
    expect(await decide(1, 0)).toMatchObject([{ code: 'FIELD_INVALID', path: ['activeMonths'] }]);
    expect(await fact(coordinator)).toEqual(byHalfYear);
    expect(await decide(1, 12)).toEqual([]);
    expect(await fact(coordinator)).toEqual(byYear);
  });
});
