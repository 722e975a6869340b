import { everybodyInCircle, type Policy } from '@samplan/api/platform/authz';

export const collaborationPolicy: Policy = {
  'collaboration:list': everybodyInCircle,
  'collaboration:read': everybodyInCircle,
};
