import { only, type Policy } from '@samplan/api/platform/authz';

const decidesOrRecords = only('owner', 'guardian', 'parent', 'coordinator');
const records = only('coordinator');

/**
 * Who may begin. Whether a guardian's mandate reaches so far, whether a child is old enough and whose yes it rests on
 * is decided with the facts at hand, see `domain/yes.ts`.
 */
export const consentPolicy: Policy = {
  'consent:read': decidesOrRecords,
  'consent:give': decidesOrRecords,
  'consent:withdraw': decidesOrRecords,
  'consent:ask': records,
  'consent:answer': decidesOrRecords,
  'legal-basis:record': records,
  'exclusion:set': decidesOrRecords,
  'relative:let-in': decidesOrRecords,
  'mandate:record': records,
  'parent:record': records,
  'area:withhold': only('owner'),
};
