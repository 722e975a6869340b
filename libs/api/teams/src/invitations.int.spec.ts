import {
  buildWorld,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
} from '@samplan/test/support';
import { acts, teamActs } from './testing/team-acts';

interface Invited {
  invitation: { id: string; state: string; covered: string[] } | null;
}

describe('invitations to a team', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let coordinator: TestClient;
  let stranger: TestClient;
  let team: ReturnType<typeof teamActs>;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    coordinator = await api.as(cast.coordinator);
    stranger = await api.as(cast.stranger);
    team = teamActs(cast);
  });
  afterEach(() => world.close());

  const invite = (over: Record<string, unknown> = {}, toId = cast.stranger.id, client = coordinator) =>
    team.act<Invited>(client, acts.invite, team.invitation(toId, over));
  const invited = async (over: Record<string, unknown> = {}, toId?: string): Promise<string> =>
    (await invite(over, toId)).invitation!.id;
  const answer = (client: TestClient, invitationId: string, accept: boolean, reason?: string) =>
    team.act<Invited>(client, acts.answer, { invitationId, accept, reason });
  const opens = async (client: TestClient): Promise<boolean> =>
    (await client.code('query Open($id: ID!) { collaboration(id: $id) { id } }', { id: cast.collaboration.id })) ===
    null;
  const told = async (to: { id: string }): Promise<string[]> =>
    (
      await world.db.query<{ kind: string }>(
        'select kind from notice where recipient_id = $1 order by created_at, id',
        [to.id],
      )
    ).rows.map(({ kind }) => kind);

  it('let nobody in by themselves; yes and a ground together do', async () => {
    const { invitation, errors } = await invite();
    expect([errors, invitation?.covered]).toEqual([[], []]);
    expect(await opens(stranger)).toBe(false);
    // Without a ground, whose team it is stays untold.
    expect(await team.waiting(stranger)).toMatchObject([{ id: invitation!.id, kind: 'PERSON', ownerName: null }]);
    expect(await told(cast.stranger)).toEqual(['team_invited']);
    expect(await told(cast.owner)).toEqual(['invitation_sent']);
    expect((await answer(stranger, invitation!.id, true)).invitation?.state).toBe('ACCEPTED');
    expect(await team.waiting(stranger)).toEqual([]);
    expect(await opens(stranger)).toBe(false);
    expect((await team.page(coordinator)).team).toContainEqual(
      expect.objectContaining({ person: { id: cast.stranger.id, name: 'Stine Moe' }, sees: false }),
    );
    await cast.collaboration.ground({ to: cast.units.mentalHealth });
    expect(await opens(stranger)).toBe(true);
    expect((await team.page(await api.as(cast.owner))).team).toContainEqual(
      expect.objectContaining({ person: { id: cast.stranger.id, name: 'Stine Moe' }, sees: true }),
    );
    expect(await told(cast.coordinator)).toEqual(['invitation_accepted']);
  });

  it('say whose team it is once a ground covers the one who is asked', async () => {
    await cast.collaboration.ground({ to: cast.units.mentalHealth, areas: ['mental_health'] });
    expect((await invite()).invitation?.covered).toEqual(['COMMON', 'MENTAL_HEALTH']);
    expect(await team.waiting(stranger)).toMatchObject([{ ownerName: 'Aud Nilsen' }]);
    await cast.collaboration.circle.exclude(cast.stranger);
    expect(await team.waiting(stranger)).toMatchObject([{ ownerName: null }]);
  });

  it('can be declined with a reason the person and the coordinator see, and nobody else', async () => {
    const id = await invited();
    expect((await answer(stranger, id, false)).errors).toEqual([{ code: 'FIELD_REQUIRED', path: ['reason'] }]);
    expect((await answer(stranger, id, false, 'Permisjon')).invitation?.state).toBe('DECLINED');
    for (const who of [cast.owner, cast.coordinator])
      expect((await team.page(await api.as(who))).teamInvitations).toMatchObject([
        { state: 'DECLINED', reason: 'Permisjon' },
      ]);
    for (const who of [cast.member, cast.relative])
      expect((await team.page(await api.as(who))).teamInvitations).toEqual([]);
    expect(await told(cast.coordinator)).toEqual(['invitation_declined']);
    expect((await invite()).errors).toEqual([]);
  });

  it('can be taken back by the person before anybody comes, and not answered after that', async () => {
    const id = await invited();
    const owner = await api.as(cast.owner);
    expect((await team.act<Invited>(owner, acts.withdraw, { invitationId: id })).invitation?.state).toBe('WITHDRAWN');
    expect(await stranger.code(acts.answer, { input: { invitationId: id, accept: true } })).toBe('NOT_FOUND');
    expect(await told(cast.stranger)).toEqual(['team_invited', 'invitation_withdrawn']);
    expect((await team.act<Invited>(owner, acts.withdraw, { invitationId: id })).errors).toMatchObject([
      { code: 'INVITATION_CLOSED' },
    ]);
    for (const client of [await api.as(cast.member), await api.as(cast.relative)])
      expect(await client.code(acts.withdraw, { input: { invitationId: id } })).toBe('NOT_FOUND');
  });

  it('go to a unit, which names somebody without knowing for whom', async () => {
    const leader = await world.person({
      kind: 'professional',
      unit: cast.units.mentalHealth,
      role: 'leader',
      name: 'Eva Lund',
    });
    const id = await invited({ kind: 'UNIT' }, cast.units.mentalHealth.id);
    const atLeader = await api.as(leader);
    const [waiting] = await team.waiting(atLeader);
    expect(waiting).toMatchObject({ id, mustName: true, ownerName: null });
    expect(waiting!.candidates.map(({ name }) => name)).toEqual(['Eva Lund', 'Stine Moe']);
    expect(await team.waiting(stranger)).toEqual([]);
    expect(await stranger.code(acts.name, { input: { invitationId: id, personId: cast.stranger.id } })).toBe(
      'NOT_FOUND',
    );
    expect((await answer(atLeader, id, true)).errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    const name = (personId: string) => team.act<Invited>(atLeader, acts.name, { invitationId: id, personId });
    expect((await name(cast.member.id)).errors).toEqual([{ code: 'NOT_IN_UNIT', path: ['personId'] }]);
    await cast.collaboration.circle.exclude(leader);
    expect((await name(leader.id)).errors).toEqual([{ code: 'PERSON_KEPT_OUT', path: ['personId'] }]);
    expect((await name(cast.stranger.id)).errors).toEqual([]);
    expect((await name(cast.stranger.id)).errors).toMatchObject([{ code: 'INVITATION_CLOSED' }]);
    expect((await team.page(coordinator)).teamInvitations).toMatchObject([
      { state: 'OPEN', person: { name: 'Stine Moe' } },
    ]);
    expect((await answer(stranger, id, true)).errors).toEqual([]);
    await cast.collaboration.ground({ to: cast.units.mentalHealth });
    expect(await opens(stranger)).toBe(true);
    expect(await opens(atLeader)).toBe(false);
  });

  it('to a unit can be answered by those its leader lets, as long as the leader lets them', async () => {
    const leader = await api.as(
      await world.person({ kind: 'professional', unit: cast.units.mentalHealth, role: 'leader' }),
    );
    const input = { unitId: cast.units.mentalHealth.id, personId: cast.stranger.id };
    await invited({ kind: 'UNIT' }, cast.units.mentalHealth.id);
    expect((await team.act(leader, acts.letReceive, { ...input, receives: true })).errors).toEqual([]);
    expect(await team.waiting(stranger)).toHaveLength(1);
    expect((await team.act(leader, acts.letReceive, { ...input, receives: false })).errors).toEqual([]);
    expect(await team.waiting(stranger)).toEqual([]);
    expect(
      (await team.act(leader, acts.letReceive, { ...input, personId: cast.member.id, receives: true })).errors,
    ).toEqual([{ code: 'NOT_IN_UNIT', path: ['personId'] }]);
    expect(await stranger.code(acts.letReceive, { input: { ...input, receives: true } })).toBe('FORBIDDEN');
    const elsewhere = await api.as(cast.unitLeader);
    expect(await elsewhere.code(acts.letReceive, { input: { ...input, receives: true } })).toBe('NOT_FOUND');
  });

  it('are refused beside the field, in words that say what to do', async () => {
    const kept = await world.person({ kind: 'professional', unit: cast.units.homeCare });
    await cast.collaboration.circle.exclude(kept);
    const cases: [Record<string, unknown>, string, { code: string; path: string[] }][] = [
      [{}, cast.member.id, { code: 'ALREADY_IN_TEAM', path: ['toId'] }],
      [{}, cast.coordinator.id, { code: 'INVITE_ONESELF', path: ['toId'] }],
      [{}, kept.id, { code: 'PERSON_KEPT_OUT', path: ['toId'] }],
      [{}, cast.owner.id, { code: 'FIELD_INVALID', path: ['toId'] }],
      [{}, cast.neighbour.id, { code: 'FIELD_INVALID', path: ['toId'] }],
      [{ kind: 'UNIT' }, cast.units.mentalHealth.id, { code: 'NOBODY_TO_ASK', path: ['toId'] }],
      [{ startsOn: team.day(-1) }, cast.stranger.id, { code: 'START_IN_PAST', path: ['startsOn'] }],
      [{ endsOn: team.day(-1) }, cast.stranger.id, { code: 'END_BEFORE_START', path: ['endsOn'] }],
      [{ helpsWith: ' ' }, cast.stranger.id, { code: 'FIELD_REQUIRED', path: ['helpsWith'] }],
    ];
    for (const [over, to, expected] of cases) expect((await invite(over, to)).errors).toEqual([expected]);
    expect((await invite()).errors).toEqual([]);
    expect((await invite()).errors).toEqual([{ code: 'ALREADY_INVITED', path: ['toId'] }]);
    expect(await (await api.as(cast.member)).code(acts.invite, { input: team.invitation(kept.id) })).toBe('FORBIDDEN');
  });

  it('are not for oneself, in whatever hat, and not by way of a unit where one chooses who comes', async () => {
    const hat = await world.person({
      kind: 'professional',
      name: 'Vera Vik',
      unit: cast.units.mentalHealth,
      role: 'leader',
      loginId: cast.coordinator.loginId,
    });
    expect((await invite({}, hat.id)).errors).toEqual([{ code: 'INVITE_ONESELF', path: ['toId'] }]);
    const found = async (search: string): Promise<string[]> => {
      const { collaboration } = await coordinator.data<{ collaboration: { invitable: { id: string }[] } }>(
        'query Find($id: ID!, $search: String!) { collaboration(id: $id) { invitable(search: $search) { id } } }',
        { id: cast.collaboration.id, search },
      );
      return collaboration.invitable.map(({ id }) => id);
    };
    expect(await found('Vera')).toEqual([]);
    expect(await found('Stine')).toEqual([cast.stranger.id]);
    const invitationId = await invited({ kind: 'UNIT' }, cast.units.mentalHealth.id);
    const atUnit = await api.as(hat);
    const name = (personId: string) => team.act<Invited>(atUnit, acts.name, { invitationId, personId });
    expect((await name(hat.id)).errors).toEqual([{ code: 'INVITE_ONESELF', path: ['personId'] }]);
    expect((await name(cast.stranger.id)).errors).toEqual([]);
  });

  it('bind a temporary expert to one measure, whose end ends it all', async () => {
    await cast.collaboration.ground({ to: cast.units.mentalHealth });
    const over = { measureId: cast.measureId, areas: ['ECONOMY'] };
    const id = await invited(over);
    expect((await answer(stranger, id, true)).errors).toEqual([]);
    const seen = (await team.page(stranger)).team.find(({ person }) => person.id === cast.stranger.id);
    expect(seen).toMatchObject({ temporary: true, areas: ['DAILY_LIVING'], forMeasure: { id: cast.measureId } });
    const done =
      'mutation Done($input: SetMeasureStatusInput!) { setMeasureStatus(input: $input) { errors { ... on UserError { code } } } }';
    await coordinator.data(done, { input: { id: cast.measureId, expectedVersion: 1, status: 'DONE' } });
    expect(await opens(stranger)).toBe(false);
    await coordinator.data(done, { input: { id: cast.measureId, expectedVersion: 2, status: 'UNDER_WAY' } });
    expect(await opens(stranger)).toBe(false);
    await coordinator.data(done, { input: { id: cast.measureId, expectedVersion: 3, status: 'DONE' } });
    expect((await invite(over)).errors).toEqual([{ code: 'MEASURE_ENDED', path: ['measureId'] }]);
  });

  it('to a task that is over meanwhile are answered so', async () => {
    const id = await invited({ measureId: cast.measureId, areas: [] });
    await world.db.query("update measure set status = 'done' where id = $1", [cast.measureId]);
    expect((await answer(stranger, id, true)).errors).toMatchObject([{ code: 'MEASURE_ENDED' }]);
  });

  it('from two coordinators at once become one', async () => {
    const deputy = await world.person({ kind: 'professional', unit: cast.units.homeCare });
    const [{ id }] = (
      await world.db.query<{ id: string }>(
        "select id from team_membership where role = 'coordinator' and collaboration_id = $1",
        [cast.collaboration.id],
      )
    ).rows as [{ id: string }];
    await cast.collaboration.circle.deputy(id, deputy);
    const atDeputy = await api.as(deputy);
    const answers = await Promise.all([invite(), invite({}, cast.stranger.id, atDeputy)]);
    expect(answers.flatMap(({ errors }) => errors)).toEqual([{ code: 'ALREADY_INVITED', path: ['toId'] }]);
    expect(await team.waiting(stranger)).toHaveLength(1);
  });

  it('answered and withdrawn at once end one way, with no membership left of the other', async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = await invited();
      const [yes, back] = await Promise.all([
        stranger.graphql<{ answerTeamInvitation: Invited }>(acts.answer, { input: { invitationId: id, accept: true } }),
        team.act<Invited>(coordinator, acts.withdraw, { invitationId: id }),
      ]);
      const { rows } = await world.db.query('select id from team_membership where person_id = $1 and valid @> now()', [
        cast.stranger.id,
      ]);
      const accepted = yes.data?.answerTeamInvitation.invitation?.state === 'ACCEPTED';
      expect([accepted, back.errors.length, rows.length]).toEqual(accepted ? [true, 1, 1] : [false, 0, 0]);
      await world.db.query(
        "update team_membership set valid = tstzrange(lower(valid), lower(valid) + interval '1 microsecond') where person_id = $1",
        [cast.stranger.id],
      );
    }
  });

  it('find people, units and standing teams, and say what stands in the way', async () => {
    const search = async (client: TestClient, words: string) =>
      (
        await client.data<{ collaboration: { invitable: { name: string; state: string; covered: string[] }[] } }>(
          'query Search($id: ID!, $words: String!) { collaboration(id: $id) { invitable(search: $words) { name state covered } } }',
          { id: cast.collaboration.id, words },
        )
      ).collaboration.invitable;
    await invited();
    expect(await search(coordinator, 'rehab')).toMatchObject([
      { name: 'Rehabilitering', state: 'FREE' },
      { name: 'Per Lie', state: 'IN_TEAM' },
    ]);
    expect(await search(coordinator, 'stine')).toEqual([{ name: 'Stine Moe', state: 'INVITED', covered: [] }]);
    expect(await search(coordinator, '%')).toEqual([]);
    expect(await search(coordinator, 'aud')).toEqual([]);
    expect(await search(await api.as(cast.member), 'rehab')).toEqual([]);
  });

  it('cost the same statements for 1 and 20', async () => {
    await cast.collaboration.ground({ to: cast.units.mentalHealth });
    await invited();
    const page = async (): Promise<[number, number]> => {
      await team.page(coordinator);
      await team.waiting(stranger);
      return [api.statementsOf('TeamPage'), api.statementsOf('Waiting')];
    };
    const few = await page();
    for (let more = 0; more < 19; more += 1) {
      const colleague = await world.person({ kind: 'professional', unit: cast.units.mentalHealth });
      await invited({}, colleague.id);
      const owner = await world.person({ kind: 'citizen' });
      const other = await world.collaboration({ owner });
      await other.member(cast.coordinator, { role: 'coordinator' });
      await other.ground({ to: cast.units.homeCare });
      await invited({ collaborationId: other.id });
    }
    expect(await page()).toEqual(few);
    expect([(await team.page(coordinator)).teamInvitations.length, (await team.waiting(stranger)).length]).toEqual([
      20, 20,
    ]);
  });
});
