export type { DatabaseUrls } from './bootstrap-roles/connections';
export { freePort } from './ports';
export { samplan } from './supervisor/app';
export { Program } from './supervisor/program';
export { inWorkspace } from './workspace';
export { cloneDatabase, dropDatabase, startTestCluster } from './testing/test-cluster';
export { temporaryData } from './testing/temporary-data';
export { databaseBeside, programDatabase, programDatabases } from './testing/program-database';
