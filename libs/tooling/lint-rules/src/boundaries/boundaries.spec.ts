import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { libTable } from './lib-table';
import { workspaceGraph, type Project } from './workspace-graph';

const table = libTable();
let projects: Project[];

beforeAll(() => {
  projects = workspaceGraph();
});

it('has a row for every lib, and a lib for every row', () => {
  expect(table.map(({ lib }) => lib).sort()).toEqual(projects.map(({ lib }) => lib).sort());
  expect(table.filter(({ owns }) => owns === '')).toEqual([]);
});

it('says of every lib exactly what it imports', () => {
  const said = table.map(({ lib, imports }) => `${lib}: ${imports.join(', ')}`).sort();
  expect(projects.map(({ lib, imports }) => `${lib}: ${imports.join(', ')}`).sort()).toEqual(said);
});

it('lets no lib import one that is further down', () => {
  const order = table.map(({ lib }) => lib);
  const upward = table.flatMap(({ lib, imports }) =>
    imports.filter((other) => order.indexOf(other) >= order.indexOf(lib)).map((other) => `${lib} → ${other}`),
  );
  expect(upward).toEqual([]);
});

it('keeps no lib without code', () => {
  expect(projects.filter(({ hasEntry }) => !hasEntry).map(({ lib }) => lib)).toEqual([]);
});

it('makes the linter refuse what the table does not allow', () => {
  const probes = [
    { file: 'libs/api/plans/src/probe.ts', code: `export { newId } from '@samplan/shared/kernel';\n` },
    { file: 'libs/shared/kernel/src/probe.ts', code: `export { TeamsModule } from '@samplan/api/teams';\n` },
    { file: 'libs/web/features/plans/src/probe.ts', code: `export { TeamPage } from '@samplan/web/features/teams';\n` },
    { file: 'libs/api/plans/src/probe.ts', code: `export { newId } from '../../../shared/kernel/src/ids';\n` },
    { file: 'libs/web/pages/src/probe.ts', code: `export { XMarkIcon } from '@navikt/aksel-icons';\n` },
    { file: 'libs/web/pages/src/probe.ts', code: `export { Injectable } from '@nestjs/common';\n` },
    { file: 'libs/api/plans/src/probe.ts', code: `export { testDatabase } from '@samplan/api/platform/testing';\n` },
  ];
  const boundary = '@nx/enforce-module-boundaries';
  expect(lint(probes)).toEqual([
    [],
    [boundary],
    [boundary],
    [boundary],
    [boundary],
    [boundary],
    expect.arrayContaining(['no-restricted-imports']),
  ]);
});

function lint(probes: { file: string; code: string }[]): string[][] {
  const script = resolve(__dirname, '../../fixtures/lint-probes.mjs');
  const cwd = resolve(__dirname, '../../../../..');
  const output = execFileSync(process.execPath, [script], { cwd, input: JSON.stringify(probes), encoding: 'utf8' });
  return JSON.parse(output) as string[][];
}
