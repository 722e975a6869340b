import { dateInOslo, newId } from '@samplan/shared/kernel';
import {
  buildWorld,
  daysFrom,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
} from '@samplan/test/support';
import { mutation, soon } from './probes/probe';

interface Deed {
  name: string;
  /** Who may, with a login of their own: so that it is the narrow login that is refused, and nothing else. */
  by?: 'owner' | 'coordinator' | 'stranger';
  document: string;
  input: (cast: StandardCast, world: World, arranged: string) => Record<string, unknown>;
  arrange?: (cast: StandardCast, world: World) => Promise<string>;
}

const terms = { areas: ['ECONOMY'], purpose: 'Hjelp med regningene', said: {} };
const invitation = { helpsWith: 'Samtaler', areas: ['HEALTH'], level: 'EDIT_OWN' };
const kin = { relationship: 'Venn', level: 'CONTRIBUTE', areas: ['LEISURE'], purpose: 'Følge med', said: {} };

const give = mutation('giveConsent', 'GiveConsentInput', 'consent { id }');
const change = mutation('changeConsent', 'ChangeConsentInput', 'consent { id }');
const letIn = mutation('letInRelative', 'LetInRelativeInput', 'relative { id }');
const invite = mutation('inviteToTeam', 'InviteToTeamInput', 'invitation { id }');
const edit = mutation('editMembership', 'EditMembershipInput', 'member { id }');

const inHere = ({ collaboration }: StandardCast): { collaborationId: string } => ({
  collaborationId: collaboration.id,
});
const inTeam = (cast: StandardCast, world: World) => ({
  ...inHere(cast),
  ...invitation,
  startsOn: dateInOslo(world.now),
});
const place = async ({ member }: StandardCast, world: World): Promise<string> => {
  const { rows } = await world.db.query<{ id: string }>('select id from team_membership where person_id = $1', [
    member.id,
  ]);
  return rows[0]!.id;
};
const asked = ({ collaboration, units, coordinator }: StandardCast): Promise<string> =>
  collaboration.circle.request(units.mentalHealth, coordinator, ['mental_health']);

