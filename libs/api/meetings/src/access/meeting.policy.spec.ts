import type { AccessLevel, Action, Relation } from '@samplan/shared/contracts';
import { Policies } from '@samplan/api/platform/authz';
import { meetingPolicy } from './meeting.policy';

const policies = new Policies();
policies.add(meetingPolicy);

const follow: Action[] = ['meeting:list-mine', 'meeting:read', 'minutes:mark-read'];
const contribute: Action[] = [...follow, 'agenda:propose'];
const write: Action[] = [...contribute, 'meeting:write-notes'];
const run: Action[] = [...write, 'meeting:call', 'meeting:run', 'meeting:decide', 'minutes:publish'];

const table: [Relation, AccessLevel, Action[]][] = [
  ['owner', 'contribute', contribute],
  ['relative', 'read', follow],
  ['relative', 'contribute', contribute],
  ['member', 'read', follow],
  ['member', 'contribute', contribute],
  ['member', 'edit_own', write],
  ['coordinator', 'coordinate', run],
];

it.each(table)('%s at %s', (relation, level, allowed) => {
  const may = policies.actions().filter((action) => policies.allows(action, { relation, level }));
  expect(may.sort()).toEqual([...allowed].sort());
});
