import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inWorkspace } from '@samplan/tooling/dev-env';

export interface Chromium {
  executablePath: string;
  /** Added to the environment it is started with. */
  env: Record<string, string>;
}

/** A browser that is there, or else the one that came through npm. */
export function findChromium(): Chromium {
  const installed = [process.env['CHROME_PATH'], '/usr/bin/chromium'].find((path) => path && existsSync(path));
  if (installed) return { executablePath: installed, env: {} };
  const home = inWorkspace('node_modules/.cache/samplan/chromium');
  if (!existsSync(home)) unpack(home);
  return {
    executablePath: join(home, 'chromium'),
    env: { LD_LIBRARY_PATH: join(home, 'al2023/lib'), FONTCONFIG_PATH: join(home, 'fonts') },
  };
}

/** Said to be on a bare server, the package unpacks the libraries that a machine without a desktop may lack. */
function unpack(home: string): void {
  const parent = join(home, '..');
  mkdirSync(parent, { recursive: true });
  const half = mkdtempSync(join(parent, 'unpacking-'));
  execFileSync(process.execPath, [inWorkspace('test/support/browser/unpack-chromium.mjs')], {
    env: { ...process.env, TMPDIR: half, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  writeFileSync(join(half, 'fonts/fonts.conf'), fontsIn(join(home, 'fonts'), '/usr/share/fonts'));
  if (existsSync(home)) rmSync(half, { recursive: true });
  else renameSync(half, home);
}

/** The package's own list names folders of the server it was made for; without a font, text has no width at all. */
function fontsIn(...folders: string[]): string {
  const list = folders.map((folder) => `<dir>${folder}</dir>`).join('');
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${list}<cachedir prefix="xdg">fontconfig</cachedir></fontconfig>\n`;
}
