import { dateInOslo, newId } from '@samplan/shared/kernel';
import type { StandardCast, World, WorldPerson } from '@samplan/test/support';
import { insert } from '../../../support/sql';
import { mutation, type Probes } from './probe';
import { standingTeam } from './standing-teams';

/** Ids that a probe makes while it arranges, found again by the cast they were made for. */
const made = new WeakMap<StandardCast, string>();
const madeFor = (cast: StandardCast): string => made.get(cast) ?? newId();

const invited =
  (to: (cast: StandardCast) => Record<string, unknown>) =>
  async (cast: StandardCast, world: World): Promise<void> => {
    const id = newId();
    made.set(cast, id);
    await insert(world.db, 'team_invitation', {
      id,
      ...cast.collaboration.keys,
      role: 'member',
      helps_with: 'Samtaler',
      level: 'edit_own',
      areas: ['mental_health'],
      starts_on: dateInOslo(world.now),
      state: 'open',
      invited_by: cast.coordinator.id,
      invited_at: world.now,
      ...to(cast),
    });
  };
const toPerson = (person: (cast: StandardCast) => WorldPerson) =>
  invited((cast) => ({ to_kind: 'person', person_id: person(cast).id }));

const placeOfMember = async (cast: StandardCast, world: World): Promise<void> => {
  const { rows } = await world.db.query<{ id: string }>(
    'select id from team_membership where collaboration_id = $1 and person_id = $2',
    [cast.collaboration.id, cast.member.id],
  );
  made.set(cast, rows[0]!.id);
};

/** Nobody has said that the service may see anything. */
const placeWithoutGround = async (cast: StandardCast): Promise<void> => {
  made.set(cast, await cast.collaboration.member(cast.stranger, { helpsWith: 'Samtaler' }));
};

