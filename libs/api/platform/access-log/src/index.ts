export { flushAccessLog, reportMiss, reportRead, type MissableEntity } from './access-log';
