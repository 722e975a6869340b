export * from './assert-never';
export * from './clock';
export * from './ids';
export { leastEdit, type Edit } from './least-edit';
