import { printStructure } from '@samplan/api/platform/database';
import { writeFileSync } from 'node:fs';

/** `print-structure <file>` writes what the catalogs of a migrated database tell. */
async function main(file: string): Promise<void> {
  const url = process.env['DATABASE_URL'];
  if (!url) throw new Error('Wrong or missing settings: DATABASE_URL');
  writeFileSync(file, await printStructure(url));
}

main(process.argv[2] ?? 'schema/db/structure.sql').catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
