import { only, type Policy } from '@samplan/api/platform/authz';

/** Who has looked is told to the person, and to guardians and parents as far as their areas reach. */
export const accessLogPolicy: Policy = {
  'access-log:read': only('owner', 'guardian', 'parent'),
};
