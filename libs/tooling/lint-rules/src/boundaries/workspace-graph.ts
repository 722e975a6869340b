import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const workspaceRoot = resolve(__dirname, '../../../../..');

export interface Project {
  /** As the table names it: `api/plans`, `apps/web`. */
  lib: string;
  imports: string[];
  hasEntry: boolean;
}

interface NxGraph {
  graph: {
    nodes: Record<string, { data: { root: string } }>;
    dependencies: Record<string, { target: string }[]>;
  };
}

/** What really imports what, as Nx reads it from the code. */
export function workspaceGraph(): Project[] {
  const folder = mkdtempSync(join(tmpdir(), 'graph-'));
  try {
    const file = join(folder, 'graph.json');
    execFileSync(process.execPath, [require.resolve('nx/bin/nx.js'), 'graph', `--file=${file}`], {
      cwd: workspaceRoot,
      env: { ...process.env, NX_DAEMON: 'false' },
      stdio: 'pipe',
    });
    return projectsOf(JSON.parse(readFileSync(file, 'utf8')) as NxGraph);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function projectsOf({ graph: { nodes, dependencies } }: NxGraph): Project[] {
  const nameOf = (node: string): string => nodes[node]!.data.root.replace(/^libs\//, '');
  return Object.keys(nodes).map((node) => ({
    lib: nameOf(node),
    imports: [...new Set(dependencies[node]?.map(({ target }) => target))]
      .filter((target) => target in nodes)
      .map(nameOf)
      .sort(),
    hasEntry: ['index.ts', 'main.ts', 'main.tsx'].some((name) =>
      existsSync(resolve(workspaceRoot, nodes[node]!.data.root, 'src', name)),
    ),
  }));
}
