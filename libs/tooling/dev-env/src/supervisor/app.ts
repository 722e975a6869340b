import { inWorkspace } from '../workspace';
import { buildIfChanged } from './build';

/** What is run. The tests of the supervisor run a small program of their own instead. */
export interface App {
  /** Folder with `migrate.js`, `seed.js`, `main.js` and `worker.js`. */
  entries: string;
  webRoot: string;
  build(say: (line: string) => void, signal: AbortSignal): Promise<void>;
}

export const samplan: App = {
  entries: inWorkspace('dist/api/apps/api/src'),
  webRoot: inWorkspace('dist/web'),
  build: buildIfChanged,
};
