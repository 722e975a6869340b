import { declaredAccess } from './rules/declared-access';
import { explainedSuppressions } from './rules/explained-suppressions';
import { noHardCodedWords } from './rules/no-hard-coded-words';
import { noRawDatabase } from './rules/no-raw-database';

export { boundaries } from './boundaries/constraints';

export const rules = {
  'declared-access': declaredAccess,
  'explained-suppressions': explainedSuppressions,
  'no-hard-coded-words': noHardCodedWords,
  'no-raw-database': noRawDatabase,
};
