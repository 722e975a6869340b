import { buildWorld, daysFrom, standardCast, TestApi, type World } from '@samplan/test/support';
import { dateInOslo } from '@samplan/shared/kernel';

let api: TestApi;
let world: World;

beforeAll(async () => {
  api = await TestApi.start();
  world = await buildWorld(api.urls.owner);
});
afterAll(async () => {
  await world.close();
  await api.close();
});

it('shows as far back as the latest 500, however long a plan has been looked at', async () => {
  const cast = await standardCast(world);
  const member = await api.as(cast.member);
  const today = dateInOslo(world.now);

  await world.db.query(
    `insert into evaluation (id, tenant_id, collaboration_id, life_area, plan_id, evaluated_on, outcome, outcome_by, created_by, created_at)
       select gen_random_uuid(), $1, $2, 'common', $3, $4::date - nth, 'as_hoped', $5, $5, $6
         from generate_series(1, 505) nth`,
    [world.tenantId, cast.collaboration.id, cast.plan.id, today, cast.coordinator.id, world.now],
  );
  const { collaboration } = await member.data<{ collaboration: { evaluations: { evaluatedOn: string }[] } }>(
    'query ($id: ID!) { collaboration(id: $id) { evaluations { evaluatedOn } } }',
    { id: cast.collaboration.id },
  );
  const days = collaboration.evaluations.map(({ evaluatedOn }) => evaluatedOn);
  expect(days).toHaveLength(500);
  expect(days[0]).toBe(dateInOslo(daysFrom(world.now, -500)));
  expect(days.at(-1)).toBe(dateInOslo(daysFrom(world.now, -1)));
});
