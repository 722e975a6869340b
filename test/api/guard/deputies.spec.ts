import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  buildWorld,
  deepAnswers,
  standardCast,
  type StandardCast,
  TestApi,
  visit,
  type World,
  type WorldPerson,
} from '@samplan/test/support';

const notices = '{ myNotices { nodes { kind actor { name } } } }';
const log = 'query ($id: ID!) { accessLog(collaborationId: $id) { nodes { viewer { name } } } }';

/** Rehabilitation is not yet told to the child, and somebody from mental health stands in for its physiotherapist. */
describe('a deputy of a service that somebody does not yet know of', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let deputy: WorldPerson;
  let placeId: string;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    await world.db.query(`update person set born_on = (now() - interval '13 years')::date where id = $1`, [
      cast.owner.id,
    ]);
    deputy = await world.person({ kind: 'professional', unit: cast.units.mentalHealth, name: 'Vera Vikar' });
    const { rows } = await world.db.query<{ id: string }>('select id from team_membership where person_id = $1', [
      cast.member.id,
    ]);
    placeId = await cast.collaboration.circle.deputy(rows[0]!.id, deputy);
    await cast.collaboration.ground({ to: cast.units.mentalHealth });
    await cast.collaboration.message(deputy, 'Hei, jeg er vikar');
    await visit(cast.collaboration, deputy, { deputy: { for: cast.member, throughId: placeId } });
    await world.db.query(
      `insert into notice (id, tenant_id, recipient_id, kind, actor_id, about_id, collaboration_id, created_at)
       values (gen_random_uuid(), $1, $2, 'deputy_named', $3, $4, $5, now())`,
      [world.tenantId, cast.owner.id, cast.coordinator.id, placeId, cast.collaboration.id],
    );
  });
  afterEach(() => world.close());

  /** Everything that what stands around the person, who sees what and the log say of the deputy. */
  async function said(who: WorldPerson): Promise<string> {
    const client = await api.as(who);
    const { schema } = api.app.get(GraphQLSchemaHost);
    const answers: string[] = [];
    for (const name of ['collaboration', 'whoSees', 'accessLog', 'accessLogViewers', 'myNotices'])
      answers.push(...(await deepAnswers(client, schema, name, { id: cast.collaboration.id })));
    return answers.join('\n');
  }
  const guard = (): Promise<string> => cast.collaboration.circle.guard(cast.owner, cast.units.rehabilitation);

  it('is in the team, the log and the notices before and after, and nowhere meanwhile', async () => {
    expect(await said(cast.owner)).toContain('Vera Vikar');
    expect(await said(cast.owner)).toContain('DEPUTY_NAMED');
    await guard();
    const kept = await said(cast.owner);
    for (const secret of ['Vera Vikar', deputy.id, placeId, cast.member.name, 'DEPUTY_NAMED', 'jeg er vikar'])
      expect([secret, kept.includes(secret)]).toEqual([secret, false]);
    expect(kept).toContain('Kari Berg');
    // Nothing is kept from those it is not toward.
    expect(await said(cast.coordinator)).toContain('Vera Vikar');
    await world.db.query('update disclosure_guard set told_at = now()');
    expect(await said(cast.owner)).toContain('Vera Vikar');
  });

  it('is there in their own right alone when they take part for another service as well', async () => {
    await cast.collaboration.member(deputy, { areas: ['mental_health'], helpsWith: 'Samtaler' });
    await guard();
    const kept = await said(cast.owner);
    expect(kept).toContain('Vera Vikar');
    expect(kept).toContain('Samtaler');
    for (const secret of [placeId, cast.member.name, 'DEPUTY_NAMED'])
      expect([secret, kept.includes(secret)]).toEqual([secret, false]);
    // The visit was made in the other's place.
    const client = await api.as(cast.owner);
    expect(await client.data(log, { id: cast.collaboration.id })).toEqual({ accessLog: { nodes: [] } });
    expect(await client.data(notices)).toEqual({ myNotices: { nodes: [] } });
  });

  it('makes no visit to be told of', async () => {
    const alert = (): Promise<unknown> =>
      world.db.query(
        `insert into log_alert (id, tenant_id, collaboration_id, mode, told_until) values (gen_random_uuid(), $1, $2, 'every_visit', now() - interval '1 day')
         on conflict (collaboration_id) do update set told_until = excluded.told_until, told_at = null`,
        [world.tenantId, cast.collaboration.id],
      );
    const told = async (): Promise<number> => {
      await alert();
      const { rows } = await world.db.query<{ told: number }>("select app.tell_of_visits('1 hour') as told");
      return rows[0]!.told;
    };
    await cast.collaboration.member(deputy, { areas: ['mental_health'] });
    expect(await told()).toBe(1);
    await guard();
    expect(await told()).toBe(0);
    await visit(cast.collaboration, deputy);
    expect(await told()).toBe(1);
  });
});
