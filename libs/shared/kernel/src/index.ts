export * from './assert-never';
export * from './clock';
export * from './ids';
