import type { Options } from '@swc/core';
import { readFileSync } from 'node:fs';
import { inWorkspace, workspaceRoot } from '../workspace';

interface TsConfig {
  compilerOptions: { paths: Record<string, string[]> };
}

/** The aliases as TypeScript knows them, so that the build cannot disagree with the type-check. */
function aliases(): Record<string, string[]> {
  const config = JSON.parse(readFileSync(inWorkspace('tsconfig.base.json'), 'utf8')) as TsConfig;
  return config.compilerOptions.paths;
}

export function serverOptions(): Options {
  return {
    swcrc: false,
    sourceMaps: true,
    module: { type: 'commonjs' },
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
      keepClassNames: true,
      baseUrl: workspaceRoot,
      paths: aliases(),
    },
  };
}
