import { newId } from '@samplan/shared/kernel';
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
    await leaves(cast.coordinator);
    const former = await api.as(cast.coordinator);
    expect(await former.code(plan, { id: cast.collaboration.id })).toBe('NOT_FOUND');
    expect(await send(successor.id)).toEqual({ coordinator: { name: 'Turid Moe' }, errors: [] });

    const { collaboration } = await (await api.as(successor)).data<Seen>(plan, { id: cast.collaboration.id });
    expect(collaboration.myAccess).toEqual({ relation: 'COORDINATOR', areas: ['COMMON'] });
    expect(collaboration.team.filter(({ role }) => role === 'COORDINATOR')).toEqual([
      { role: 'COORDINATOR', person: { name: 'Turid Moe' } },
    ]);
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
