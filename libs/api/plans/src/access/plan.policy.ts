import { atLeast, everybodyInCircle, only, type Policy, type Rule } from '@samplan/api/platform/authz';

const personOrCoordinator: Rule = (standing) => standing.relation === 'owner' || standing.level === 'coordinate';

/** Who may do what in the plan. Whether a member may change a certain measure is decided with the measure at hand. */
export const planPolicy: Policy = {
  'what-matters:edit': personOrCoordinator,
  'goal:add': atLeast('contribute'),
  'goal:edit': (standing) => personOrCoordinator(standing) || atLeast('edit_own')(standing),
  'measure:add': (standing) => only('owner')(standing) || atLeast('edit_own')(standing),
  'measure:edit': (standing) => only('owner')(standing) || atLeast('edit_own')(standing),
  'measure:set-status': atLeast('contribute'),
  'measure:list-mine': everybodyInCircle,
  'crisis-step:edit': only('owner', 'coordinator'),
};
