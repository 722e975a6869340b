export { flushAccessLog, reportMiss, reportRead, seenCollaborations, type MissableEntity } from './access-log';
