import { circleProbes } from './circle';
import { entryProbes } from './entry';
import { consentProbes } from './consent';
import { handoverProbes } from './handover';
import { historyProbes } from './history';
import { crisisProbes } from './crisis';
import { emergencyProbes } from './emergency';
import { evaluationProbes } from './evaluation';
import { goalsProbes } from './goals';
import { guardProbes } from './guard';
import { logProbes } from './log';
import { logControlProbes } from './log-control';
import { meetingsProbes } from './meetings';
import { messagingProbes } from './messaging';
import { needsProbes } from './needs';
import { noticesProbes } from './notices';
import { organisationsProbes } from './organisations';
import { plansProbes } from './plans';
import { sessionProbes } from './session';
import { standingTeamProbes } from './standing-teams';
import { teamProbes } from './team';
import { teamsProbes } from './teams';
import type { Probes } from './probe';

export { outsiders, type Probe } from './probe';

/** One probe for every operation of the schema; the sweep fails for an operation without one. */
export const probes: Probes = {
  ...circleProbes,
  ...entryProbes,
  ...consentProbes,
  ...handoverProbes,
  ...historyProbes,
  ...crisisProbes,
  ...emergencyProbes,
  ...evaluationProbes,
  ...goalsProbes,
  ...guardProbes,
  ...logProbes,
  ...logControlProbes,
  ...meetingsProbes,
  ...messagingProbes,
  ...needsProbes,
  ...noticesProbes,
  ...organisationsProbes,
  ...plansProbes,
  ...sessionProbes,
  ...standingTeamProbes,
  ...teamProbes,
  ...teamsProbes,
};
