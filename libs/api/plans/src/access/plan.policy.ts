import { atLeast, everybodyInCircle, only, type Policy, type Rule, type UnitPolicy } from '@samplan/api/platform/authz';

/** Whoever speaks for a child or under a mandate; one that only lets read is no voice. */
const speaksForPerson: Rule = (standing) => only('guardian', 'parent')(standing) && atLeast('contribute')(standing);

const personOrCoordinator: Rule = (standing) => standing.relation === 'owner' || standing.level === 'coordinate';

/** Those who speak for a service: what only services know, nobody near the person writes or reads reasons of. */
const atWork: Rule = (standing) => only('member', 'coordinator')(standing) && atLeast('edit_own')(standing);

/** Who may do what in the plan. Whether a member may change a certain measure is decided with the measure at hand. */
export const planPolicy: Policy = {
  // Whoever speaks for the person may ask; the yes of the person is written down beside it.
  'plan:wish': (standing) => only('owner')(standing) || speaksForPerson(standing) || atLeast('coordinate')(standing),
  'plan:run': atLeast('coordinate'),
  'plan:withdraw': (standing) => personOrCoordinator(standing) || speaksForPerson(standing),
  'plan:edit': personOrCoordinator,
  'plan-refusal:read': only('owner', 'guardian', 'parent', 'coordinator'),
  'plan-refusal:record': only('coordinator'),
  'plan-refusal:appeal': only('owner', 'guardian', 'parent', 'coordinator'),
  // Never somebody who may have said the no.
  'plan-refusal:take-back': only('owner', 'guardian', 'parent'),
  'what-matters:edit': personOrCoordinator,
  'goal:add': atLeast('contribute'),
  'goal:edit': (standing) => personOrCoordinator(standing) || atLeast('edit_own')(standing),
  'goal:remove': atLeast('contribute'),
  'measure:add': (standing) => only('owner')(standing) || atLeast('edit_own')(standing),
  'measure:edit': (standing) => only('owner')(standing) || atLeast('edit_own')(standing),
  'measure:set-status': atLeast('contribute'),
  'measure:list-mine': everybodyInCircle,
  'measure:remove': atLeast('contribute'),
  'contributor:add': atLeast('contribute'),
  'contributor:edit': atLeast('contribute'),
  'child-talk:record': atWork,
  'professional-plan:edit': atWork,
  'service-offer:edit': atWork,
  // Whose rating one writes, the person's or a service's, is decided with the evaluation at hand.
  'evaluation:write': (standing) => only('owner')(standing) || atWork(standing),
  'evaluation:rate': atLeast('contribute'),
  'evaluation:remove': (standing) => only('owner')(standing) || atWork(standing),
  'goal-scale:set': (standing) => only('owner')(standing) || atWork(standing),
  'review:plan': (standing) => only('owner')(standing) || atWork(standing),
  'rehab:edit': atWork,
  'rehab:rate': atLeast('contribute'),
  'need:add': atLeast('contribute'),
  // What one may do with a need depends on how it stands and whose it is.
  'need:change': atLeast('contribute'),
  'crisis-step:edit': only('owner', 'coordinator'),
  // Whether somebody may change the thing itself is decided with it at hand.
  'change:undo': atLeast('contribute'),
  'version:restore': atLeast('contribute'),
};

/** What the municipality keeps for all plans is no secret to those who work with them. */
export const planUnitPolicy: UnitPolicy = {
  'plan-template:keep': ['administrator', 'coordinating'],
  'plan-setting:set': ['administrator'],
  'coordinator-refusal:decide': ['coordinating'],
};
