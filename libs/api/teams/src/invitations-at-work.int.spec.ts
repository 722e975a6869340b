import {
  buildWorld,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
  type WorldPerson,
  type WorldUnit,
} from '@samplan/test/support';
import { acts, teamActs } from './testing/team-acts';

interface Invited {
  invitation: { id: string; state: string } | null;
}

/** Whoever is asked on behalf of a unit is asked as long as they work there. */
describe('an invitation to somebody who has left the unit', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let coordinator: TestClient;
  let unit: WorldUnit;
  let team: ReturnType<typeof teamActs>;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    coordinator = await api.as(cast.coordinator);
    team = teamActs(cast);
    unit = cast.units.mentalHealth;
    await cast.collaboration.ground({ to: unit });
  });
  afterEach(() => world.close());

  const invite = async (over: Record<string, unknown>, toId: string): Promise<string> =>
    (await team.act<Invited>(coordinator, acts.invite, team.invitation(toId, over))).invitation!.id;
  /** Another unit, so that the hat stays on. */
  const changesUnit = async (person: WorldPerson): Promise<void> => {
    await world.employ(person, cast.units.administration, 'employee');
    await world.db.query(
      'update unit_membership set valid = tstzrange(lower(valid), now()) where person_id = $1 and unit_id = $2',
      [person.id, unit.id],
    );
  };
  const atUnit = (name: string): Promise<WorldPerson> => world.person({ kind: 'professional', unit, name });
  /** Shown whose team it is before, and nothing, not even that there is an invitation, after. */
  const losesSight = async (person: WorldPerson, id: string): Promise<void> => {
    const client = await api.as(person);
    expect(await team.waiting(client)).toMatchObject([{ id, ownerName: 'Aud Nilsen' }]);
    await changesUnit(person);
    expect(await team.waiting(client)).toEqual([]);
    expect(await client.code(acts.answer, { input: { invitationId: id, accept: true } })).toBe('NOT_FOUND');
  };

  it('is gone for whoever was asked by name', async () => {
    await losesSight(cast.stranger, await invite({}, cast.stranger.id));
  });

  it('is gone for whom the leader let answer, and stays with those who are there', async () => {
    const receiver = await atUnit('Rita Mottak');
    const other = await atUnit('Olav Mottak');
    for (const person of [receiver, other])
      await world.db.query(
        `insert into invitation_receiver (id, tenant_id, unit_id, person_id, let_by, valid)
         values (gen_random_uuid(), $1, $2, $3, $3, tstzrange(now() - interval '1 day', null))`,
        [world.tenantId, unit.id, person.id],
      );
    const id = await invite({ kind: 'UNIT' }, unit.id);
    await losesSight(receiver, id);
    expect(await team.waiting(await api.as(other))).toMatchObject([{ id, ownerName: 'Aud Nilsen' }]);
  });

  it('is gone for whoever the unit named, and for whoever named them', async () => {
    const leader = await world.person({ kind: 'professional', unit, role: 'leader', name: 'Eva Lund' });
    const named = await atUnit('Nina Nevnt');
    const id = await invite({ kind: 'UNIT' }, unit.id);
    await team.act(await api.as(leader), acts.name, { invitationId: id, personId: named.id });
    await losesSight(named, id);
    await changesUnit(leader);
    expect(await (await api.as(leader)).code(acts.answer, { input: { invitationId: id, accept: true } })).toBe(
      'NOT_FOUND',
    );
  });

  it('is gone for the lead of a standing team, with the number of its cases', async () => {
    const lead = await atUnit('Lars Leder');
    const { teamId } = await cast.collaboration.circle.standingTeam(unit, [lead]);
    await world.db.query('delete from standing_team_case where standing_team_id = $1', [teamId]);
    await world.db.query("update standing_team_member set role = 'lead' where standing_team_id = $1", [teamId]);
    const id = await invite({ kind: 'STANDING_TEAM', measureId: null }, teamId);
    const load = async (): Promise<(number | null)[]> =>
      (
        await (
          await api.as(lead)
        ).data<{ standingTeams: { nodes: { id: string; caseCount: number | null }[] } }>(
          '{ standingTeams(first: 20) { nodes { id caseCount } } }',
        )
      ).standingTeams.nodes.flatMap((one) => (one.id === teamId ? [one.caseCount] : []));
    expect(await load()).toEqual([0]);
    await losesSight(lead, id);
    expect(await load()).toEqual([null]);
  });

  it('asks nobody who has left, and says that nobody is there to ask', async () => {
    const receiver = await atUnit('Rita Mottak');
    await world.db.query(
      `insert into invitation_receiver (id, tenant_id, unit_id, person_id, let_by, valid)
       values (gen_random_uuid(), $1, $2, $3, $3, tstzrange(now() - interval '1 day', null))`,
      [world.tenantId, unit.id, receiver.id],
    );
    const asks = (): Promise<{ errors: { code: string }[] }> =>
      team.act(coordinator, acts.invite, team.invitation(unit.id, { kind: 'UNIT' }));
    await changesUnit(receiver);
    expect((await asks()).errors).toEqual([{ code: 'NOBODY_TO_ASK', path: ['toId'] }]);
    await atUnit('Ola Leder').then((leader) =>
      world.db.query("update unit_membership set role = 'leader' where person_id = $1", [leader.id]),
    );
    expect((await asks()).errors).toEqual([]);
    const { rows } = await world.db.query<{ count: number }>(
      "select count(*)::int as count from notice where recipient_id = $1 and kind = 'team_invited'",
      [receiver.id],
    );
    expect(rows).toEqual([{ count: 0 }]);
  });

  it('goes on to whoever comes from outside and is in no register', async () => {
    const outsider = await world.person({ kind: 'professional', name: 'Ute Frå' });
    await cast.collaboration.ground({ to: outsider });
    const id = await invite({}, outsider.id);
    expect(await team.waiting(await api.as(outsider))).toMatchObject([{ id, ownerName: 'Aud Nilsen' }]);
  });
});
