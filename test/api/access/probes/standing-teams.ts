import { newId } from '@samplan/shared/kernel';
import type { StandardCast, World } from '@samplan/test/support';
import { insert, period } from '../../../support/sql';
import { mutation, type Probe, type Probes } from './probe';

/** The standing team a probe works on, by the cast it was made for. */
const made = new WeakMap<StandardCast, { id: string; memberId: string; colleagueId: string }>();

/** Of home care, which the unit leader of the cast leads. */
export async function standingTeam(cast: StandardCast, world: World): Promise<void> {
  const keys = { tenant_id: world.tenantId, valid: period(world.now) };
  const [id, memberId] = [newId(), newId()];
  await insert(world.db, 'standing_team', { id, ...keys, unit_id: cast.units.homeCare.id, name: 'Palliativt team' });
  await insert(world.db, 'standing_team_member', {
    id: memberId,
    ...keys,
    standing_team_id: id,
    person_id: cast.coordinator.id,
    role: 'lead',
  });
  const colleague = await world.person({ kind: 'professional', unit: cast.units.homeCare });
  made.set(cast, { id, memberId, colleagueId: colleague.id });
}

const teamId = (cast: StandardCast): string => made.get(cast)?.id ?? newId();

/** About units and never about a person, so there is nothing for anybody to be told. */
const ofUnit: Pick<Probe, 'as' | 'id' | 'told'> = { as: 'unitLeader', id: null, told: [] };

export const standingTeamProbes: Probes = {
  'Mutation.addStandingTeam': {
    ...ofUnit,
    document: mutation('addStandingTeam', 'AddStandingTeamInput', 'standingTeam { id }'),
    variables: (cast) => ({ input: { unitId: cast.units.homeCare.id, name: 'Minneteam' } }),
  },
  'Mutation.editStandingTeam': {
    ...ofUnit,
    arrange: standingTeam,
    document: mutation('editStandingTeam', 'EditStandingTeamInput', 'standingTeam { id }'),
    variables: (cast) => ({ input: { standingTeamId: teamId(cast), expectedVersion: 1, name: 'Minneteam' } }),
  },
  'Mutation.setStandingTeamEnd': {
    ...ofUnit,
    arrange: standingTeam,
    document: mutation('setStandingTeamEnd', 'SetStandingTeamEndInput', 'standingTeam { id }'),
    variables: (cast) => ({ input: { standingTeamId: teamId(cast), expectedVersion: 1, lastDay: '2100-01-01' } }),
  },
  'Mutation.addStandingTeamMember': {
    ...ofUnit,
    arrange: standingTeam,
    document: mutation('addStandingTeamMember', 'AddStandingTeamMemberInput', 'standingTeam { id }'),
    variables: (cast) => ({
      input: { standingTeamId: teamId(cast), personId: made.get(cast)?.colleagueId ?? newId(), role: 'MEMBER' },
    }),
  },
  'Mutation.endStandingTeamMember': {
    ...ofUnit,
    arrange: standingTeam,
    document: mutation('endStandingTeamMember', 'EndStandingTeamMemberInput', 'standingTeam { id }'),
    variables: (cast) => ({ input: { memberId: made.get(cast)?.memberId ?? newId() } }),
  },
  'Mutation.letReceiveInvitations': {
    ...ofUnit,
    document: mutation('letReceiveInvitations', 'LetReceiveInput', 'unit { id }'),
    variables: (cast) => ({
      input: { unitId: cast.units.homeCare.id, personId: cast.coordinator.id, receives: true },
    }),
  },
};
