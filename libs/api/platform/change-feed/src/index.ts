export { ChangeTail, type FeedRow, formatPosition, parsePosition, type Position } from './change-tail';
export { mergeEdit, type FieldConflict, type MergedEdit } from './merge-edit';
export { recordChange, type ChangeRecord } from './record-change';
