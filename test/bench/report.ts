import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { inWorkspace } from '@samplan/tooling/dev-env';
import type { Beside } from './b1';
import type { Growth, Measured } from './b2';
import type { Grown } from './b6';
import type { Opened } from './b6-opens';

const ratio = (of: 'p50' | 'p95', sizes: Measured[]): string => (sizes.at(-1)![of] / sizes[0]![of]).toFixed(2);
const both = (sizes: Measured[], of: (size: Measured) => string | number): string => sizes.map(of).join(' → ');

export interface Found {
  b1: Beside;
  b2: Growth[];
  b6: Grown[];
  opened: Opened[];
}

/** As tables that can be put into the documentation, and as JSON. */
export function report({ b1, b2, b6, opened }: Found): void {
  const machine = `${cpus().length} × ${cpus()[0]!.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
  console.log(`\n${machine}`);
  table(
    `B1 · the plan page, ${b1.statements} statements with framing, session and log, ${kB(b1.bytes)} kB`,
    ['', 'requests a second'],
    [
      ['the API', b1.api.toFixed(1)],
      ['the same statements and bytes from a bare server', b1.bare.toFixed(1)],
      ['the API of the bare one', (b1.api / b1.bare).toFixed(2)],
    ],
  );
  table(
    `B2 · ${both(b2[0]!.sizes, (size) => size.plans)} plans`,
    ['page', 'statements', 'kB', 'p50, ms', 'p95, ms', 'p50 grows', 'p95 grows'],
    b2.map(({ page, sizes }) => [
      page,
      both(sizes, ({ statements }) => statements),
      both(sizes, ({ bytes }) => kB(bytes)),
      both(sizes, ({ p50 }) => p50.toFixed(1)),
      both(sizes, ({ p95 }) => p95.toFixed(1)),
      `${ratio('p50', sizes)} ×`,
      `${ratio('p95', sizes)} ×`,
    ]),
  );
  table(
    'B6 · a plan with ten measures → one with two hundred more and ten years of history',
    ['page', 'statements', 'kB', 'p50, ms'],
    b6.map(({ page, statements, bytes, p50 }) => [
      page,
      statements.join(' → '),
      bytes.map(kB).join(' → '),
      p50.map((took) => took.toFixed(1)).join(' → '),
    ]),
  );
  table(
    'B6 in a browser · the same two plans on a slow phone, until a page is drawn',
    ['page', 'p50, ms', 'grows'],
    opened.map(({ page, p50 }) => [
      page,
      p50.map((took) => took.toFixed(0)).join(' → '),
      `${(p50[1] / p50[0]).toFixed(2)} ×`,
    ]),
  );
  mkdirSync(inWorkspace('dist/bench'), { recursive: true });
  writeFileSync(inWorkspace('dist/bench/report.json'), JSON.stringify({ machine, b1, b2, b6, opened }, null, 2));
}

const kB = (bytes: number): string => (bytes / 1024).toFixed(1);

function table(title: string, head: string[], rows: string[][]): void {
  console.log(`\n${title}\n`);
  for (const line of [head, head.map(() => '---'), ...rows]) console.log(`| ${line.join(' | ')} |`);
}
