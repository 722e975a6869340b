import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export interface LibRow {
  lib: string;
  owns: string;
  imports: string[];
}

const document = resolve(__dirname, '../../../../../docs/architecture.md');

/** The table of libs as it stands in the document, which thereby is the rule and not a picture of it. */
export function libTable(text = readFileSync(document, 'utf8')): LibRow[] {
  const section = /^## Libs$(.*?)(?=^## |(?![\s\S]))/ms.exec(text)?.[1];
  if (!section) throw new Error('docs/architecture.md has no section "## Libs".');
  const rows = section.split('\n').flatMap((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    const name = /^`([\w/-]+)`$/.exec(cells[1] ?? '')?.[1];
    return name ? [{ lib: name, owns: cells[2] ?? '', imports: namesIn(cells[3] ?? '') }] : [];
  });
  if (rows.length === 0) throw new Error('The table of libs in docs/architecture.md has no rows.');
  return rows;
}

const namesIn = (cell: string): string[] => [...cell.matchAll(/`([\w/-]+)`/g)].map(([, name]) => name!).sort();
