import { dateInOslo, newId } from '@samplan/shared/kernel';
import {
  buildWorld,
  standardCast,
  type StandardCast,
  TestApi,
  TestSocket,
  type World,
  type WorldPerson,
} from '@samplan/test/support';
import { probes } from '../access/probes';

describe('a no from the municipality', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let sockets: TestSocket[];

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    sockets = [];
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
  });
  afterEach(async () => {
    for (const socket of sockets) socket.close();
    await world.close();
  });

  /** Listens as each of them; answers how many times each has heard of a no, when all that was sent has come. */
  const listen = async (people: WorldPerson[]): Promise<() => Promise<number[]>> => {
    const lines = await Promise.all(people.map(async (person) => TestSocket.connect(await api.as(person))));
    sockets.push(...lines);
    return async () => {
      const fence = newId();
      for (const [index, person] of people.entries()) {
        await world.db.query(
          `insert into change (tenant_id, at, audience_id, type, entity, entity_id, version)
           values ($1, now(), $2, 'circle.changed', 'circle', $3, 1)`,
          [world.tenantId, person.id, fence],
        );
        await lines[index]!.signal((signal) => signal.id === fence);
      }
      return lines.map(({ signals }) => signals.filter(({ type }) => type === 'plan_refusal.changed').length);
    };
  };
  const parentOf = async (child: WorldPerson, collaboration: StandardCast['collaboration']): Promise<WorldPerson> => {
    const parent = await world.person({ kind: 'citizen', name: 'Ola Nilsen' });
    await world.db.query(`update person set born_on = (now() - interval '13 years')::date where id = $1`, [child.id]);
    await collaboration.circle.parent(parent);
    return parent;
  };

  it('to a plan is told to those who read it, and to nobody else in the team', async () => {
    const parent = await parentOf(cast.owner, cast.collaboration);
    const heard = await listen([cast.owner, parent, cast.member, cast.relative]);
    const { document, variables } = probes['Mutation.recordPlanRefusal']!;
    await (await api.as(cast.coordinator)).data(document, variables(cast, world));
    expect(await heard()).toEqual([1, 1, 0, 0]);
  });

  it('to a coordinator is told to the person and the unit that says it, and so is the appeal', async () => {
    const person = await world.person({ kind: 'citizen', name: 'Gro Vik' });
    const other = await world.collaboration({ owner: person });
    const parent = await parentOf(person, other);
    await other.member(cast.member);
    await other.ground({ to: cast.member });
    const unit = await world.unit('coordinating_unit');
    const works = { kind: 'professional', unit, role: 'coordinating' } as const;
    const saying = await world.person({ ...works, name: 'Tor Lunde' });
    const colleague = await world.person({ ...works, name: 'Stine Moe' });
    const heard = await listen([person, parent, colleague, cast.member, cast.unitLeader, cast.administrator]);

    const { document, variables } = probes['Mutation.recordCoordinatorRefusal']!;
    const { input } = variables(cast, world) as { input: object };
    const { recordCoordinatorRefusal: said } = await (
      await api.as(saying)
    ).data<{ recordCoordinatorRefusal: { refusal: { id: string } } }>(document, {
      input: { ...input, collaborationId: other.id },
    });
    expect(await heard()).toEqual([1, 1, 1, 0, 0, 0]);

    const appeal = { id: said.refusal.id, expectedVersion: 1, appealedOn: dateInOslo(world.now) };
    await (await api.as(person)).data(probes['Mutation.appealPlanRefusal']!.document, { input: appeal });
    expect(await heard()).toEqual([2, 2, 2, 0, 0, 0]);
  });
});
