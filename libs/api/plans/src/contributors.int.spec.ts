import {
  buildWorld,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
  WorldGoals,
} from '@samplan/test/support';

describe('who contributes to a measure', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    coordinator = await api.as(cast.coordinator);
  });
  afterEach(() => world.close());

  const send = async (name: string, input: string, fields: object): Promise<unknown[]> => {
    const answer = await coordinator.data<Record<string, { errors: unknown[] }>>(
      `mutation ($input: ${input}!) { ${name}(input: $input) { errors { ... on UserError { code path } } } }`,
      { input: fields },
    );
    return answer[name]!.errors;
  };
  const contribute = (fields: object) =>
    send('addContributor', 'AddContributorInput', { measureId: cast.measureId, ...fields });

  it('names nobody to a measure in a part of life they do not see, nor brings them back to it', async () => {
    const to = (fields: object) => contribute({ measureId: cast.hiddenMeasureId, ...fields });
    const person = [{ code: 'PERSON_LACKS_AREA', path: ['personId'] }];
    const unit = [{ code: 'UNIT_LACKS_AREA', path: ['unitId'] }];
    expect(await to({ personId: cast.member.id })).toEqual(person);
    expect(await to({ unitId: cast.units.rehabilitation.id })).toEqual(unit);
    for (const fields of [{ personId: cast.owner.id }, { unitId: cast.units.homeCare.id }, { name: 'Naboen' }])
      expect(await to(fields)).toEqual([]);

    const goals = new WorldGoals(cast.collaboration);
    const by = { createdBy: cast.coordinator, lifeArea: 'economy' as const };
    for (const [who, errors] of [
      [{ person: cast.member }, person],
      [{ unit: cast.units.rehabilitation }, unit],
      [{ name: 'Søsteren' }, []],
    ] as const) {
      const id = await goals.contributor(cast.hiddenMeasureId, { ...by, ...who });
      const removed = (value: boolean) => send('setContributorRemoved', 'SetRemovedInput', { id, removed: value });
      expect(await removed(true)).toEqual([]);
      expect(await removed(false)).toEqual(errors);
    }

    // What is common is there for everybody in the circle.
    await world.db.query("update next_of_kin set areas = '{}' where person_id = $1", [cast.relative.id]);
    const common = await cast.plan.measure({
      goalId: cast.goalId,
      title: 'Male stua',
      lifeArea: 'common',
      accountable: cast.owner,
    });
    expect(await contribute({ measureId: common, personId: cast.relative.id })).toEqual([]);
    expect(await contribute({ personId: cast.relative.id })).toEqual(person);
  });
});
