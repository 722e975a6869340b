import { accessLogPolicy, consentPolicy, guardPolicy } from '@samplan/api/circle';
import { draftPolicy } from '@samplan/api/drafts';
import { emergencyPolicy, emergencyUnitPolicy } from '@samplan/api/emergency';
import { handoverPolicy } from '@samplan/api/handover';
import { entryPolicy, entryUnitPolicy } from '@samplan/api/entry';
import { logPolicy, logUnitPolicy } from '@samplan/api/log';
import { meetingPolicy } from '@samplan/api/meetings';
import { messagingPolicy } from '@samplan/api/messaging';
import { organisationPolicy } from '@samplan/api/organisations';
import type { Policy, UnitPolicy } from '@samplan/api/platform/authz';
import { paperPolicy } from '@samplan/api/paper';
import { planPolicy, planUnitPolicy } from '@samplan/api/plans';
import { collaborationPolicy, standingTeamUnitPolicy, teamPolicy } from '@samplan/api/teams';

/** Every policy there is, in the order of the libs. */
export const policies: Policy[] = [
  entryPolicy,
  collaborationPolicy,
  teamPolicy,
  accessLogPolicy,
  consentPolicy,
  guardPolicy,
  logPolicy,
  planPolicy,
  paperPolicy,
  draftPolicy,
  emergencyPolicy,
  messagingPolicy,
  meetingPolicy,
  handoverPolicy,
];

/** Actions that rest on a role in a unit. */
export const unitPolicies: UnitPolicy[] = [
  standingTeamUnitPolicy,
  organisationPolicy,
  entryUnitPolicy,
  emergencyUnitPolicy,
  logUnitPolicy,
  planUnitPolicy,
];
