import { atLeast, type Policy } from '@samplan/api/platform/authz';

export const entryPolicy: Policy = {
  'personal-link:make': atLeast('coordinate'),
  'personal-link:list': atLeast('coordinate'),
  'personal-link:withdraw': atLeast('coordinate'),
};
