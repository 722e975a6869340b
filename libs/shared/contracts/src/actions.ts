/** Everything a viewer can ask to do. Operations declare one; policies decide on them. */
export const actions = [
  'session:read', 'session:choose-hat', 'session:end',
  'collaboration:list', 'collaboration:read',
  'access-log:read',
  'what-matters:edit', 'goal:add', 'goal:edit', 'measure:add', 'measure:edit', 'measure:set-status', 'measure:list-mine',
  'meeting:list-mine', 'meeting:read', 'meeting:call', 'meeting:run', 'meeting:write-notes', 'meeting:decide',
  'agenda:propose', 'minutes:publish', 'minutes:mark-read',
  'thread:read', 'message:send', 'thread:mark-read',
  'realtime:connect',
] as const;
export type Action = (typeof actions)[number];
