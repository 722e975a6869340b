import type { KnipConfig } from 'knip';
import { compilerOptions } from './tsconfig.base.json';

/** Style files bring in packages too: `@import '…'` and `url('…')`. */
const styles = (text: string): string =>
  [...text.matchAll(/(?:@import\s+|url\()'([^']+)'/g)].map(([, name]) => `import '${name}';`).join('\n');

/** The `index.ts` of a lib is no entry: what a lib offers and nobody takes is dead as well. */
const config: KnipConfig = {
  paths: compilerOptions.paths,
  compilers: { css: styles },
  entry: [
    'apps/api/src/{main,worker,migrate,seed,add-municipality,print-contract,print-structure}.ts',
    'apps/web/src/main.tsx',
    'apps/web/vite.config.{ts,mts}',
    'libs/tooling/dev-env/src/start.ts',
    'libs/tooling/dev-env/src/supervisor/end-with-parent.cjs',
    'libs/tooling/*/fixtures/**/*.{ts,js,mjs}',
    'test/bench/bare-server.ts',
    'test/support/browser/unpack-chromium.mjs',
    'test/support/oidc/provider-program.mjs',
  ],
  project: ['apps/**/*.{ts,tsx}', 'libs/**/*.{ts,tsx,js,cjs,mjs,css}', 'test/**/*.{ts,js,mjs}'],
  // What is generated exports more than is used of it.
  ignore: ['libs/web/data/src/generated/**'],
  // The types of syntax trees come with ESLint.
  ignoreDependencies: ['estree'],
  // Of the system, if it has them.
  ignoreBinaries: ['locale', 'useradd'],
};

export default config;
