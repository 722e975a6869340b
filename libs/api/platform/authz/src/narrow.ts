import type { Action } from '@samplan/shared/contracts';

/**
 * What a child may do who came in with a one-time code: read what is theirs, and say something in their own words.
 * Nothing about the login itself, who sees what, or how to be reached.
 */
export const narrowActions: ReadonlySet<Action> = new Set<Action>([
  'session:read',
  'collaboration:list',
  'collaboration:read',
  'access-log:read',
  'charter:read',
  'what-matters:edit',
  'change:undo',
  'draft:keep',
  'measure:list-mine',
  'meeting:list-mine',
  'meeting:read',
  'agenda:propose',
  'minutes:mark-read',
  'thread:read',
  'message:send',
  'thread:mark-read',
  'realtime:connect',
]);
