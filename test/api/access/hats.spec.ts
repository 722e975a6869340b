import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  buildWorld,
  deepAnswers,
  standardCast,
  type StandardCast,
  TestApi,
  TestSocket,
  visit,
  type World,
  type WorldPerson,
} from '@samplan/test/support';
import { probes } from './probes';

/** Queries about the login itself, told to the one who is logged in and to nobody else. */
const ofTheLogin = new Set(['session', 'demoPersonas', 'ownSessions']);

/**
 * Eva is a nurse in one team, mother in another, and has a plan of her own. Nothing tells one side of the other: not her
 * colleagues, not the families she works with, not even herself under the other hat.
 */
describe('somebody with a private hat and one at work', () => {
  let api: TestApi;
  let world: World;
  /** Where she works. */
  let work: StandardCast;
  let nurse: WorldPerson;
  let mother: WorldPerson;
  let colleague: WorldPerson;
  let privately: Record<string, string>;
  let atWork: Record<string, string>;

  beforeAll(async () => {
    api = await TestApi.start();
    world = await buildWorld(api.urls.owner);
    work = await standardCast(world);
    nurse = await world.person({ kind: 'professional', unit: work.units.rehabilitation, name: 'Eva Yrke' });
    mother = await world.person({ kind: 'citizen', loginId: nurse.loginId, name: 'Eva Privat' });
    colleague = await world.person({ kind: 'professional', unit: work.units.rehabilitation, name: 'Nina Kollega' });
    await work.collaboration.member(nurse, { areas: ['health'] });
    await work.collaboration.member(colleague, { areas: ['health'] });

    const family = await world.person({ kind: 'citizen', name: 'Sigurd Sønn' });
    const families = await world.collaboration({ owner: family });
    const elsewhere = await world.person({
      kind: 'professional',
      unit: work.units.mentalHealth,
      name: 'Olga Koordinator',
    });
    await families.member(elsewhere, { role: 'coordinator' });
    await families.ground({ to: work.units.mentalHealth });
    await families.relative(mother);
    await families.ground({ to: mother });
    const own = await world.collaboration({ owner: mother });
    await own.member(elsewhere, { role: 'coordinator' });
    await own.ground({ to: work.units.mentalHealth });
    const familyMessageId = await families.message(family, 'Hei mamma');
    const ownMessageId = await own.message(mother, 'Min egen sak');
    await visit(own, elsewhere, { relation: 'coordinator' });
    await visit(families, mother, { relation: 'relative', unitId: null });
    await visit(work.collaboration, nurse);
    await world.notice(mother, { kind: 'circle_changed', actor: elsewhere });
    await world.db.query('update notice set collaboration_id = $1 where recipient_id = $2', [own.id, mother.id]);
    await world.notice(nurse, { kind: 'team_invited', actor: work.coordinator });
    privately = {
      'id of the private hat': mother.id,
      'name of the private hat': mother.name,
      'plan of her son': families.id,
      'name of her son': family.name,
      'id of her son': family.id,
      'plan of her own': own.id,
      'message of her son': familyMessageId,
      'message of her own': ownMessageId,
    };
    atWork = {
      'id of the hat at work': nurse.id,
      'name of the hat at work': nurse.name,
      'plan at work': work.collaboration.id,
      'id of the user': work.owner.id,
      'name of the user': work.owner.name,
      'a goal at work': work.goalId,
      'a message at work': work.messageId,
    };
  });
  afterAll(async () => {
    await world.close();
    await api.close();
  });

  /** All that the queries answer, asked with the ids of the plan at work; and which of these words are in it. */
  async function toldOf(person: WorldPerson, words: Record<string, string>): Promise<string[]> {
    const client = await api.as(person);
    const { schema } = api.app.get(GraphQLSchemaHost);
    const said: string[] = [];
    for (const name of Object.keys(schema.getQueryType()!.getFields())) {
      if (ofTheLogin.has(name)) continue;
      const variables = probes[`Query.${name}`]!.variables(work, world);
      said.push(...(await deepAnswers(client, schema, name, variables, 1)));
    }
    expect(said.filter((answer) => answer.includes('INTERNAL'))).toEqual([]);
    const all = said.join('\n');
    return Object.entries(words)
      .filter(([, word]) => all.includes(word))
      .map(([what]) => what);
  }

  it('is told at work of what belongs to work, and of nothing private', async () => {
    expect(await toldOf(nurse, atWork)).toEqual(expect.arrayContaining(['plan at work', 'name of the user']));
    expect(await toldOf(nurse, privately)).toEqual([]);
  });

  it('is told at home of what is hers, and of nothing at work', async () => {
    expect(await toldOf(mother, privately)).toEqual(
      expect.arrayContaining(['plan of her son', 'name of her son', 'plan of her own']),
    );
    const told = await toldOf(mother, atWork);
    // Who works in the municipality is in the directory for everybody; that it is her is not.
    expect(told.filter((what) => !what.endsWith('of the hat at work'))).toEqual([]);
  });

  it('shows colleagues, leaders and those she works for nothing of the private hat', async () => {
    for (const person of [colleague, work.coordinator, work.owner, work.unitLeader, work.administrator, work.stranger])
      expect([person.name, await toldOf(person, privately)]).toEqual([person.name, []]);
  }, 240_000);

  it('finds nothing of the one under the other, by id', async () => {
    const plan = 'query ($id: ID!) { collaboration(id: $id) { id } }';
    const [asNurse, asMother] = [await api.as(nurse), await api.as(mother)];
    for (const what of ['plan of her son', 'plan of her own'])
      expect(await asNurse.code(plan, { id: privately[what] })).toBe('NOT_FOUND');
    expect(await asMother.code(plan, { id: work.collaboration.id })).toBe('NOT_FOUND');
  });

  it('stands in the log as who she was when she looked', async () => {
    const plan = 'query ($id: ID!) { collaboration(id: $id) { id owner { name } } }';
    await (await api.as(mother)).data(plan, { id: privately['plan of her son'] });
    await (await api.as(nurse)).data(plan, { id: work.collaboration.id });
    const { rows } = await world.db.query<{ collaboration_id: string; viewer_id: string; unit_id: string | null }>(
      `select distinct collaboration_id, viewer_id, viewer_unit_id as unit_id from access_log where viewer_id = any ($1)
        and outcome = 'read' order by viewer_unit_id nulls first`,
      [[mother.id, nurse.id]],
    );
    expect(rows).toEqual([
      { collaboration_id: privately['plan of her son'], viewer_id: mother.id, unit_id: null },
      { collaboration_id: work.collaboration.id, viewer_id: nurse.id, unit_id: work.units.rehabilitation.id },
    ]);
  });

  it('hears on each socket of its own hat’s plans only', async () => {
    const [asNurse, asMother] = await Promise.all(
      [nurse, mother].map(async (person) => TestSocket.connect(await api.as(person))),
    );
    const said = async (collaborationId: string, audience: WorldPerson): Promise<void> => {
      await world.db.query(
        `insert into change (tenant_id, at, collaboration_id, life_area, audience_id, type, entity, entity_id, version)
         values ($1, now(), $2, 'common', null, 'goal.added', 'goal', $2, 1), ($1, now(), $2, 'common', $3, 'circle.changed', 'circle', $2, 1)`,
        [world.tenantId, collaborationId, audience.id],
      );
    };
    await said(privately['plan of her son']!, mother);
    await asMother!.signal(({ collaborationId }) => collaborationId === privately['plan of her son']);
    await said(work.collaboration.id, nurse);
    await asNurse!.signal(({ collaborationId }) => collaborationId === work.collaboration.id);
    // What comes later has come, so what was to come before it would have.
    await said(privately['plan of her own']!, mother);
    await asMother!.signal(({ collaborationId }) => collaborationId === privately['plan of her own']);
    const ids = (socket: TestSocket): string[] => [...new Set(socket.signals.map((signal) => signal.collaborationId!))];
    expect(ids(asNurse!)).toEqual([work.collaboration.id]);
    expect(ids(asMother!).sort()).toEqual([privately['plan of her own'], privately['plan of her son']].sort());
    asNurse!.close();
    asMother!.close();
  });
});
