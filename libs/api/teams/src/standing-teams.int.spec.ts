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
import { acts, teamActs } from './testing/team-acts';

interface Kept {
  standingTeam: { id: string; name: string; members: { id: string; role: string; person: { name: string } }[] } | null;
}

const caseload =
  'query Ours { myCaseload(first: 50) { nodes { id helpsWith collaboration { id owner { name } } standingTeam { name } } } }';
const teams =
  'query Teams { standingTeams(first: 50) { nodes { id name mayMaintain caseCount members { person { name } } } } }';

interface Listed {
  standingTeams: { nodes: { id: string; name: string; mayMaintain: boolean; caseCount: number | null }[] };
}

describe('standing teams', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let leader: WorldPerson;
  let atLeader: TestClient;
  let coordinator: TestClient;
  let team: ReturnType<typeof teamActs>;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    leader = await world.person({
      kind: 'professional',
      unit: cast.units.mentalHealth,
      role: 'leader',
      name: 'Eva Lund',
    });
    [atLeader, coordinator] = [await api.as(leader), await api.as(cast.coordinator)];
    team = teamActs(cast);
  });
  afterEach(() => world.close());

  const found = async (): Promise<string> => {
    const { standingTeam } = await team.act<Kept>(atLeader, acts.addTeam, {
      unitId: cast.units.mentalHealth.id,
      name: 'Palliativt team',
    });
    return standingTeam!.id;
  };
  const staff = (standingTeamId: string, personId: string, role: string, client = atLeader) =>
    team.act<Kept>(client, acts.addToTeam, { standingTeamId, personId, role });
  const ours = async (client: TestClient) =>
    (
      await client.data<{ myCaseload: { nodes: { id: string; collaboration: { owner: { name: string } } }[] } }>(
        caseload,
      )
    ).myCaseload.nodes;

  it('are kept by the unit’s leader and by an administrator, and by nobody else', async () => {
    const id = await found();
    expect((await staff(id, cast.stranger.id, 'LEAD')).standingTeam?.members).toMatchObject([
      { role: 'LEAD', person: { name: 'Stine Moe' } },
    ]);
    expect((await staff(id, cast.stranger.id, 'MEMBER')).errors).toEqual([
      { code: 'ALREADY_IN_STANDING_TEAM', path: ['personId'] },
    ]);
    expect((await staff(id, cast.member.id, 'MEMBER')).errors).toEqual([{ code: 'NOT_IN_UNIT', path: ['personId'] }]);
    const administrator = await api.as(cast.administrator);
    const rename = { standingTeamId: id, expectedVersion: 1, name: 'Lindrande team' };
    expect((await team.act<Kept>(administrator, acts.editTeam, rename)).standingTeam?.name).toBe('Lindrande team');
    expect((await team.act<Kept>(atLeader, acts.editTeam, rename)).errors).toMatchObject([
      { code: 'TRANSITION_NOT_ALLOWED' },
    ]);
    expect(await (await api.as(cast.unitLeader)).code(acts.editTeam, { input: rename })).toBe('NOT_FOUND');
    expect(await coordinator.code(acts.editTeam, { input: rename })).toBe('NOT_FOUND');
    const seen = async (client: TestClient) => (await client.data<Listed>(teams)).standingTeams.nodes[0];
    expect(await seen(atLeader)).toMatchObject({ mayMaintain: true, caseCount: 0 });
    expect(await seen(administrator)).toMatchObject({ mayMaintain: true, caseCount: null });
    expect(await seen(coordinator)).toMatchObject({ mayMaintain: false, caseCount: null });
  });

  it('are not joined by whoever keeps them, for that would open their cases', async () => {
    const id = await found();
    const other = await world.person({
      kind: 'professional',
      unit: cast.units.mentalHealth,
      loginId: leader.loginId,
    });
    const administrator = await api.as(cast.administrator);
    await world.employ(cast.administrator, cast.units.mentalHealth, 'employee');
    const refused = [{ code: 'STANDING_TEAM_ONESELF', path: ['personId'] }];
    for (const personId of [leader.id, other.id]) expect((await staff(id, personId, 'MEMBER')).errors).toEqual(refused);
    expect((await staff(id, cast.administrator.id, 'LEAD', administrator)).errors).toEqual(refused);
    expect((await staff(id, leader.id, 'LEAD', administrator)).errors).toEqual([]);
  });

  it('are founded in a unit there is: to an administrator an unknown one is not found', async () => {
    const administrator = await api.as(cast.administrator);
    const input = { unitId: newId(), name: 'Lindrande team', purpose: '' };
    expect(await administrator.code(acts.addTeam, { input })).toBe('NOT_FOUND');
  });

  it('come into a plan when asked and their lead says yes, and their members see it with a ground', async () => {
    const id = await found();
    const asking = team.invitation(id, { kind: 'STANDING_TEAM' });
    expect((await team.act(coordinator, acts.invite, asking)).errors).toEqual([
      { code: 'NOBODY_TO_ASK', path: ['toId'] },
    ]);
    await staff(id, cast.stranger.id, 'LEAD');
    const nurse = await world.person({ kind: 'professional', unit: cast.units.mentalHealth, name: 'Tiril Ås' });
    await staff(id, nurse.id, 'MEMBER');
    expect((await team.act(coordinator, acts.invite, asking)).errors).toEqual([]);
    const [lead, atNurse] = [await api.as(cast.stranger), await api.as(nurse)];
    expect(await team.waiting(atNurse)).toEqual([]);
    const [waiting] = await team.waiting(lead);
    expect(waiting).toMatchObject({ kind: 'STANDING_TEAM', ownerName: null });
    const yes = { invitationId: waiting!.id, accept: true };
    expect(await atNurse.code(acts.answer, { input: yes })).toBe('NOT_FOUND');
    expect((await team.act(lead, acts.answer, yes)).errors).toEqual([]);
    expect(await ours(atNurse)).toEqual([]);
    await cast.collaboration.ground({ to: cast.units.mentalHealth });
    expect(await ours(atNurse)).toMatchObject([{ collaboration: { owner: { name: 'Aud Nilsen' } } }]);
    // A number, and not a name, for the leader of the unit.
    expect((await atLeader.data<Listed>(teams)).standingTeams.nodes).toMatchObject([{ caseCount: 1 }]);
    expect(await ours(atLeader)).toEqual([]);
    expect((await team.page(coordinator)).standingTeams).toMatchObject([{ standingTeam: { name: 'Palliativt team' } }]);

    const members = (
      await atLeader.data<{ standingTeams: { nodes: { members: { id: string }[] }[] } }>(
        '{ standingTeams { nodes { members { id } } } }',
      )
    ).standingTeams.nodes[0]!.members;
    await team.act(atLeader, acts.endInTeam, { memberId: members[1]!.id });
    expect(await ours(atNurse)).toEqual([]);
    const caseId = (await team.page(coordinator)).standingTeams[0]!.id;
    expect(await lead.code(acts.endCase, { input: { caseId } })).toBe('FORBIDDEN');
    expect((await team.act(coordinator, acts.endCase, { caseId })).errors).toEqual([]);
    expect(await ours(lead)).toEqual([]);
  });

  it('cost the same statements for 1 and 20 cases and teams', async () => {
    const { teamId } = await cast.collaboration.circle.standingTeam(cast.units.mentalHealth, [cast.stranger]);
    await cast.collaboration.ground({ to: cast.units.mentalHealth });
    const client = await api.as(cast.stranger);
    const cost = async (): Promise<[number, number]> => {
      await ours(client);
      await client.data(teams);
      return [api.statementsOf('Ours'), api.statementsOf('Teams')];
    };
    const few = await cost();
    for (let more = 0; more < 19; more += 1) {
      const other = await world.collaboration({ owner: await world.person({ kind: 'citizen' }) });
      await other.circle.standingTeam(cast.units.mentalHealth, [cast.stranger]);
      await other.ground({ to: cast.units.mentalHealth });
    }
    expect(await cost()).toEqual(few);
    expect(await ours(client)).toHaveLength(20);
    expect((await client.data<Listed>(teams)).standingTeams.nodes.map(({ id }) => id)).toContain(teamId);
  });
});
