import {
  buildWorld,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
} from '@samplan/test/support';
import { acts, teamActs } from './testing/team-acts';

const invite =
  'mutation Invite($input: InviteToTeamInput!) { inviteToTeam(input: $input) { invitation { id person { name } unit { name } } link { personId path } errors { ... on UserError { code path } } } }';
const use =
  'mutation Use($input: UsePersonalLinkInput!) { usePersonalLink(input: $input) { used { personId aboutId } errors { ... on UserError { code } } } }';
const yes =
  'mutation Yes($input: AnswerTeamInvitationInput!) { answerTeamInvitation(input: $input) { invitation { openedId } errors { ... on UserError { code } } } }';
const links = 'query Links($id: ID!) { personalLinks(collaborationId: $id) { withdrawnAt } }';

interface Sent {
  invitation: { id: string; person: { name: string }; unit: { name: string } | null };
  link: { personId: string; path: string };
}

describe('somebody from outside who is asked into a team', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let coordinator: TestClient;
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
  });
  afterEach(() => world.close());

  const asks = (over: object = {}) =>
    team.act<Sent>(coordinator, invite, {
      ...team.invitation('', { toId: null }),
      outsider: { kind: 'PROFESSIONAL', givenName: 'Tuva', familyName: 'Rem', profession: 'Lege', ...over },
    });
  const follow = async (client: TestClient, { link }: Sent): Promise<string | null> => {
    const { used, errors } = await team.act<{ used: { aboutId: string } | null }>(client, use, {
      token: link.path.replace('/invitasjon/', ''),
    });
    return used?.aboutId ?? errors[0]!.code;
  };
  const withdraws = (client: TestClient, { invitation }: Sent) =>
    team.act<{ invitation: { state: string } | null }>(client, acts.withdraw, { invitationId: invitation.id });

  it('finds the question by the link, and is in when there is a ground as well', async () => {
    const sent = await asks({ unitId: cast.units.mentalHealth.id });
    expect(sent.invitation).toMatchObject({ person: { name: 'Tuva Rem' }, unit: { name: 'Psykisk helse og rus' } });
    const somebody = await api.withoutHat();
    expect(await follow(somebody, sent)).toBe(sent.invitation.id);
    const tuva = await api.as({ id: sent.link.personId, loginId: somebody.loginId! });
    expect(await team.waiting(tuva)).toMatchObject([{ id: sent.invitation.id, ownerName: null }]);
    const answer = await team.act<{ invitation: { openedId: string | null } }>(tuva, yes, {
      invitationId: sent.invitation.id,
      accept: true,
    });
    expect(answer.invitation.openedId).toBeNull();
    const opens = { id: cast.collaboration.id };
    expect(await tuva.code('query Open($id: ID!) { collaboration(id: $id) { id } }', opens)).toBe('NOT_FOUND');
    await cast.collaboration.ground({ to: cast.units.mentalHealth });
    expect(await tuva.code('query Open($id: ID!) { collaboration(id: $id) { id } }', opens)).toBeNull();
  });

  it('is told where to go on by the answer itself, where a ground is there already', async () => {
    await cast.collaboration.ground({ to: cast.units.mentalHealth });
    const sent = await asks({ unitId: cast.units.mentalHealth.id });
    const somebody = await api.withoutHat();
    await follow(somebody, sent);
    const tuva = await api.as({ id: sent.link.personId, loginId: somebody.loginId! });
    const invitationId = sent.invitation.id;
    expect(await team.act(tuva, yes, { invitationId, accept: true })).toMatchObject({
      invitation: { openedId: cast.collaboration.id },
    });
    expect(await (await api.as(cast.stranger)).code(yes, { input: { invitationId, accept: true } })).toBe('NOT_FOUND');
  });

  it('is refused beside the field when something lacks, or the place of work is not here', async () => {
    const refused = async (over: object) => (await asks(over)).errors;
    expect(await refused({ givenName: ' ' })).toEqual([{ code: 'FIELD_REQUIRED', path: ['outsider', 'givenName'] }]);
    expect(await refused({ unitId: cast.neighbour.id })).toEqual([
      { code: 'FIELD_INVALID', path: ['outsider', 'unitId'] },
    ]);
  });

  it.each(['the coordinator', 'the person'])('has a link that %s makes useless by withdrawing', async (who) => {
    const sent = await asks();
    const guess = { ...sent, link: { ...sent.link, path: '/invitasjon/guess' } };
    const stranger = await api.as(cast.stranger);
    expect(await stranger.code(acts.withdraw, { input: { invitationId: sent.invitation.id } })).toBe('NOT_FOUND');
    const withdrawer = who === 'the person' ? await api.as(cast.owner) : coordinator;
    expect(await withdraws(withdrawer, sent)).toMatchObject({ invitation: { state: 'WITHDRAWN' }, errors: [] });
    const somebody = await api.withoutHat();
    expect([await follow(somebody, sent), await follow(somebody, guess)]).toEqual([
      'LINK_NOT_USABLE',
      'LINK_NOT_USABLE',
    ]);
    const { rows } = await world.db.query('select login_id from person where id = $1', [sent.link.personId]);
    expect(rows).toEqual([{ login_id: null }]);
    expect(await coordinator.data(links, { id: cast.collaboration.id })).toEqual({
      personalLinks: [{ withdrawnAt: expect.any(String) as string }],
    });
    const { rows: told } = await world.db.query("select actor_id from change where type = 'link.withdrawn'");
    expect(told).toEqual([{ actor_id: who === 'the person' ? cast.owner.id : cast.coordinator.id }]);
  });

  it('who has come in by the link finds nothing there once it is withdrawn', async () => {
    const sent = await asks();
    const somebody = await api.withoutHat();
    await follow(somebody, sent);
    await withdraws(coordinator, sent);
    expect(await follow(somebody, sent)).toBe('LINK_NOT_USABLE');
    const tuva = await api.as({ id: sent.link.personId, loginId: somebody.loginId! });
    expect(await team.waiting(tuva)).toEqual([]);
  });

  it('comes in or is stopped, never both, when link and withdrawal meet', async () => {
    for (let round = 0; round < 5; round += 1) {
      const sent = await asks({ familyName: `Rem ${round}` });
      const somebody = await api.withoutHat();
      const [entered, back] = await Promise.all([follow(somebody, sent), withdraws(coordinator, sent)]);
      expect([sent.invitation.id, 'LINK_NOT_USABLE']).toContain(entered);
      expect(back.errors).toEqual([]);
      expect(await follow(somebody, sent)).toBe('LINK_NOT_USABLE');
    }
  });

  it('has a link no other invitation takes along', async () => {
    const [first, second] = [await asks(), await asks({ familyName: 'Vang' })];
    await withdraws(coordinator, first);
    expect(await follow(await api.withoutHat(), second)).toBe(second.invitation.id);
  });
});
