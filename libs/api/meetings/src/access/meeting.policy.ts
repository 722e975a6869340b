import { atLeast, everybodyInCircle, type Policy, type Rule } from '@samplan/api/platform/authz';

const coordinator: Rule = (standing) => standing.level === 'coordinate';

/** Everybody in the circle may follow a meeting; the coordinator runs it, the professionals write with them. */
export const meetingPolicy: Policy = {
  'meeting:list-mine': everybodyInCircle,
  'meeting:read': everybodyInCircle,
  'meeting:call': coordinator,
  'meeting:run': coordinator,
  'meeting:decide': coordinator,
  'meeting:write-notes': atLeast('edit_own'),
  'agenda:propose': atLeast('contribute'),
  'minutes:publish': coordinator,
  'minutes:mark-read': everybodyInCircle,
};
