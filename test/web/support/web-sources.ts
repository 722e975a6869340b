import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inWorkspace } from '@samplan/tooling/dev-env';
import { compilerOptions } from '../../../tsconfig.base.json';
import { readWebSource, type Taken, type WebSource } from './web-source';

const aliases = new Map(Object.entries(compilerOptions.paths).map(([alias, [path]]) => [alias, path!]));
const read = new Map<string, WebSource>();

/** A file of the web client, by its path in the workspace; read once. */
export function webSource(file: string): WebSource {
  const known = read.get(file) ?? readWebSource(inWorkspace(file));
  read.set(file, known);
  return known;
}

/** The files that come along when this is taken, not counting what is fetched later. */
export function filesWith(taken: Taken, in_: string, files = new Set<string>()): Set<string> {
  for (const file of targets(taken, in_)) {
    if (files.has(file)) continue;
    files.add(file);
    for (const next of webSource(file).imports) filesWith(next, file, files);
  }
  return files;
}

/** An index is looked through: whoever takes one name from it gets the file behind the name and no other. */
function targets({ from, names }: Taken, in_: string): string[] {
  const file = resolved(from, in_);
  if (!file) return [];
  const { passedOn } = webSource(file);
  if (!names) return [file, ...[...passedOn.values()].flatMap((behind) => targets(behind, file))];
  return names.flatMap((name) => {
    const behind = passedOn.get(name);
    return behind ? targets(behind, file) : [file];
  });
}

function resolved(from: string, in_: string): string | null {
  const path = aliases.get(from) ?? (from.startsWith('.') ? join(dirname(in_), from) : '');
  if (!/^(libs|apps)\/web\//.test(path) || path.includes('/generated/')) return null;
  const candidates = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`];
  return candidates.find((name) => /\.tsx?$/.test(name) && existsSync(inWorkspace(name))) ?? null;
}
