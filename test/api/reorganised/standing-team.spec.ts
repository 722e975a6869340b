import { dateInOslo } from '@samplan/shared/kernel';
import {
  buildWorld,
  daysFrom,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
  type WorldPerson,
  type WorldUnit,
} from '@samplan/test/support';
import { becomes } from './becomes';

interface Listed {
  name: string;
  mayMaintain: boolean;
  unitClosed: boolean;
  caseCount: number | null;
  members: { id: string; person: { name: string } }[];
  version: number;
}

/** A team of a unit that has become another: kept by who leads that, with its cases, taking nothing new. */
describe('a standing team after its unit has become another', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let former: WorldUnit;
  let merged: WorldUnit;
  let newLeader: WorldPerson;
  let leads: TestClient;
  let colleague: WorldPerson;
  let standingTeamId: string;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    former = cast.units.mentalHealth;
    merged = await world.unit('mental_health', 'Psykisk helse samlet');
    newLeader = await world.person({ kind: 'professional', unit: merged, role: 'leader', name: 'Leif Dal' });
    colleague = await world.person({ kind: 'professional', unit: former, name: 'Turid Moe' });
    ({ teamId: standingTeamId } = await cast.collaboration.circle.standingTeam(former, [cast.stranger, colleague]));
    await cast.collaboration.ground({ to: former });
    leads = await api.as(newLeader);
  });
  afterEach(() => world.close());

  const list = async (client: TestClient): Promise<Listed> => {
    const data = await client.data<{ standingTeams: { nodes: Listed[] } }>(
      '{ standingTeams { nodes { name mayMaintain unitClosed caseCount version members { id person { name } } } } }',
    );
    return data.standingTeams.nodes[0]!;
  };
  const act = (name: string, type: string, input: object, client = leads): Promise<string[] | string> =>
    client
      .data<Record<string, { errors: { code: string; path: string[] }[] }>>(
        `mutation Act($input: ${type}!) { ${name}(input: $input) { errors { ... on UserError { code path } } } }`,
        { input },
      )
      .then((data) => data[name]!.errors.map(({ code }) => code));
  const rename = () => ({ standingTeamId, expectedVersion: 1, name: 'Ambulant team' });
  const sees = async (person: WorldPerson): Promise<number> => {
    const data = await (
      await api.as(person)
    ).data<{ myCaseload: { nodes: object[] } }>('{ myCaseload(first: 50) { nodes { id } } }');
    return data.myCaseload.nodes.length;
  };
  const told = async (person: WorldPerson): Promise<string[]> => {
    const { rows } = await world.db.query<{ kind: string }>('select kind from notice where recipient_id = $1', [
      person.id,
    ]);
    return rows.map(({ kind }) => kind);
  };

  it('is nothing to whoever leads the other unit until the day', async () => {
    expect(await list(leads)).toMatchObject({ mayMaintain: false, unitClosed: false, caseCount: null });
    const code = await leads.code(
      'mutation Act($input: EditStandingTeamInput!) { editStandingTeam(input: $input) { errors { __typename } } }',
      { input: rename() },
    );
    expect(code).toBe('NOT_FOUND');
  });

  it('goes on with its cases, kept by who leads what the unit became', async () => {
    await becomes(world, former, merged);
    expect(await list(leads)).toMatchObject({ mayMaintain: true, unitClosed: true, caseCount: 1 });
    expect(await act('editStandingTeam', 'EditStandingTeamInput', rename())).toEqual([]);
    expect([await sees(cast.stranger), await sees(colleague)]).toEqual([1, 1]);
    const { members } = await list(leads);
    const { id: memberId } = members.find(({ person }) => person.name === 'Turid Moe')!;
    expect(await act('endStandingTeamMember', 'EndStandingTeamMemberInput', { memberId })).toEqual([]);
    expect([await sees(cast.stranger), await sees(colleague)]).toEqual([1, 0]);
  });

  it('takes nobody from the other unit in on the yes to the former one', async () => {
    const other = await world.person({ kind: 'professional', unit: merged, name: 'Odd Vik' });
    await becomes(world, former, merged);
    const input = { standingTeamId, personId: other.id, role: 'MEMBER' };
    expect(await act('addStandingTeamMember', 'AddStandingTeamMemberInput', input)).toEqual(['UNIT_CLOSED']);
    expect(await sees(other)).toBe(0);
  });

  it('is closed by who leads what the unit became, and those who coordinate and lead are told', async () => {
    await becomes(world, former, merged);
    const second = await world.person({ kind: 'professional', unit: merged, role: 'leader', name: 'Siv Nes' });
    const input = { standingTeamId, expectedVersion: 1, lastDay: dateInOslo(daysFrom(world.now, 20)) };
    expect(await act('setStandingTeamEnd', 'SetStandingTeamEndInput', input)).toEqual([]);
    expect([await told(cast.coordinator), await told(second), await told(newLeader)]).toEqual([
      ['standing_team_cases_left'],
      ['standing_team_closing'],
      [],
    ]);
  });
});