const deeds: Deed[] = [
  {
    name: 'gives consent to somebody by name',
    document: give,
    input: (cast) => ({ ...inHere(cast), personId: cast.coordinator.id, ...terms }),
  },
  {
    name: 'gives consent to a unit',
    document: give,
    input: (cast) => ({ ...inHere(cast), unitId: cast.units.mentalHealth.id, ...terms }),
  },
  {
    name: 'widens a consent to a unit',
    document: change,
    input: (cast) => ({
      id: cast.memberGroundId,
      expectedVersion: 1,
      areas: ['HEALTH', 'DAILY_LIVING', 'ECONOMY'],
      purpose: 'Samarbeide om hverdagen',
      said: {},
    }),
  },
  {
    name: 'takes back that a consent was withdrawn',
    arrange: async (cast, world) => {
      await world.db.query('update ground set withdrawn_at = now(), withdrawn_by = $2 where id = $1', [
        cast.memberGroundId,
        cast.owner.id,
      ]);
      await cast.collaboration.endGround(cast.memberGroundId);
      return cast.memberGroundId;
    },
    document: mutation('undoWithdrawal', 'UndoWithdrawalInput', 'consent { id }'),
    input: (_cast, _world, id) => ({ id }),
  },
  {
    name: 'says yes to a card',
    arrange: asked,
    document: mutation('answerConsentRequest', 'AnswerConsentRequestInput', 'request { id }'),
    input: (_cast, _world, id) => ({ id, answer: 'YES', said: {} }),
  },
  {
    name: 'lets back in an employee who is kept out',
    arrange: ({ collaboration, member }) => collaboration.circle.exclude(member),
    document: mutation('liftExclusion', 'LiftExclusionInput', 'exclusion { id }'),
    input: (_cast, _world, id) => ({ id, said: {} }),
  },
  {
    name: 'opens to parents what was withheld',
    arrange: async ({ collaboration, relative, owner }, world) => {
      // From 16 on parents see nothing of it anyway.
      await world.db.query('update person set born_on = $2 where id = $1', [
        owner.id,
        dateInOslo(daysFrom(world.now, -14 * 365)),
      ]);
      await collaboration.circle.parent(relative);
      const client = await api.as(owner);
      await client.data(mutation('withholdAreas', 'WithholdAreasInput', 'withheld'), {
        input: { collaborationId: collaboration.id, areas: ['HEALTH'] },
      });
      return world.tenantId;
    },
    document: mutation('withholdAreas', 'WithholdAreasInput', 'withheld'),
    input: (cast) => ({ ...inHere(cast), areas: [] }),
  },
  {
    name: 'lets in somebody by name as next of kin',
    document: letIn,
    input: (cast) => ({
      ...inHere(cast),
      named: { givenName: 'Odd', familyName: 'Ny', idempotencyKey: newId() },
      kind: 'NEXT_OF_KIN',
      ...kin,
    }),
  },
  {
    name: 'raises the level of a next of kin',
    arrange: async ({ collaboration }, world) => {
      const { rows } = await world.db.query<{ id: string }>(
        "update next_of_kin set level = 'read' where collaboration_id = $1 returning id",
        [collaboration.id],
      );
      return rows[0]!.id;
    },
    document: mutation('changeRelative', 'ChangeRelativeInput', 'relative { id }'),
    input: (_cast, _world, id) => ({ id, expectedVersion: 1, ...kin }),
  },
  {
    name: 'asks a person into the team',
    by: 'coordinator',
    document: invite,
    input: (cast, world) => ({ ...inTeam(cast, world), kind: 'PERSON', toId: cast.stranger.id }),
  },
  {
    name: 'asks a unit into the team',
    by: 'coordinator',
    arrange: async ({ units }, world) =>
      (await world.person({ kind: 'professional', unit: units.mentalHealth, role: 'leader' })).id,
    document: invite,
    input: (cast, world) => ({ ...inTeam(cast, world), kind: 'UNIT', toId: cast.units.mentalHealth.id }),
  },
  {
    name: 'asks in somebody from outside, with a link',
    by: 'coordinator',
    document: invite,
    input: (cast, world) => ({
      ...inTeam(cast, world),
      kind: 'PERSON',
      outsider: { kind: 'CITIZEN', givenName: 'Odd', familyName: 'Ny' },
    }),
  },
  {
    name: 'raises the level of a place in the team',
    by: 'coordinator',
    arrange: async (cast, world) => {
      const id = await place(cast, world);
      await world.db.query("update team_membership set level = 'read' where id = $1", [id]);
      return id;
    },
    document: edit,
    input: (_cast, _world, membershipId) => ({ membershipId, expectedVersion: 1, level: 'EDIT_OWN' }),
  },
  {
    name: 'gives a place in the team another part of life',
    by: 'coordinator',
    arrange: place,
    document: edit,
    input: (_cast, _world, membershipId) => ({ membershipId, expectedVersion: 1, areas: ['HEALTH', 'HOUSING'] }),
  },
  {
    name: 'opens older messages to somebody',
    arrange: place,
    document: mutation('setSeesEarlier', 'SetSeesEarlierInput', 'member { id }'),
    input: (_cast, _world, membershipId) => ({ membershipId, seesEarlier: true }),
  },
  {
    name: 'names a law to a unit',
    by: 'coordinator',
    document: mutation('recordLegalBasis', 'RecordLegalBasisInput', 'consent { id }'),
    input: (cast) => ({
      ...inHere(cast),
      unitId: cast.units.mentalHealth.id,
      areas: ['ECONOMY'],
      purpose: 'Hjelp',
      legalBasis: 'Øyeblikkelig hjelp',
    }),
  },
  {
    name: 'records a guardian',
    by: 'coordinator',
    document: mutation('recordMandate', 'RecordMandateInput', 'guardian { id }'),
    input: (cast, world) => ({
      ...inHere(cast),
      personId: cast.relative.id,
      level: 'CONTRIBUTE',
      areas: ['ECONOMY'],
      mayConsent: true,
      authority: 'Statsforvalteren',
      from: dateInOslo(world.now),
      until: soon(world),
    }),
  },
  {
    name: 'records a parent',
    by: 'coordinator',
    document: mutation('recordParent', 'RecordParentInput', 'parent { id }'),
    input: (cast) => ({ ...inHere(cast), personId: cast.relative.id }),
  },
  {
    name: 'makes a personal link',
    by: 'coordinator',
    arrange: async ({ relative }, world) => {
      await world.db.query('update person set login_id = null where id = $1', [relative.id]);
      return relative.id;
    },
    document: mutation('makePersonalLink', 'MakePersonalLinkInput', 'link { id }'),
    input: (cast, _world, personId) => ({ ...inHere(cast), personId, purpose: 'RELATIVE' }),
  },
];

