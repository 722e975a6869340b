export * from './assert-never';
export { daysAfter, monthsAfter } from './calendar';
export * from './clock';
export * from './ids';
export { leastEdit, type Edit } from './least-edit';
