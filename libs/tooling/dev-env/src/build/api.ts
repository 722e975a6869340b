import { messageOf } from '../failure';
import { buildApi } from './build-api';

buildApi().then(
  (count) => console.log(`API: ${count} files → dist/api`),
  (error: unknown) => {
    console.error(messageOf(error));
    process.exitCode = 1;
  },
);
