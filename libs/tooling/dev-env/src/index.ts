export type { DatabaseUrls } from './bootstrap-roles/connections';
export { freePort } from './ports';
export { samplan } from './supervisor/app';
export { environments } from './supervisor/environment';
export { Program } from './supervisor/program';
export { inWorkspace } from './workspace';
export { cloneDatabase, dropDatabase, startTestCluster, testCredentials } from './testing/test-cluster';
export { temporaryData } from './testing/temporary-data';
export { databaseBeside, programBeside, programDatabase, programDatabases } from './testing/program-database';
