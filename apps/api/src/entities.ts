import { AccessLogEntity, GroundEntity } from '@samplan/api/circle';
import { PersonEntity, UnitEntity } from '@samplan/api/people';
import { GoalEntity, MeasureEntity, PlanEntity } from '@samplan/api/plans';
import { CollaborationEntity, NextOfKinEntity, TeamMembershipEntity } from '@samplan/api/teams';

/** Every table TypeORM knows; a test compares them with the migrated database. */
export const entities = [
  PersonEntity, UnitEntity,
  CollaborationEntity, TeamMembershipEntity, NextOfKinEntity,
  GroundEntity, AccessLogEntity,
  PlanEntity, GoalEntity, MeasureEntity,
];
