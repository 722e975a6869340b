import type { Relation } from '@samplan/web/data';

/** Which of the three sets of words a reader gets: the person, somebody near, or somebody at work. */
export type Reader = 'you' | 'kin' | 'work';

export function readerOf(relation: Relation): Reader {
  if (relation === 'OWNER') return 'you';
  return relation === 'RELATIVE' || relation === 'GUARDIAN' || relation === 'PARENT' ? 'kin' : 'work';
}
