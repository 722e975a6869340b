import { startOf } from '../domain/period';
import type { StandingTeamCaseEntity } from '../persistence/standing-team-case.entity';
import type { StandingTeamEntity } from '../persistence/standing-team.entity';
import type { TeamCharterEntity } from '../persistence/team-charter.entity';
import type { TeamInvitationEntity } from '../persistence/team-invitation.entity';
import type { TeamCharter } from './charter.type';
import type { MyInvitation, TeamInvitation } from './invitation.type';
import type { StandingTeam, StandingTeamCase } from './standing-team.type';

function words(row: TeamInvitationEntity) {
  return {
    id: row.id,
    collaborationId: row.collaborationId,
    unitId: row.unitId,
    standingTeamId: row.standingTeamId,
    invitedById: row.invitedBy,
    kind: row.toKind,
    state: row.state,
    role: row.role,
    helpsWith: row.helpsWith,
    level: row.level,
    areas: row.areas,
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    temporary: row.measureId !== null,
    seesEarlier: row.openedFrom !== null,
    invitedAt: row.invitedAt,
    version: row.version,
  };
}

export function toInvitation(row: TeamInvitationEntity): TeamInvitation {
  return { ...words(row), personId: row.personId, reason: row.reason };
}

export function toMyInvitation(row: TeamInvitationEntity): MyInvitation {
  return { ...words(row), mustName: row.state === 'open' && row.toKind === 'unit' && row.personId === null };
}

export function toStandingTeam({ id, unitId, name, purpose, closesOn, version }: StandingTeamEntity): StandingTeam {
  return { id, unitId, name, purpose, closesOn, version };
}

export function toCase(row: StandingTeamCaseEntity): StandingTeamCase {
  return {
    id: row.id,
    collaborationId: row.collaborationId,
    standingTeamId: row.standingTeamId,
    allAreas: row.areas,
    helpsWith: row.helpsWith,
    since: startOf(row.valid),
  };
}

export function toCharter(row: TeamCharterEntity): TeamCharter {
  const { id, purpose, sharedGoal, waysOfWorking, decidesItself, editedBy, editedAt, version } = row;
  return { id, purpose, sharedGoal, waysOfWorking, decidesItself, editedById: editedBy, editedAt, version };
}
