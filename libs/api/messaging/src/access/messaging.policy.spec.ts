import type { AccessLevel, Action, Relation } from '@samplan/shared/contracts';
import { Policies } from '@samplan/api/platform/authz';
import { messagingPolicy } from './messaging.policy';

const policies = new Policies();
policies.add(messagingPolicy);

const read: Action[] = ['thread:mark-read', 'thread:read'];
const write: Action[] = ['message:send', ...read];

const table: [Relation, AccessLevel, Action[]][] = [
  ['owner', 'contribute', write],
  ['relative', 'read', read],
  ['relative', 'contribute', write],
  ['member', 'read', read],
  ['member', 'contribute', write],
  ['member', 'edit_own', write],
  ['coordinator', 'coordinate', write],
];

it.each(table)('%s at %s', (relation, level, allowed) => {
  const may = policies.actions().filter((action) => policies.allows(action, { relation, level }));
  expect(may.sort()).toEqual(allowed);
});
