import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  buildWorld,
  crisisStep,
  deepAnswers,
  emergencyGround,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
  type WorldPerson,
} from '@samplan/test/support';
import { probes } from '../access/probes';

/** What an opening shows, and nothing beside it. */
const fieldsShown = ['contacts', 'crisisSteps', 'endsAt', 'id', 'legalGround', 'openedAt', 'owner', 'reason'];

describe('a hat that rests on an emergency', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let helper: WorldPerson;
  let client: TestClient;
  let openingId: string;

  beforeAll(async () => {
    api = await TestApi.start();
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    helper = await world.person({ kind: 'professional', unit: cast.units.mentalHealth, name: 'Nora Natt' });
    await emergencyGround(world, cast.administrator);
    await crisisStep(cast.collaboration, { createdBy: cast.coordinator, earlyWarning: 'Et vanlig tegn' });
    await crisisStep(cast.collaboration, {
      createdBy: cast.coordinator,
      earlyWarning: 'Et tegn om psykisk helse',
      lifeArea: 'mental_health',
    });
    openingId = await cast.collaboration.circle.emergency(helper, cast.units.mentalHealth);
    client = await api.as(helper);
  });
  afterAll(async () => {
    await world.close();
    await api.close();
  });

  async function answers(name: string, variables: Record<string, unknown>): Promise<string> {
    const { schema } = api.app.get(GraphQLSchemaHost);
    return (await deepAnswers(client, schema, name, variables)).join('\n');
  }

  /** What is around the person and is not for an emergency. */
  const secrets = (): Record<string, string> => ({
    'the collaboration': cast.collaboration.id,
    'the plan': cast.plan.id,
    'a goal': cast.goalId,
    'a measure': cast.measureId,
    'a meeting': cast.meeting.id,
    'an agenda item': cast.itemId,
    'a message': cast.messageId,
    'a consent': cast.memberGroundId,
    'somebody in the team': cast.member.name,
  });
  const given = (text: string, words: Record<string, string>): string[] =>
    Object.entries(words)
      .filter(([, word]) => text.includes(word))
      .map(([what]) => what);

  it('reads crisis steps of every area and whom to reach, and nothing else of the collaboration', async () => {
    const { schema } = api.app.get(GraphQLSchemaHost);
    const type = schema.getType('EmergencyAccess') as unknown as { getFields(): object };
    expect(Object.keys(type.getFields()).sort()).toEqual(fieldsShown);
    const text = await answers('emergencyAccess', { id: openingId });
    for (const word of [cast.owner.name, cast.coordinator.name, cast.relative.name, 'vanlig tegn', 'tegn om psykisk'])
      expect(text).toContain(word);
    expect(given(text, secrets())).toEqual([]);
  }, 60_000);

  it('gets nothing about the person from any other query', async () => {
    const { schema } = api.app.get(GraphQLSchemaHost);
    const { owner } = cast;
    const telling: Record<string, string> = { ...secrets(), 'the person': owner.name, 'the person by id': owner.id };
    // Colleagues are in the directory, whoever they help.
    delete telling['somebody in the team'];
    const told: Record<string, string[]> = {};
    for (const name of Object.keys(schema.getQueryType()!.getFields())) {
      if (name === 'demoPersonas' || name === 'emergencyAccess') continue;
      const found = given(await answers(name, probes[`Query.${name}`]!.variables(cast, world)), telling);
      if (found.length > 0) told[name] = found;
    }
    // That one has opened, and for whom, one may see oneself.
    expect(told).toEqual({ emergencyReadiness: ['the person', 'the person by id'] });
  }, 120_000);

  it('changes nothing in the collaboration by any mutation but ending what was opened', async () => {
    const count = async (): Promise<number> => {
      const { rows } = await world.db.query<{ count: number }>(
        'select count(*)::int as count from change where collaboration_id = $1',
        [cast.collaboration.id],
      );
      return rows[0]!.count;
    };
    const before = await count();
    const changed: string[] = [];
    for (const [name, probe] of Object.entries(probes)) {
      if (!name.startsWith('Mutation.')) continue;
      await client.raw(probe.document, probe.variables(cast, world));
      if ((await count()) !== before) changed.push(name);
    }
    expect(changed).toEqual([]);
    await client.raw(probes['Mutation.endEmergencyAccess']!.document, { input: { id: openingId } });
    expect(await count()).toBeGreaterThan(before);
    expect(await answers('emergencyAccess', { id: openingId })).toContain('NOT_FOUND');
  }, 120_000);
});
