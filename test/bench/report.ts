import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { inWorkspace } from '@samplan/tooling/dev-env';
import type { Growth, Measured } from './b2';

const ratio = (of: 'p50' | 'p95', sizes: Measured[]): string => (sizes.at(-1)![of] / sizes[0]![of]).toFixed(2);
const both = (sizes: Measured[], of: (size: Measured) => string | number): string => sizes.map(of).join(' → ');

/** As a table that can be put into the documentation, and as JSON. */
export function report(rows: Growth[]): void {
  const machine = `${cpus().length} × ${cpus()[0]!.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
  const plans = both(rows[0]!.sizes, (size) => size.plans);
  console.log(`\nB2 · ${plans} plans · ${machine}\n`);
  console.log('| page | statements | kB | p50, ms | p95, ms | p50 grows | p95 grows |');
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  for (const { page, sizes } of rows) {
    const cells = [
      both(sizes, ({ statements }) => statements),
      both(sizes, ({ bytes }) => (bytes / 1024).toFixed(1)),
      both(sizes, ({ p50 }) => p50.toFixed(1)),
      both(sizes, ({ p95 }) => p95.toFixed(1)),
      `${ratio('p50', sizes)} ×`,
      `${ratio('p95', sizes)} ×`,
    ];
    console.log(`| ${[page, ...cells].join(' | ')} |`);
  }
  mkdirSync(inWorkspace('dist/bench'), { recursive: true });
  writeFileSync(inWorkspace('dist/bench/report.json'), JSON.stringify({ machine, b2: rows }, null, 2));
}
