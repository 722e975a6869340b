import { only, type Policy } from '@samplan/api/platform/authz';

/** Who has looked is told to the person alone. */
export const accessLogPolicy: Policy = {
  'access-log:read': only('owner'),
};
