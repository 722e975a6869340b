export { ChangeTail } from './change-tail';
export { mergeEdit, type FieldConflict, type MergedEdit } from './merge-edit';
export { type FeedRow, formatPosition, parsePosition, type Position } from './position';
export { recordChange, type ChangeRecord } from './record-change';
