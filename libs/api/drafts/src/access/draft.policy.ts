import { everybodyInCircle, type Policy } from '@samplan/api/platform/authz';

/** What somebody has begun to write is theirs alone, whatever they may do with it in the end. */
export const draftPolicy: Policy = { 'draft:keep': everybodyInCircle };
