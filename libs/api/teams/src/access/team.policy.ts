import { atLeast, everybodyInCircle, only, type Policy, type Rule, type UnitPolicy } from '@samplan/api/platform/authz';

/** The person, and the team as far as they may write; the charter is not for those the person has let in. */
const teamAndPerson: Rule = (standing) =>
  only('owner', 'member', 'coordinator')(standing) && atLeast('contribute')(standing);

export const teamPolicy: Policy = {
  'team:invite': atLeast('coordinate'),
  'team:edit': atLeast('coordinate'),
  'team:open-messages': only('owner', 'coordinator'),
  'team:leave': only('member', 'coordinator'),
  'team-invitation:read': only('owner', 'guardian', 'coordinator'),
  'team-invitation:withdraw': only('owner', 'guardian', 'coordinator'),
  'charter:read': everybodyInCircle,
  'charter:edit': teamAndPerson,
  'standing-team:caseload': only('member', 'coordinator'),
};

export const standingTeamUnitPolicy: UnitPolicy = {
  'standing-team:maintain': ['leader', 'administrator'],
  'unit:let-receive': ['leader', 'administrator'],
};
