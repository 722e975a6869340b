export { isBrokenOff } from './broken-off';
export { Listener } from './listener';
export { createDataSource } from './data-source';
export { migrationsFrom, revertNewestMigration, runMigrations } from './migrations';
export { requireMigrated } from './require-migrated';
export { requireRuntimeRole } from './require-runtime-role';
export { RequestDb, type DbSettings, type Tx } from './request-db';
export { printStructure } from './structure/print-structure';
export { DATA_SOURCE } from './tokens';
