export { ChangeTail } from './change-tail';
export { type Touch, touchesSince } from './touches-since';
export { mergeEdit, type FieldConflict, type MergedEdit } from './merge-edit';
export { type FeedRow, formatPosition, parsePosition, type Position } from './position';
export { recordChange, type ChangeRecord } from './record-change';
