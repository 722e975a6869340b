import { dateInOslo } from '@samplan/shared/kernel';
import { buildWorld, daysFrom, standardCast, type StandardCast, TestApi, type World } from '@samplan/test/support';

interface Pressed {
  data: Record<string, { errors: { code: string }[] }> | null;
  errors?: { extensions: { code: string } }[];
}

/** Two with the same page open do the same at the same instant: it is done once, and the other hears so. */
describe('the same done twice at once', () => {
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

  const child = (): Promise<unknown> =>
    world.db.query('update person set born_on = $2 where id = $1', [cast.owner.id, daysFrom(world.now, -14 * 365)]);

  it.each<[string, string, string, () => Promise<object>, 'owner' | 'coordinator']>([
    [
      'letInRelative',
      'LetInRelativeInput',
      'next_of_kin',
      async () => {
        await world.db.query('update next_of_kin set valid = tstzrange(lower(valid), now())');
        return {
          personId: cast.relative.id,
          kind: 'NEXT_OF_KIN',
          relationship: 'Dotter',
          level: 'READ',
          purpose: 'Følge med',
          areas: ['HEALTH'],
        };
      },
      'owner',
    ],
    [
      'recordMandate',
      'RecordMandateInput',
      'guardian_mandate',
      async () => ({
        personId: cast.relative.id,
        level: 'READ',
        areas: ['ECONOMY'],
        mayConsent: true,
        authority: 'Statsforvalteren',
        from: dateInOslo(world.now),
      }),
      'coordinator',
    ],
    [
      'recordParent',
      'RecordParentInput',
      'parental_responsibility',
      async () => {
        await child();
        return { personId: cast.relative.id, from: dateInOslo(world.now) };
      },
      'coordinator',
    ],
    ['excludeEmployee', 'ExcludeEmployeeInput', 'exclusion', async () => ({ personId: cast.member.id }), 'owner'],
    [
      'withholdAreas',
      'WithholdAreasInput',
      'withheld_area',
      async () => {
        await child();
        return { areas: ['HEALTH'] };
      },
      'owner',
    ],
  ])('%s leaves one, and no error nobody can act on', async (name, type, table, input, as) => {
    const client = await api.as(cast[as]);
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) { errors { ... on UserError { code } } } }`;
    const sent = { input: { collaborationId: cast.collaboration.id, ...(await input()) } };
    const count = async (): Promise<number> => {
      const { rows } = await world.db.query<{ count: number }>(
        `select count(*)::int as count from ${table} where upper_inf(valid)`,
      );
      return rows[0]!.count;
    };
    const before = await count();
    const texts = await Promise.all([
      client.raw(document, sent),
      client.raw(document, sent),
      client.raw(document, sent),
    ]);
    const answers = texts.map((text) => JSON.parse(text) as Pressed);
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    expect(answers.map(({ data }) => data![name]!.errors)).toContainEqual([]);
    expect(await count()).toBe(before + 1);
  });
});
