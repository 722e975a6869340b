import { everybodyInCircle, type Policy } from '@samplan/api/platform/authz';

/** Whoever may read it may have it on paper; on a device lent for a moment a file would stay behind. */
export const paperPolicy: Policy = { 'plan:print': everybodyInCircle };
