import { atLeast, type Policy, type UnitPolicy } from '@samplan/api/platform/authz';

export const entryPolicy: Policy = {
  'personal-link:make': atLeast('coordinate'),
  'personal-link:list': atLeast('coordinate'),
  'personal-link:withdraw': atLeast('coordinate'),
  'entry-code:make': atLeast('coordinate'),
  'entry-code:list': atLeast('coordinate'),
  'entry-code:withdraw': atLeast('coordinate'),
  'protection:set': atLeast('coordinate'),
  'person:identify': atLeast('coordinate'),
};

export const entryUnitPolicy: UnitPolicy = {
  'collaboration:open': ['coordinating'],
};
