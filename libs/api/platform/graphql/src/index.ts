export {
  connectionOf,
  decodeCursor,
  encodeCursor,
  exactKey,
  keysetPage,
  PageInfo,
  type ConnectionOf,
} from './connection';
export { enumOf } from './enums';
export { complexityOf, limitRules, limits } from './limits';
export { loader } from './loader';
export { MutationError, toMutationErrors, UserError, type MutationErrorType } from './mutation-error';
export { parseInput } from './parse-input';
export { attempt } from './payload';
export { SamplanGraphqlModule } from './graphql.module';
export { CalendarDate, Instant } from './scalars';
export { sought } from './sought';
