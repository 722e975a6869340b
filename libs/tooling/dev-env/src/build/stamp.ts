import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { filesBelow } from '../files';
import { inWorkspace } from '../workspace';

const sources = ['apps', 'libs', 'schema'];
const single = ['package-lock.json', 'tsconfig.base.json', 'tsconfig.web.json', 'nx.json'];
const outputs = ['dist/api/apps/api/src/main.js', 'dist/web/index.html'];
const stampFile = inWorkspace('dist/.stamp');

/**
 * Asking Nx whether anything changed takes two seconds; names, sizes and times of the sources take a few milliseconds.
 * Only when they differ from the last build is Nx asked, which then goes by content.
 */
export function sourceStamp(): string {
  const files = [
    ...sources.flatMap((folder) => filesBelow(inWorkspace(folder))),
    ...single.map((name) => inWorkspace(name)),
  ];
  const hash = createHash('sha256');
  for (const file of files) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

export const isBuilt = (stamp: string): boolean =>
  outputs.every((file) => existsSync(inWorkspace(file))) &&
  existsSync(stampFile) &&
  readFileSync(stampFile, 'utf8') === stamp;

export const rememberBuild = (stamp: string): void => writeFileSync(stampFile, stamp);
