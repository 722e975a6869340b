import { atLeast, everybodyInCircle, type Policy } from '@samplan/api/platform/authz';

/** Everybody in the circle reads the team's thread; whoever may contribute writes in it. */
export const messagingPolicy: Policy = {
  'thread:read': everybodyInCircle,
  'message:send': atLeast('contribute'),
  'thread:mark-read': everybodyInCircle,
};
