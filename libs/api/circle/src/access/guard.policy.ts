import { only, type Policy } from '@samplan/api/platform/authz';

/** That something is kept from somebody is known to the coordinator alone, who keeps it and tells. */
export const guardPolicy: Policy = {
  'guard:read': only('coordinator'),
  'guard:set': only('coordinator'),
};