export const teamProbes: Probes = {
  'Query.myTeamInvitations': {
    as: 'member',
    document: 'query Probe { myTeamInvitations { nodes { id helpsWith ownerName } } }',
    variables: () => ({}),
    id: null,
    arrange: toPerson((cast) => cast.member),
    told: [],
  },
  'Query.myPlacesWithoutGround': {
    as: 'stranger',
    document: 'query Probe { myPlacesWithoutGround { nodes { id helpsWith since unit { name } } } }',
    variables: () => ({}),
    id: null,
    arrange: placeWithoutGround,
    told: [],
  },
  'Mutation.leaveWithoutGround': {
    as: 'stranger',
    document: mutation('leaveWithoutGround', 'LeaveWithoutGroundInput', 'placeId'),
    variables: (cast) => ({ input: { placeId: madeFor(cast) } }),
    id: ['input', 'placeId'],
    arrange: placeWithoutGround,
    told: [],
  },
  'Query.standingTeams': {
    as: 'member',
    document: 'query Probe { standingTeams { nodes { id name caseCount } } }',
    variables: () => ({}),
    id: null,
    arrange: standingTeam,
    told: [],
  },
  'Query.keptUnits': {
    as: 'unitLeader',
    alsoFor: ['administrator'],
    document: 'query Probe { keptUnits { id name staff { name } } }',
    variables: () => ({}),
    id: null,
    told: 'own',
  },
  'Query.myCaseload': {
    as: 'member',
    document: 'query Probe { myCaseload { nodes { id collaboration { id } } } }',
    variables: () => ({}),
    id: null,
    arrange: async (cast) => {
      await cast.collaboration.circle.standingTeam(cast.units.rehabilitation, [cast.member]);
    },
    told: ['overview'],
  },
  'Query.casesToHandOver': {
    as: 'coordinator',
    document: 'query Probe { casesToHandOver { nodes { id collaboration { id } } } }',
    variables: () => ({}),
    id: null,
    arrange: async (cast, world) => {
      const { teamId } = await cast.collaboration.circle.standingTeam(cast.units.rehabilitation, [cast.member]);
      await world.db.query(`update standing_team set closes_on = '2100-01-01' where id = $1`, [teamId]);
    },
    told: ['overview'],
  },
  'Mutation.inviteToTeam': {
    as: 'coordinator',
    document: mutation('inviteToTeam', 'InviteToTeamInput', 'invitation { id }'),
    variables: (cast, world) => ({
      input: {
        collaborationId: cast.collaboration.id,
        kind: 'PERSON',
        toId: cast.stranger.id,
        helpsWith: 'Samtaler',
        areas: [],
        startsOn: dateInOslo(world.now),
      },
    }),
    id: ['input', 'collaborationId'],
    told: ['team'],
  },
  'Mutation.withdrawTeamInvitation': {
    as: 'coordinator',
    document: mutation('withdrawTeamInvitation', 'WithdrawTeamInvitationInput', 'invitation { id }'),
    variables: (cast) => ({ input: { invitationId: madeFor(cast) } }),
    id: ['input', 'invitationId'],
    arrange: toPerson((cast) => cast.member),
    told: ['team'],
  },
  'Mutation.nameForTeamInvitation': {
    as: 'coordinator',
    document: mutation('nameForTeamInvitation', 'NameForTeamInvitationInput', 'invitation { id }'),
    variables: (cast) => ({ input: { invitationId: madeFor(cast), personId: cast.member.id } }),
    id: ['input', 'invitationId'],
    // A unit of its own, so that the unit leader of the cast stands outside as the others do.
    arrange: async (cast, world) => {
      const unit = await world.unit('day_centre');
      await world.employ(cast.coordinator, unit, 'leader');
      await world.employ(cast.member, unit, 'employee');
      await invited(() => ({ to_kind: 'unit', unit_id: unit.id }))(cast, world);
    },
    told: [],
  },
  'Mutation.answerTeamInvitation': {
    as: 'relative',
    document: mutation('answerTeamInvitation', 'AnswerTeamInvitationInput', 'invitation { id }'),
    variables: (cast) => ({ input: { invitationId: madeFor(cast), accept: false, reason: 'Har ikke tid' } }),
    id: ['input', 'invitationId'],
    arrange: toPerson((cast) => cast.relative),
    told: [],
  },
  'Mutation.editMembership': {
    as: 'coordinator',
    document: mutation('editMembership', 'EditMembershipInput', 'member { id }'),
    variables: (cast) => ({ input: { membershipId: madeFor(cast), expectedVersion: 1, helpsWith: 'Balanse' } }),
    id: ['input', 'membershipId'],
    arrange: placeOfMember,
    told: ['team'],
  },
  'Mutation.setSeesPlace': {
    as: 'coordinator',
    document: mutation('setSeesPlace', 'SetSeesPlaceInput', 'member { id }'),
    variables: (cast) => ({ input: { membershipId: madeFor(cast), seesPlace: true } }),
    id: ['input', 'membershipId'],
    arrange: placeOfMember,
    told: ['team'],
  },
  'Mutation.setSeesEarlier': {
    as: 'coordinator',
    document: mutation('setSeesEarlier', 'SetSeesEarlierInput', 'member { id }'),
    variables: (cast) => ({ input: { membershipId: madeFor(cast), seesEarlier: true } }),
    id: ['input', 'membershipId'],
    arrange: placeOfMember,
    told: ['team'],
  },
  'Mutation.namePrimaryContact': {
    as: 'coordinator',
    document: mutation('namePrimaryContact', 'NamePrimaryContactInput', 'member { id }'),
    variables: (cast) => ({ input: { membershipId: madeFor(cast) } }),
    id: ['input', 'membershipId'],
    arrange: placeOfMember,
    told: ['team'],
  },
  'Mutation.endMembership': {
    as: 'coordinator',
    document: mutation('endMembership', 'EndMembershipInput', 'membershipId'),
    variables: (cast) => ({
      input: {
        membershipId: madeFor(cast),
        handedOver: [{ measureId: cast.measureId, toPersonId: cast.coordinator.id }],
      },
    }),
    id: ['input', 'membershipId'],
    arrange: placeOfMember,
    told: ['plan', 'team'],
  },
  'Mutation.editTeamCharter': {
    as: 'member',
    document: mutation('editTeamCharter', 'EditTeamCharterInput', 'charter { id }'),
    variables: (cast) => ({
      input: { collaborationId: cast.collaboration.id, expectedVersion: 0, purpose: 'Aud skal være hjemme' },
    }),
    id: ['input', 'collaborationId'],
    told: ['team'],
  },
  'Mutation.endStandingTeamCase': {
    as: 'coordinator',
    document: mutation('endStandingTeamCase', 'EndStandingTeamCaseInput', 'caseId'),
    variables: (cast) => ({ input: { caseId: madeFor(cast) } }),
    id: ['input', 'caseId'],
    arrange: async (cast) => {
      const { caseId } = await cast.collaboration.circle.standingTeam(cast.units.rehabilitation, [cast.member]);
      made.set(cast, caseId);
    },
    told: ['team'],
  },
};
