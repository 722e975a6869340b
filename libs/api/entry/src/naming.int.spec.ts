import { dateInOslo, newId } from '@samplan/shared/kernel';
import {
  buildWorld,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
  type WorldPerson,
} from '@samplan/test/support';

const name = /* GraphQL */ `
  mutation Name($input: NameCoordinatorInput!) {
    nameCoordinator(input: $input) {
      coordinator {
        name
      }
      errors {
        ... on UserError {
          code
          path
        }
      }
    }
  }
`;
const plan =
  'query Plan($id: ID!) { collaboration(id: $id) { myAccess { relation areas } team { role person { name } } } }';
const notices = 'query Notices { myNotices(first: 9) { nodes { kind actor { name } } } }';
const overview = 'query Overview { coordinationOverview(first: 9) { nodes { owner { name } coordinator { name } } } }';

interface Named {
  nameCoordinator: { coordinator: { name: string } | null; errors: { code: string; path: string[] }[] };
}
interface Told {
  myNotices: { nodes: { kind: string; actor: { name: string } | null }[] };
}
interface Seen {
  collaboration: {
    myAccess: { relation: string; areas: string[] };
    team: { role: string; person: { name: string } }[];
  };
}

describe('naming a coordinator where the one there was has left', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let tor: WorldPerson;
  let unit: TestClient;
  let successor: WorldPerson;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    tor = await world.person({
      kind: 'professional',
      unit: await world.unit('coordinating_unit'),
      role: 'coordinating',
    });
    successor = await world.person({
      kind: 'professional',
      unit: await world.unit('family_centre'),
      name: 'Turid Moe',
    });
    unit = await api.as(tor);
  });
  afterEach(() => world.close());

  const leaves = (person: WorldPerson): Promise<unknown> =>
    world.db.query('update unit_membership set valid = tstzrange(lower(valid), $2) where person_id = $1', [
      person.id,
      world.now,
    ]);
  const send = async (coordinatorId: string, collaborationId: string = cast.collaboration.id) =>
    (await unit.data<Named>(name, { input: { collaborationId, coordinatorId } })).nameCoordinator;

  it('lets in the new one with what the law alone opens, and puts the former out of the team', async () => {
    const former = await api.as(cast.coordinator);
    await leaves(cast.coordinator);
    // Whoever has left wears that hat no more, in an open session either.
    expect(await former.code(plan, { id: cast.collaboration.id })).toBe('UNAUTHENTICATED');
    expect(await send(successor.id)).toEqual({ coordinator: { name: 'Turid Moe' }, errors: [] });

    const { collaboration } = await (await api.as(successor)).data<Seen>(plan, { id: cast.collaboration.id });
    expect(collaboration.myAccess).toEqual({ relation: 'COORDINATOR', areas: ['COMMON'] });
    expect(collaboration.team.filter(({ role }) => role === 'COORDINATOR')).toEqual([
      { role: 'COORDINATOR', person: { name: 'Turid Moe' } },
    ]);
  });

  it('names a child coordinator for a child, and not for somebody grown up', async () => {
    await leaves(cast.coordinator);
    const input = { collaborationId: cast.collaboration.id, coordinatorId: successor.id, childCoordinator: true };
    const asked = async () => (await unit.data<Named>(name, { input })).nameCoordinator;
    await world.db.query(`update person set born_on = $2::date - interval '18 years' where id = $1`, [
      cast.owner.id,
      dateInOslo(world.now),
    ]);
    expect(await asked()).toEqual({
      coordinator: null,
      errors: [{ code: 'CHILD_COORDINATOR_FOR_ADULT', path: ['childCoordinator'] }],
    });
    await world.db.query(`update person set born_on = born_on + 1 where id = $1`, [cast.owner.id]);
    expect((await asked()).errors).toEqual([]);
    const { collaboration } = await (await api.as(successor)).data<Seen>(plan, { id: cast.collaboration.id });
    expect(collaboration.myAccess.relation).toBe('COORDINATOR');
    expect(collaboration.team.filter(({ role }) => role === 'CHILD_COORDINATOR')).toEqual([
      { role: 'CHILD_COORDINATOR', person: { name: 'Turid Moe' } },
    ]);
  });

  describe('where there are grounds from before', () => {
    const seenBy = async (person: WorldPerson, client?: TestClient): Promise<string[]> =>
      (await (client ?? (await api.as(person))).data<Seen>(plan, { id: cast.collaboration.id })).collaboration.myAccess
        .areas;
    const act = async (client: TestClient, name: string, input: object): Promise<{ errors: object[] }> => {
      const type = name[0]!.toUpperCase() + name.slice(1);
      const document = `mutation ($input: ${type}Input!) { ${name}(input: $input) { errors { ... on UserError { code path } } } }`;
      return Object.values(await client.data<Record<string, { errors: object[] }>>(document, { input }))[0]!;
    };
    const consent = (to: object, areas: string[]): object => ({
      collaborationId: cast.collaboration.id,
      ...to,
      areas,
      purpose: 'Holde i trådene',
    });
    let centre: { id: string; name: string; kind: 'family_centre' };
    let owner: TestClient;

    beforeEach(async () => {
      centre = { id: successor.unitId!, name: 'Enhet family_centre', kind: 'family_centre' };
      owner = await api.as(cast.owner);
      await leaves(cast.coordinator);
    });

    it.each(['the unit', 'the person by name'])('opens nothing of what %s was given before', async (whom) => {
      await cast.collaboration.ground({ to: whom === 'the unit' ? centre : successor });
      await send(successor.id);
      expect(await seenBy(successor)).toEqual(['COMMON']);
      const { rows } = await world.db.query(
        "select areas from ground where person_id = $1 and kind = 'legal_basis' and upper_inf(valid)",
        [successor.id],
      );
      expect(rows).toEqual([{ areas: [] }]);
    });

    it('goes on by the law when what there was by name ends', async () => {
      const before = await cast.collaboration.ground({ to: successor, areas: ['health'] });
      await send(successor.id);
      await cast.collaboration.endGround(before);
      expect(await seenBy(successor)).toEqual(['COMMON']);
      await world.db.query('update team_membership set valid = tstzrange(lower(valid), now()) where person_id = $1', [
        successor.id,
      ]);
      await send(successor.id);
      const { rows } = await world.db.query("select from ground where person_id = $1 and kind = 'legal_basis'", [
        successor.id,
      ]);
      expect(rows).toHaveLength(1);
    });

    it('opens to the coordinator what the person then says yes to, by name or for the unit, and nothing else', async () => {
      await cast.collaboration.ground({ to: centre, areas: ['health', 'economy', 'work'] });
      await send(successor.id);
      const client = await api.as(successor);
      expect((await act(owner, 'giveConsent', consent({ personId: successor.id }, ['HEALTH']))).errors).toEqual([]);
      expect(await seenBy(successor, client)).toEqual(['COMMON', 'HEALTH']);
      const card = await cast.collaboration.circle.request(centre, successor, ['economy', 'housing']);
      expect(
        (await act(owner, 'answerConsentRequest', { id: card, answer: 'SOME', areas: ['ECONOMY'] })).errors,
      ).toEqual([]);
      expect(await seenBy(successor, client)).toEqual(['COMMON', 'HEALTH', 'ECONOMY']);
    });

    it('is told before the yes what it would open to the coordinator', async () => {
      await send(successor.id);
      const preview =
        'mutation ($input: PreviewInput!) { previewCircleChange(input: $input) { changes { person { name } gains { areas } } } }';
      expect(
        await owner.data(preview, { input: { giveConsent: consent({ unitId: centre.id }, ['HEALTH']) } }),
      ).toMatchObject({
        previewCircleChange: { changes: [{ person: { name: 'Turid Moe' }, gains: [{ areas: ['HEALTH'] }] }] },
      });
      expect(await seenBy(successor)).toEqual(['COMMON']);
    });

    it('opens nothing to a coordinator who narrows, or takes back and undoes, what the unit has', async () => {
      const unitGround = await cast.collaboration.ground({ to: centre, areas: ['health', 'economy'] });
      await send(successor.id);
      const client = await api.as(successor);
      const narrower = { id: unitGround, expectedVersion: 1, areas: ['HEALTH'], purpose: 'Samarbeide om hverdagen' };
      expect((await act(client, 'changeConsent', narrower)).errors).toEqual([]);
      const { rows } = await world.db.query<{ id: string; version: number }>(
        'select id, version from ground where replaces = $1',
        [unitGround],
      );
      const { id, version: expectedVersion } = rows[0]!;
      await act(client, 'withdrawConsent', { id });
      expect((await act(client, 'undoWithdrawal', { id })).errors).toEqual([]);
      expect(await seenBy(successor, client)).toEqual(['COMMON']);
      const same = await world.db.query<{ id: string }>('select id from ground where replaces = $1', [id]);
      const mine = { ...narrower, id: same.rows[0]!.id, expectedVersion };
      expect((await act(owner, 'changeConsent', mine)).errors).toEqual([]);
      expect(await seenBy(successor, client)).toEqual(['COMMON']);
    });

    it('opens what a coordinator writes down that the person added, and not the rest', async () => {
      const unitGround = await cast.collaboration.ground({ to: centre, areas: ['health'] });
      await send(successor.id);
      const client = await api.as(successor);
      const wider = {
        id: unitGround,
        expectedVersion: 1,
        areas: ['HEALTH', 'WORK'],
        purpose: 'Samarbeide om hverdagen',
      };
      expect((await act(client, 'changeConsent', wider)).errors).toMatchObject([{ code: 'SPOKEN_YES_NEEDED' }]);
      expect((await act(client, 'changeConsent', { ...wider, said: {} })).errors).toEqual([]);
      expect(await seenBy(successor, client)).toEqual(['COMMON', 'WORK']);
    });

    it('lets a helper who is named see on as a helper, and no more than before', async () => {
      await cast.collaboration.member(successor, { areas: ['daily_living'] });
      await cast.collaboration.ground({ to: centre });
      expect(await seenBy(successor)).toEqual(['COMMON', 'DAILY_LIVING']);
      await send(successor.id);
      expect(await seenBy(successor)).toEqual(['COMMON', 'DAILY_LIVING']);
    });
  });

  it('never names whoever names, nor another hat of theirs', async () => {
    await leaves(cast.coordinator);
    const myOther = await world.person({ kind: 'professional', unit: cast.units.homeCare, loginId: tor.loginId });
    for (const { id } of [tor, myOther])
      expect(await send(id)).toEqual({
        coordinator: null,
        errors: [{ code: 'COORDINATOR_ONESELF', path: ['coordinatorId'] }],
      });
    expect(await unit.code(plan, { id: cast.collaboration.id })).toBe('NOT_FOUND');
    const colleague = await world.person({
      kind: 'professional',
      unit: await world.unit('school'),
      role: 'coordinating',
    });
    expect((await send(colleague.id)).errors).toEqual([]);
  });

  it('tells the person and the one who is named, and shows it in the overview', async () => {
    await leaves(cast.coordinator);
    await send(successor.id);
    const told = async (person: WorldPerson) => (await (await api.as(person)).data<Told>(notices)).myNotices.nodes;
    expect(await told(cast.owner)).toEqual([{ kind: 'NEW_COORDINATOR', actor: { name: 'Turid Moe' } }]);
    expect(await told(successor)).toMatchObject([{ kind: 'COORDINATOR_NAMED' }]);
    expect(await unit.data(overview)).toEqual({
      coordinationOverview: { nodes: [{ owner: { name: 'Aud Nilsen' }, coordinator: { name: 'Turid Moe' } }] },
    });
    expect(await unit.code(plan, { id: cast.collaboration.id })).toBe('NOT_FOUND');
  });

  it('takes nothing from a coordinator who works here', async () => {
    expect(await send(successor.id)).toMatchObject({ coordinator: null, errors: [{ code: 'HAS_COORDINATOR' }] });
    expect(await (await api.as(cast.coordinator)).code(plan, { id: cast.collaboration.id })).toBeNull();
  });

  it('names one of two who are named at the same time', async () => {
    await leaves(cast.coordinator);
    const answers = await Promise.all([send(successor.id), send(cast.stranger.id)]);
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(['HAS_COORDINATOR']);
  });

  it('is a colleague at work whom the person has not kept out, or nobody', async () => {
    await leaves(cast.coordinator);
    const refused = { coordinator: null, errors: [{ code: 'COORDINATOR_NOT_FOUND', path: ['coordinatorId'] }] };
    await leaves(cast.stranger);
    for (const id of [cast.stranger.id, cast.relative.id, newId(), 'x']) expect(await send(id)).toEqual(refused);
    await cast.collaboration.circle.exclude(successor);
    expect(await send(successor.id)).toEqual(refused);
  });

  it('is for the coordinating unit, of its own municipality and what is open there', async () => {
    await leaves(cast.coordinator);
    const input = { collaborationId: cast.collaboration.id, coordinatorId: successor.id };
    for (const person of [cast.owner, cast.relative, cast.member, cast.unitLeader, cast.administrator])
      expect(await (await api.as(person)).code(name, { input })).toBe('FORBIDDEN');
    const elsewhere = await world.neighbour();
    const office = await elsewhere.unit('coordinating_unit');
    const reidun = await elsewhere.person({ kind: 'professional', unit: office, role: 'coordinating' });
    expect(await (await api.as(reidun)).code(name, { input })).toBe('NOT_FOUND');
    for (const collaborationId of [newId(), 'x'])
      expect(await unit.code(name, { input: { ...input, collaborationId } })).toBe('NOT_FOUND');
  });
});