let api: TestApi;

describe('a child in a narrow login', () => {
  let world: World;
  let cast: StandardCast;
  let narrow: TestClient;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    // Old enough to decide about health, and not of age.
    await world.db.query('update person set born_on = $2 where id = $1', [
      cast.owner.id,
      dateInOslo(daysFrom(world.now, -17 * 365 - 60)),
    ]);
    narrow = await api.as(cast.owner);
    await world.db.query("update session set kind = 'code' where id = $1", [narrow.sessionId]);
  });
  afterEach(() => world.close());

  /** Who sees what, and all that a later yes or a day to come could open. */
  const letIn = async (): Promise<unknown[]> => {
    const { rows: circle } = await world.db.query(
      `select viewer_id, relation, level, areas, sees_from, valid from circle_access where collaboration_id = $1
        order by viewer_id, relation, level, areas, sees_from, valid`,
      [cast.collaboration.id],
    );
    const counts: unknown[] = [];
    for (const table of ['ground', 'team_membership', 'team_invitation', 'standing_team_case', 'next_of_kin'])
      counts.push(
        (
          await world.db.query(`select id, version from ${table} where collaboration_id = $1 order by id`, [
            cast.collaboration.id,
          ])
        ).rows,
      );
    const { rows: ways } = await world.db.query('select id from personal_link where tenant_id = $1 order by id', [
      world.tenantId,
    ]);
    return [circle, ...counts, ways];
  };

  it.each(deeds)('never $name', async ({ by = 'owner', document, input, arrange }) => {
    const variables = { input: input(cast, world, (await arrange?.(cast, world)) ?? '') };
    const before = await letIn();
    expect(await narrow.code(document, variables)).toBe('FORBIDDEN');
    expect(await letIn()).toEqual(before);

    const entitled = await api.as(cast[by]);
    const answer = await entitled.data<Record<string, { errors: object[] }>>(document, variables);
    expect(Object.values(answer)[0]!.errors).toEqual([]);
    expect(await letIn()).not.toEqual(before);
  });

  it('is not let in anywhere by an invitation to the child, and answers for no unit', async () => {
    const { owner, collaboration, coordinator, stranger } = cast;
    const other = await world.collaboration({ owner: await world.person({ kind: 'citizen' }) });
    const id = newId();
    await world.db.query(
      `insert into team_invitation (id, tenant_id, collaboration_id, to_kind, person_id, role, helps_with, level, areas, starts_on, state, invited_by, invited_at)
       values ($1, $2, $3, 'person', $4, 'member', 'Samtaler', 'read', '{health}', $5, 'open', $6, $7)`,
      [id, world.tenantId, other.id, owner.id, dateInOslo(world.now), coordinator.id, world.now],
    );
    const answer = mutation('answerTeamInvitation', 'AnswerTeamInvitationInput', 'invitation { id }');
    const name = mutation('nameForTeamInvitation', 'NameForTeamInvitationInput', 'invitation { id }');
    expect(await narrow.code(answer, { input: { invitationId: id, accept: true } })).toBe('FORBIDDEN');
    expect(await narrow.code(name, { input: { invitationId: id, personId: stranger.id } })).toBe('FORBIDDEN');
    const { rows } = await world.db.query('select collaboration_id from circle_access where viewer_id = $1', [
      owner.id,
    ]);
    expect(rows.map((row: { collaboration_id: string }) => row.collaboration_id)).toEqual([collaboration.id]);
    const entitled = await api.as(owner);
    expect(await entitled.code(answer, { input: { invitationId: id, accept: true } })).toBeNull();
  });
});
