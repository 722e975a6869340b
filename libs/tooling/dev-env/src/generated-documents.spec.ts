import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, symlinkSync, mkdtempSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { filesBelow } from './files';
import { inWorkspace } from './workspace';

const generated = 'libs/web/data/src/generated';

/** The generated documents by file name, as they are below a folder. */
function documentsIn(root: string): Record<string, string> {
  const files = filesBelow(join(root, generated));
  return Object.fromEntries(files.map((file) => [basename(file), readFileSync(file, 'utf8')]));
}

it('has the documents that `npm run codegen` would write now', () => {
  const copy = mkdtempSync(inWorkspace('.nx/codegen-'));
  try {
    for (const name of ['codegen.ts', 'schema/graphql', 'apps/web', 'libs/web']) {
      cpSync(inWorkspace(name), join(copy, name), {
        recursive: true,
        filter: (file) => !relative(inWorkspace(), file).startsWith(generated),
      });
    }
    symlinkSync(inWorkspace('node_modules'), join(copy, 'node_modules'));
    const codegen = join(copy, 'node_modules/.bin/graphql-codegen');
    execFileSync(codegen, ['--config', 'codegen.ts'], { cwd: copy, stdio: 'pipe' });
    const written = documentsIn(copy);
    expect(Object.keys(written)).toContain('graphql.ts');
    expect(written).toEqual(documentsIn(inWorkspace()));
  } finally {
    rmSync(copy, { recursive: true });
  }
});
