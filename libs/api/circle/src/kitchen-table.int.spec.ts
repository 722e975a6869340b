import {
  buildWorld,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
} from '@samplan/test/support';

const errors = 'errors { ... on UserError { code path } }';
const preview = `mutation Preview($input: PreviewInput!) { previewCircleChange(input: $input) {
  changes { person { name profession } gains { areas } loses } unchanged { person { name } unit { name } keeps } ${errors} } }`;
const answer = `mutation Answer($input: AnswerConsentRequestInput!) { answerConsentRequest(input: $input) { request { id } ${errors} } }`;
const waiting = 'query Waiting($id: ID!) { whoSees(collaborationId: $id) { requests { id keptFrom } } }';

interface Seen {
  changes: { person: { name: string; profession: string }; gains: { areas: string[] }[]; loses: string[] }[];
  unchanged: { person: { name: string } | null; unit: { name: string } | null; keeps: string[] }[];
  errors: { code: string; path: string[] }[];
}

describe('consent at the kitchen table', () => {
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
    owner = await api.as(cast.owner);
    coordinator = await api.as(cast.coordinator);
  });
  afterEach(() => world.close());

  const look = async (client: TestClient, input: object): Promise<Seen> =>
    (await client.data<{ previewCircleChange: Seen }>(preview, { input: { answerConsentRequest: input } }))
      .previewCircleChange;
  const card = (unit = cast.units.mentalHealth) =>
    cast.collaboration.circle.request(unit, cast.coordinator, ['health', 'economy']);
  const names = ({ changes }: Seen): string[] => changes.map(({ person }) => person.name);
  const cards = async (client: TestClient) =>
    (await client.data<{ whoSees: { requests: object[] } }>(waiting, { id: cast.collaboration.id })).whoSees.requests;
  const refusal = async (input: object): Promise<{ code: string; path: string[] } | undefined> =>
    (await coordinator.data<{ answerConsentRequest: Seen }>(answer, { input })).answerConsentRequest.errors[0];
  const bornYearsAgo = (years: number) =>
    world.db.query(
      `update person set born_on = current_date - $2 * interval '1 year' - interval '1 day' where id = $1`,
      [cast.owner.id, years],
    );

  it('shows who would see it by each answer, and who sees it already', async () => {
    await cast.collaboration.member(cast.stranger);
    const id = await card();
    for (const [client, said] of [
      [coordinator, {}],
      [owner, null],
    ] as const) {
      const seen = await look(client, { id, answer: 'YES', said });
      expect(seen.changes).toMatchObject([
        { person: { name: 'Stine Moe' }, gains: [{ areas: ['COMMON', 'HEALTH', 'ECONOMY'] }] },
      ]);
      const some = await look(client, { id, answer: 'SOME', areas: ['ECONOMY'], said });
      expect(some.changes).toMatchObject([{ gains: [{ areas: ['COMMON', 'ECONOMY'] }] }]);
    }
    const again = await cast.collaboration.circle.request(cast.units.rehabilitation, cast.coordinator, [
      'health',
      'daily_living',
    ]);
    const same = await look(owner, { id: again, answer: 'YES' });
    expect(same.changes).toEqual([]);
    expect(same.unchanged).toContainEqual({
      person: { name: 'Per Lie' },
      unit: { name: 'Rehabilitering' },
      keeps: ['COMMON', 'HEALTH', 'DAILY_LIVING'],
    });
    // What a yes takes away, because it stands in the place of the one before, is told as well.
    const less = await card(cast.units.rehabilitation);
    expect((await look(owner, { id: less, answer: 'YES' })).changes).toMatchObject([
      { person: { name: 'Per Lie', profession: 'Fysioterapeut' }, loses: ['DAILY_LIVING'] },
    ]);
  });

  it('shows whoever holds the coordinator’s phone nobody they are not to know of', async () => {
    await bornYearsAgo(17);
    const { rows } = await world.db.query<{ id: string }>('select id from team_membership where person_id = $1', [
      cast.member.id,
    ]);
    await cast.collaboration.circle.deputy(rows[0]!.id, cast.stranger);
    const id = await card();
    expect(names(await look(coordinator, { id, answer: 'YES', said: {} }))).toEqual(['Stine Moe']);
    await cast.collaboration.circle.guard(cast.owner, cast.units.rehabilitation);
    for (const [client, said] of [
      [coordinator, {}],
      [coordinator, { byId: cast.owner.id }],
      [owner, null],
    ] as const) {
      const seen = await look(client, { id, answer: 'YES', said });
      expect(seen.errors).toEqual([]);
      expect(JSON.stringify(seen)).not.toMatch(/Stine Moe|Per Lie|Rehabilitering/);
    }
  });

  it('asks nobody about what is kept from them, and tells the coordinator alone', async () => {
    await bornYearsAgo(10);
    const father = await world.person({ kind: 'citizen', name: 'Odd Nilsen' });
    await cast.collaboration.circle.parent(father);
    await cast.collaboration.circle.parent(cast.relative);
    const id = await card();
    expect(await cards(coordinator)).toEqual([{ id, keptFrom: [] }]);
    await cast.collaboration.circle.guard(cast.relative, cast.units.mentalHealth);
    expect(await cards(coordinator)).toEqual([{ id, keptFrom: [cast.relative.id] }]);
    expect(await cards(await api.as(cast.relative))).toEqual([]);
    expect(await cards(await api.as(father))).toEqual([{ id, keptFrom: [] }]);
    const said = { byId: cast.relative.id, heard: 'Det er greit' };
    const kept = { code: 'KEPT_FROM_WHO_ANSWERS', path: ['said', 'byId'] };
    expect(await refusal({ id, answer: 'YES', said })).toMatchObject(kept);
    expect(await refusal({ id, answer: 'NO', said })).toMatchObject(kept);
    expect((await look(coordinator, { id, answer: 'YES', said })).errors).toMatchObject([kept]);
    expect(await refusal({ id, answer: 'YES', said: { ...said, byId: father.id } })).toBeUndefined();
  });
});
