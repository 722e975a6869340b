import { GraphQLSchemaHost } from '@nestjs/graphql';
import { buildWorld, deepAnswers, TestApi, type World, type WorldPerson } from '@samplan/test/support';
import { probes } from '../access/probes';
import { guardedPersonas, type GuardedWorld, guardedWorld } from './support/guarded-world';

/** Shown all along: proof that what is asked is answered. */
const known = 'what belongs to somebody else';

describe('a service that somebody does not yet know of', () => {
  let api: TestApi;
  let world: World;
  let guarded: GuardedWorld;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    guarded = await guardedWorld(api, world);
  });
  afterEach(() => world.close());

  /** Everything that queries answer this person; the list of demo logins is the same for anybody. */
  async function everything(person: WorldPerson): Promise<string> {
    const client = await api.as(person);
    const { schema } = api.app.get(GraphQLSchemaHost);
    const queries = Object.keys(schema.getQueryType()!.getFields()).filter((name) => name !== 'demoPersonas');
    const said: string[] = [];
    for (const name of queries)
      said.push(...(await deepAnswers(client, schema, name, probes[`Query.${name}`]!.variables(guarded.cast, world))));
    for (const id of [guarded.theirMeetingId, guarded.cast.meeting.id])
      said.push(
        await client.raw('query ($id: ID!) { meeting(id: $id) { id participants { person { name } } } }', { id }),
      );
    const failed = api.log
      .filter(({ msg }) => msg === 'unexpected error')
      .map(({ err }) => (err as { message: string }).message);
    expect(failed).toEqual([]);
    return said.join('\n');
  }

  const given = (text: string): string[] =>
    Object.entries(guarded.secrets)
      .filter(([, secret]) => text.includes(secret))
      .map(([name]) => name)
      .sort();
  const secretNames = (): string[] => Object.keys(guarded.secrets).filter((name) => name !== known);

  it('is in nothing that any query answers them, and in much of it before and after', async () => {
    const { collaboration, units } = guarded.cast;
    const before = new Set(given(await everything(guarded.people.owner)));
    expect(secretNames().filter((name) => !before.has(name))).toEqual([]);

    for (const persona of guardedPersonas)
      await collaboration.circle.guard(guarded.people[persona], units.rehabilitation);
    for (const persona of guardedPersonas)
      expect([persona, given(await everything(guarded.people[persona]))]).toEqual([persona, [known]]);
    // Nothing is kept from those it is not toward.
    expect(given(await everything(guarded.cast.coordinator))).toEqual(expect.arrayContaining(['name of the service']));

    await world.db.query('update disclosure_guard set told_at = now()');
    expect(given(await everything(guarded.people.owner))).toEqual([...before].sort());
  }, 240_000);
});
