export {
  flushAccessLog,
  missableEntities,
  reportMiss,
  reportRead,
  seenCollaborations,
  type MissableEntity,
} from './access-log';
