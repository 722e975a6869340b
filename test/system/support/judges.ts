import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Verdict {
  status: number | null;
  said: string;
}

export interface Judges {
  /** Puts the file before a program of its own, as `<name>.pdf`. */
  ask: (name: string, file: Buffer, program: string, ...args: string[]) => Verdict;
  /** What a program has written beside the file. */
  readBeside: (name: string) => string;
  end: () => void;
}

/** Programs that are not ours, and a folder for what they are given. */
export function judges(): Judges {
  const folder = mkdtempSync(join(tmpdir(), 'samplan-pdf-'));
  return {
    ask: (name, file, program, ...args) => {
      const path = join(folder, `${name}.pdf`);
      writeFileSync(path, file);
      const { error, status, stdout, stderr } = spawnSync(program, [...args, path], { encoding: 'utf8' });
      if (error) throw new Error(`${program} is missing: apt-get install qpdf poppler-utils`, { cause: error });
      return { status, said: stdout + stderr };
    },
    readBeside: (name) => readFileSync(join(folder, name), 'utf8'),
    end: () => rmSync(folder, { recursive: true }),
  };
}
