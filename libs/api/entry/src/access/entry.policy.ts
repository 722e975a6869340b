import { atLeast, type Policy } from '@samplan/api/platform/authz';

export const entryPolicy: Policy = {
  'invitation:make': atLeast('coordinate'),
  'invitation:list': atLeast('coordinate'),
  'invitation:withdraw': atLeast('coordinate'),
};
