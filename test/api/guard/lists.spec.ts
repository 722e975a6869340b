import { newId } from '@samplan/shared/kernel';
import {
  buildWorld,
  crisisStep,
  daysFrom,
  emergencyGround,
  insert,
  period,
  standardCast,
  type StandardCast,
  TestApi,
  type World,
  type WorldPerson,
} from '@samplan/test/support';

const people = 'openedBy { name } unit { name }';

describe('lists of guards, openings and warning signs', () => {
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

  async function statements(as: WorldPerson, document: string): Promise<number> {
    const client = await api.as(as);
    await client.data(document, { id: cast.collaboration.id });
    return api.statementsOf('Listed');
  }

  async function openings(many: number): Promise<void> {
    for (let one = 0; one < many; one += 1) {
      const opener = await world.person({ kind: 'professional', unit: cast.units.mentalHealth });
      const at = daysFrom(world.now, -one - 1);
      await insert(world.db, 'emergency_access', {
        id: newId(),
        ...cast.collaboration.keys,
        person_id: opener.id,
        person_kind: 'professional',
        unit_id: cast.units.mentalHealth.id,
        reason: 'Funnet ute',
        legal_ground: 'Nødrett',
        opened_at: at,
        valid: period(at, new Date(at.getTime() + 3_600_000)),
      });
    }
  }

  it('costs as many statements for twenty openings as for one, to those told and those who look over', async () => {
    await emergencyGround(world, cast.administrator);
    await world.employ(cast.administrator, cast.units.administration, 'coordinating');
    const told = `query Listed($id: ID!) { emergencyOpenings(collaborationId: $id) { nodes { reason ${people} } pageInfo { hasNextPage } } }`;
    const reviews = `query Listed { emergencyReviews { nodes { reason owner { name } ${people} reviewedBy { name } } } emergencyReviewsWaiting }`;
    await openings(1);
    const one = [await statements(cast.owner, told), await statements(cast.administrator, reviews)];
    await openings(20);
    expect([await statements(cast.owner, told), await statements(cast.administrator, reviews)]).toEqual(one);
  });

  it('costs as many statements for twenty warning signs or guards as for one', async () => {
    const steps = 'query Listed($id: ID!) { collaboration(id: $id) { crisisSteps { earlyWarning steps } } }';
    const guards =
      'query Listed($id: ID!) { disclosureGuards(collaborationId: $id) { guards { reason toward { name } unit { name } decidedBy { name } } } }';
    const sign = () => crisisStep(cast.collaboration, { createdBy: cast.coordinator });
    const guard = async (): Promise<unknown> =>
      cast.collaboration.circle.guard(cast.relative, await world.unit('rehabilitation', `Tjeneste ${newId()}`));
    await Promise.all([sign(), guard()]);
    const one = [await statements(cast.owner, steps), await statements(cast.coordinator, guards)];
    for (let more = 0; more < 19; more += 1) {
      await sign();
      await guard();
    }
    expect([await statements(cast.owner, steps), await statements(cast.coordinator, guards)]).toEqual(one);
  });

  it('has the services that take part first among those that can be guarded', async () => {
    await cast.collaboration.circle.standingTeam(cast.units.mentalHealth, [cast.stranger]);
    const client = await api.as(cast.coordinator);
    const { disclosureGuards } = await client.data<{
      disclosureGuards: { choices: { takingPartIds: string[]; units: { id: string }[] } };
    }>('query ($id: ID!) { disclosureGuards(collaborationId: $id) { choices { takingPartIds units { id } } } }', {
      id: cast.collaboration.id,
    });
    const { takingPartIds, units } = disclosureGuards.choices;
    expect([...takingPartIds].sort()).toEqual([cast.units.mentalHealth.id, cast.units.rehabilitation.id].sort());
    expect(units.slice(0, 2).map(({ id }) => id)).toEqual(takingPartIds);
    expect(units.map(({ id }) => id)).not.toContain(cast.units.homeCare.id);
  });
});
