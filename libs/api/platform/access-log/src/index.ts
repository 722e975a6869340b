export {
  flushAccessLog,
  missableEntities,
  reportControl,
  reportMiss,
  reportRead,
  seenCollaborations,
  type MissableEntity,
} from './access-log';
