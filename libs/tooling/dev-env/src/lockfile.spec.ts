import { readFileSync } from 'node:fs';
import { inWorkspace } from './workspace';

interface Package {
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const read = <T>(file: string): T => JSON.parse(readFileSync(inWorkspace(file), 'utf8')) as T;
const { packages } = read<{ packages: Record<string, Package> }>('package-lock.json');

/** Where Node would find a package for the one at this path: beside it, or in a folder above. */
function isLocked(name: string, path: string): boolean {
  const home = path === '' ? '' : `${path}/`;
  if (packages[`${home}node_modules/${name}`]) return true;
  const parent = path.lastIndexOf('/node_modules/');
  return path !== '' && isLocked(name, parent < 0 ? '' : path.slice(0, parent));
}

it('locks the binaries of every system, because `npm ci` refuses a lock that lacks some', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(name, path))
      .map((name) => `${path} → ${name}`),
  );
  expect(Object.keys(packages).length).toBeGreaterThan(1000);
  expect(missing).toEqual([]);
});

it('names no registry, so that any will do', () => {
  expect(Object.keys(packages).filter((path) => packages[path]!.resolved)).toEqual([]);
});

it('pins every dependency to one version', () => {
  const { dependencies, devDependencies, overrides } = read<Record<string, Record<string, string>>>('package.json');
  const ranges = Object.entries({ ...dependencies, ...devDependencies, ...overrides }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
  );
  expect(ranges).toEqual([]);
});
