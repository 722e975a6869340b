import { buildWorld, deepAnswers, standardCast, TestApi, type World } from '@samplan/test/support';
import { GraphQLSchemaHost } from '@nestjs/graphql';

const odd = ['\0', 'a\0b', '\ud800', '%_\\', '🙂', '   '];

/** What a keyboard, a scanner or somebody of ill will may send, and PostgreSQL cannot always hold. */
describe('letters that are none', () => {
  let api: TestApi;
  let world: World;

  beforeAll(async () => {
    api = await TestApi.start();
    world = await buildWorld(api.urls.owner);
  });
  afterAll(async () => {
    await world.close();
    await api.close();
  });

  it('find nothing, in every query one searches by, and stop none', async () => {
    const cast = await standardCast(world);
    const { schema } = api.app.get(GraphQLSchemaHost);
    const searching = Object.values(schema.getQueryType()!.getFields())
      .filter(({ args }) => args.some(({ name }) => name === 'search'))
      .map(({ name }) => name);
    expect(searching.length).toBeGreaterThan(3);
    const administrator = await world.person({
      kind: 'professional',
      unit: cast.units.administration,
      role: 'administrator',
    });
    const clients = await Promise.all([administrator, cast.coordinator].map((person) => api.as(person)));
    for (const name of searching)
      for (const search of odd)
        for (const client of clients)
          for (const answer of await deepAnswers(client, schema, name, { search, tag: search }, 1))
            expect(answer).not.toContain('INTERNAL');
  });

  it('are kept as far as they can be where they are written', async () => {
    const cast = await standardCast(world);
    const kari = await api.as(cast.coordinator);
    const set = `mutation ($input: SetGoalScaleInput!) {
      setGoalScale(input: $input) { goal { scale { less asHoped } } errors { ... on UserError { code path } } } }`;
    const input = { goalId: cast.goalId, expectedVersion: 0, withPerson: false };
    expect(await kari.data(set, { input: { ...input, asHoped: 'Gå til\0 butikken' } })).toMatchObject({
      setGoalScale: { errors: [{ code: 'FIELD_INVALID', path: ['asHoped'] }] },
    });
    expect(await kari.data(set, { input: { ...input, less: 'Gå ut 🙂', asHoped: 'Gå til butikken \ud83d' } })).toEqual({
      setGoalScale: { goal: { scale: { less: 'Gå ut 🙂', asHoped: 'Gå til butikken \ufffd' } }, errors: [] },
    });
  });
});
