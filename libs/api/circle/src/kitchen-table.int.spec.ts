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

const errors = 'errors { ... on UserError { code path } }';
const preview = `mutation Preview($input: PreviewInput!) { previewCircleChange(input: $input) {
  changes { person { name profession } gains { areas } loses } unchanged { person { name } unit { name } keeps } ${errors} } }`;
const answer = `mutation Answer($input: AnswerConsentRequestInput!) { answerConsentRequest(input: $input) { request { id } ${errors} } }`;
const waiting = 'query Waiting($id: ID!) { whoSees(collaborationId: $id) { requests { id keptFrom } } }';

const told = `query Told($id: ID!) {
  whoSees(collaborationId: $id) { consents { unit { name } areas givenHow signedOn capacity { assessedBy assessedOn assessedFor } } }
  consentHistory(collaborationId: $id) { nodes { what unit { name } signedOn capacity { assessedBy assessedOn assessedFor } } } }`;

interface Told {
  whoSees: { consents: { unit: { name: string } | null }[] };
  consentHistory: { nodes: { what: string; unit: { name: string } | null }[] };
}
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
    (await client.data<{ whoSees: { requests: { id: string }[] } }>(waiting, { id: cast.collaboration.id })).whoSees
      .requests;
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

  /** What stands about the service that was asked about, on the consent and in the history. */
  const toldTo = async (client: TestClient): Promise<{ consents: object[]; events: object[] }> => {
    const { whoSees, consentHistory } = await client.data<Told>(told, { id: cast.collaboration.id });
    const about = ({ unit }: { unit: { name: string } | null }): boolean => unit?.name === 'Psykisk helse og rus';
    return {
      consents: whoSees.consents.filter(about),
      events: consentHistory.nodes.filter((event) => about(event) && event.what !== 'ASKED'),
    };
  };
  const day = (days: number): string => dateInOslo(daysFrom(world.now, days));

  it('keeps who assessed whether the person can decide, for those who may see who sees', async () => {
    const capacity = { assessedBy: 'Fastlege Wold', assessedOn: day(0), assessedFor: 'Deling med Psykisk helse' };
    const bad: [object, string, string][] = [
      [{ assessedBy: '  ' }, 'FIELD_REQUIRED', 'assessedBy'],
      [{ assessedBy: '\u200b' }, 'FIELD_REQUIRED', 'assessedBy'],
      [{ assessedBy: 'x'.repeat(201) }, 'FIELD_TOO_LONG', 'assessedBy'],
      [{ assessedFor: '' }, 'FIELD_REQUIRED', 'assessedFor'],
      [{ assessedFor: 'x'.repeat(301) }, 'FIELD_TOO_LONG', 'assessedFor'],
      [{ assessedOn: day(1) }, 'DATE_IN_FUTURE', 'assessedOn'],
    ];
    const id = await card();
    for (const [wrong, code, field] of bad)
      expect([wrong, await refusal({ id, answer: 'YES', said: { capacity: { ...capacity, ...wrong } } })]).toEqual([
        wrong,
        { code, path: expect.arrayContaining([field]) as string[] },
      ]);
    expect(await toldTo(owner)).toEqual({ consents: [], events: [] });

    expect(await refusal({ id, answer: 'YES', said: { capacity } })).toBeUndefined();
    const guardian = await world.person({ kind: 'citizen', name: 'Odd Vik' });
    await cast.collaboration.circle.guardian(guardian);
    for (const client of [owner, coordinator, await api.as(guardian)])
      expect(await toldTo(client)).toMatchObject({
        consents: [{ givenHow: 'SPOKEN', signedOn: null, capacity }],
        events: [{ what: 'GIVEN', signedOn: null, capacity }],
      });
    const elsewhere = await world.person({ kind: 'citizen', name: 'Eva Vik' });
    await cast.collaboration.circle.guardian(elsewhere, { areas: ['housing'] });
    expect(await toldTo(await api.as(elsewhere))).toEqual({ consents: [], events: [] });
    expect(await (await api.as(cast.member)).code(told, { id: cast.collaboration.id })).toBe('FORBIDDEN');
  });

  it('keeps the day it was signed on paper, for a yes and for a no', async () => {
    const id = await card();
    const signedOn = day(-3);
    const late = { code: 'DATE_IN_FUTURE', path: ['said', 'signedOn'] };
    expect(await refusal({ id, answer: 'YES', said: { signedOn: day(1) } })).toMatchObject(late);
    expect(await refusal({ id, answer: 'NO', said: { signedOn: day(1) } })).toMatchObject(late);
    const own = { input: { id, answer: 'YES', said: { signedOn } } };
    const mine = await owner.data<{ answerConsentRequest: Seen }>(answer, own);
    expect(mine.answerConsentRequest.errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    expect(await refusal({ id, answer: 'YES', said: { signedOn } })).toBeUndefined();
    expect(await toldTo(owner)).toMatchObject({
      consents: [{ givenHow: 'SIGNED', signedOn, capacity: null }],
      events: [{ what: 'GIVEN', signedOn }],
    });
    expect(await refusal({ id: await card(), answer: 'NO', said: { signedOn } })).toBeUndefined();
    expect((await toldTo(owner)).events).toMatchObject([
      { what: 'REFUSED', signedOn },
      { what: 'GIVEN', signedOn },
    ]);
  });

  it('shows the cards to the coordinator who made them, to whom nothing is open yet, and to no other such', async () => {
    await cast.collaboration.endGround(cast.coordinatorGroundId);
    await cast.collaboration.ground({ to: cast.coordinator, kind: 'legal_basis', areas: [] });
    const id = await card();
    expect(await cards(coordinator)).toEqual([{ id, keptFrom: [] }]);
    await world.db.query('update consent_request set asked_by = $1', [cast.owner.id]);
    expect(await cards(coordinator)).toEqual([]);
    await world.db.query('update consent_request set asked_by = $1', [cast.coordinator.id]);
    expect(await refusal({ id, answer: 'YES', said: {} })).toBeUndefined();
    expect(await cards(coordinator)).toEqual([]);
  });

  it('asks in the order they were named, also of those made in one go', async () => {
    const units = [];
    for (let one = 0; one < 8; one += 1) units.push(await world.unit('school', `Skole ${one}`));
    const ask = `mutation Ask($input: AskForConsentInput!) { askForConsent(input: $input) { requests { id } ${errors} } }`;
    const asked = units.map(({ id: unitId }) => ({ unitId, areas: ['EDUCATION'], purpose: 'Lekser' }));
    const input = { collaborationId: cast.collaboration.id, cards: asked };
    const { askForConsent } = await coordinator.data<{ askForConsent: { requests: { id: string }[] } }>(ask, { input });
    expect((await cards(owner)).map(({ id }) => id)).toEqual(askForConsent.requests.map(({ id }) => id));
    const { rows } = await world.db.query<{ unit_id: string }>('select unit_id from consent_request order by id');
    expect(rows.map(({ unit_id }) => unit_id)).toEqual(units.map(({ id }) => id));
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
