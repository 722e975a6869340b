import {
  buildWorld,
  daysFrom,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
  type WorldPerson,
} from '@samplan/test/support';
import { DataSource } from 'typeorm';
import { closeStandingTeams } from './persistence/close-standing-teams';
import { acts, teamActs } from './testing/team-acts';

interface Ended {
  standingTeam: { id: string; closesOn: string | null; version: number } | null;
}

const listed = '{ standingTeams(first: 50) { nodes { id name closesOn caseCount } } }';
const toHandOver = `query ToHandOver($first: Int, $after: String) {
  casesToHandOver(first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { id collaboration { id owner { name } } standingTeam { name closesOn } }
  }
}`;
const plan = 'query Plan($id: ID!) { collaboration(id: $id) { id } }';
const offered = 'query Offered($id: ID!) { collaboration(id: $id) { invitable(search: "Fast team") { id } } }';

interface ToHandOver {
  casesToHandOver: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: { id: string; collaboration: { id: string; owner: { name: string } } }[];
  };
}

describe('closing a standing team', () => {
  let api: TestApi;
  let worker: DataSource;
  let world: World;
  let cast: StandardCast;
  let leader: WorldPerson;
  let atLeader: TestClient;
  let coordinator: TestClient;
  let helper: TestClient;
  let team: ReturnType<typeof teamActs>;
  let teamId: string;
  let caseId: string;

  beforeAll(async () => {
    api = await TestApi.start();
    worker = await new DataSource({ type: 'postgres', url: api.urls.worker }).initialize();
  });
  afterAll(async () => {
    await worker.destroy();
    await api.close();
  });
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    const unit = cast.units.mentalHealth;
    leader = await world.person({ kind: 'professional', unit, role: 'leader', name: 'Eva Lund' });
    ({ teamId, caseId } = await cast.collaboration.circle.standingTeam(unit, [cast.stranger]));
    await cast.collaboration.ground({ to: unit });
    [atLeader, coordinator, helper] = (await Promise.all(
      [leader, cast.coordinator, cast.stranger].map((person) => api.as(person)),
    )) as [TestClient, TestClient, TestClient];
    team = teamActs(cast);
  });
  afterEach(() => world.close());

  const close = (lastDay: string | null, client = atLeader, expectedVersion = 1) =>
    team.act<Ended>(client, acts.setTeamEnd, { standingTeamId: teamId, expectedVersion, lastDay });
  const teams = async (client: TestClient) =>
    (
      await client.data<{
        standingTeams: { nodes: { id: string; closesOn: string | null; caseCount: number | null }[] };
      }>(listed)
    ).standingTeams.nodes;
  const left = async (client: TestClient, variables: Record<string, unknown> = {}) =>
    (await client.data<ToHandOver>(toHandOver, variables)).casesToHandOver;
  const sees = (client: TestClient) => client.code(plan, { id: cast.collaboration.id });
  /** Kinds each has been told, nobody's plan named. */
  const told = async (): Promise<Record<string, string[]>> => {
    const { rows } = await world.db.query<{ recipient_id: string; kind: string; collaboration_id: string | null }>(
      `select recipient_id, kind, collaboration_id from notice where about_id = $1 order by created_at, id`,
      [teamId],
    );
    expect(rows.every(({ collaboration_id }) => collaboration_id === null)).toBe(true);
    const each: Record<string, string[]> = {};
    for (const { recipient_id, kind } of rows) (each[recipient_id] ??= []).push(kind);
    return each;
  };
  /** Somebody else with the same coordinator. */
  const coordinated = async (name: string) => {
    const other = await world.collaboration({ owner: await world.person({ kind: 'citizen', name }) });
    await other.member(cast.coordinator, { role: 'coordinator' });
    await other.ground({ to: cast.coordinator });
    return other;
  };
  /** Lets the last day be past, as the worker sees it. */
  const comeTheDay = async (): Promise<void> => {
    await world.db.query('update standing_team set closes_on = $2 where id = $1', [teamId, team.day(-1)]);
    await closeStandingTeams(worker);
  };

  it('is for whoever keeps the team, never back in time, and told once to each', async () => {
    const administrator = await api.as(cast.administrator);
    const input = { standingTeamId: teamId, expectedVersion: 1, lastDay: team.day(30) };
    for (const person of [cast.unitLeader, cast.coordinator, cast.stranger, cast.owner])
      expect(await (await api.as(person)).code(acts.setTeamEnd, { input })).toBe('NOT_FOUND');
    expect((await close(team.day(-1))).errors).toEqual([{ code: 'DAY_IN_PAST', path: ['lastDay'] }]);
    expect(await told()).toEqual({});

    // Two plans with the same coordinator are one notice.
    const other = await coordinated('Per Vik');
    await other.circle.standingTeamCase(teamId, cast.stranger);
    expect((await close(team.day(30))).standingTeam).toEqual({ id: teamId, closesOn: team.day(30), version: 2 });
    expect((await close(team.day(30))).errors).toEqual([]);
    expect(await told()).toEqual({
      [cast.coordinator.id]: ['standing_team_cases_left'],
      [cast.stranger.id]: ['standing_team_closing'],
    });
    expect((await close(team.day(40), administrator)).errors).toMatchObject([{ code: 'TRANSITION_NOT_ALLOWED' }]);
    expect((await close(team.day(40), administrator, 2)).errors).toEqual([]);
    expect((await told())[leader.id]).toEqual(['standing_team_closing']);
    const { rows } = await world.db.query(
      `select actor_id, after ->> 'closes_on' as day from register_change where entity_id = $1 order by id`,
      [teamId],
    );
    expect(rows).toEqual([
      { actor_id: leader.id, day: team.day(30) },
      { actor_id: cast.administrator.id, day: team.day(40) },
    ]);
  });

  it('takes no new cases from then on, until it goes on after all', async () => {
    const other = await coordinated('Per Vik');
    await world.db.query(`update standing_team_member set role = 'lead' where standing_team_id = $1`, [teamId]);
    const offer = async () =>
      (await coordinator.data<{ collaboration: { invitable: { id: string }[] } }>(offered, { id: other.id }))
        .collaboration.invitable;
    const asking = team.invitation(teamId, { kind: 'STANDING_TEAM', collaborationId: other.id });
    expect(await offer()).toEqual([{ id: teamId }]);
    expect((await team.act(coordinator, acts.invite, asking)).errors).toEqual([]);
    const [waiting] = await team.waiting(helper);
    const yes = { invitationId: waiting!.id, accept: true };

    await close(team.day(30));
    expect(await offer()).toEqual([]);
    expect((await team.act(coordinator, acts.invite, asking)).errors).toEqual([
      { code: 'FIELD_INVALID', path: ['toId'] },
    ]);
    expect((await team.act(helper, acts.answer, yes)).errors).toMatchObject([{ code: 'STANDING_TEAM_CLOSES' }]);
    await expect(other.circle.standingTeamCase(teamId, cast.stranger)).rejects.toMatchObject({
      constraint: 'standing_team_takes_cases',
    });

    expect((await close(null, atLeader, 2)).standingTeam).toMatchObject({ closesOn: null, version: 3 });
    expect(await told()).toEqual({
      [cast.coordinator.id]: ['standing_team_cases_left', 'standing_team_goes_on'],
      [cast.stranger.id]: ['standing_team_closing', 'standing_team_goes_on'],
    });
    expect((await team.act(helper, acts.answer, yes)).errors).toEqual([]);
  });

  it('lists what must be handed over to those who coordinate it, page by page, and to nobody else', async () => {
    expect((await left(coordinator)).nodes).toEqual([]);
    for (const name of ['Per Vik', 'Ola Nes']) {
      const more = await coordinated(name);
      await more.circle.standingTeamCase(teamId, cast.stranger);
    }
    // What ends in time by itself is nobody's to hand over.
    const short = await coordinated('Kim Bo');
    await short.circle.standingTeamCase(teamId, cast.stranger, { until: daysFrom(world.now, 10) });
    await close(team.day(30));
    const first = await left(coordinator, { first: 2 });
    const rest = await left(coordinator, { first: 2, after: first.pageInfo.endCursor });
    expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
    const names = [...first.nodes, ...rest.nodes].map(({ collaboration }) => collaboration.owner.name);
    expect(names.sort()).toEqual(['Aud Nilsen', 'Ola Nes', 'Per Vik']);
    for (const client of [atLeader, helper, await api.as(cast.administrator)])
      expect((await left(client)).nodes).toEqual([]);
    expect(await teams(atLeader)).toMatchObject([{ id: teamId, closesOn: team.day(30), caseCount: 4 }]);
  });

  it('waits for the last case, says so once, and then is over; what was done stays', async () => {
    await close(team.day(0));
    await closeStandingTeams(worker);
    expect(await teams(atLeader)).toHaveLength(1);
    await comeTheDay();
    await closeStandingTeams(worker);
    expect(await told()).toEqual({
      [cast.coordinator.id]: ['standing_team_cases_left', 'standing_team_waits'],
      [cast.stranger.id]: ['standing_team_closing'],
      [leader.id]: ['standing_team_waits'],
    });
    expect([await sees(helper), (await teams(atLeader)).length]).toEqual([null, 1]);
    await expect(
      world.db.query('update standing_team set valid = tstzrange(lower(valid), now()) where id = $1', [teamId]),
    ).rejects.toMatchObject({ constraint: 'standing_team_leaves_nobody' });

    expect((await team.act(coordinator, acts.endCase, { caseId })).errors).toEqual([]);
    expect(await sees(helper)).toBe('NOT_FOUND');
    expect((await left(coordinator)).nodes).toEqual([]);
    await Promise.all([closeStandingTeams(worker), closeStandingTeams(worker)]);
    expect(await teams(atLeader)).toEqual([]);
    expect(
      await atLeader.code(acts.setTeamEnd, { input: { standingTeamId: teamId, expectedVersion: 4, lastDay: null } }),
    ).toBe('NOT_FOUND');
    const { rows } = await world.db.query(
      'select upper_inf(s.valid) as open, s.version, count(c.id)::int as cases from standing_team s join standing_team_case c on c.standing_team_id = s.id where s.id = $1 group by s.id',
      [teamId],
    );
    expect(rows).toEqual([{ open: false, version: 3, cases: 1 }]);
  });
});
