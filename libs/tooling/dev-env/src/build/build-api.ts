import { transformFile } from '@swc/core';
import { copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { filesBelow } from '../files';
import { inWorkspace, workspaceRoot } from '../workspace';
import { serverOptions } from './swc-options';

const sources = ['apps/api/src', 'libs/api', 'libs/shared', 'libs/tooling/demo-data', 'schema'];
const output = inWorkspace('dist/api');

/** Compiles what the API and the worker run; everything that is not TypeScript (SQL, JSON) is copied beside it. */
export async function buildApi(): Promise<number> {
  const target = `${output}.new`;
  rmSync(target, { recursive: true, force: true });
  const files = sources.flatMap((folder) => filesBelow(inWorkspace(folder))).filter(isNeeded);
  const options = serverOptions();
  for (const file of files) {
    const path = join(target, relative(workspaceRoot, file));
    mkdirSync(dirname(path), { recursive: true });
    if (!file.endsWith('.ts')) {
      copyFileSync(file, path);
      continue;
    }
    const script = path.replace(/\.ts$/, '.js');
    const { code, map } = await transformFile(file, { ...options, filename: file });
    writeFileSync(script, `${code}\n//# sourceMappingURL=${basename(script)}.map\n`);
    if (map) writeFileSync(`${script}.map`, map);
  }
  rmSync(output, { recursive: true, force: true });
  renameSync(target, output);
  return files.length;
}

const isNeeded = (file: string): boolean => !/\.(spec|d)\.ts$|project\.json$/.test(file);
