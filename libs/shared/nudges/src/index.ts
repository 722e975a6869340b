export * from './find-sensitive';
