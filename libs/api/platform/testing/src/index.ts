export { scratchDatabase, testDatabase } from './test-database';
