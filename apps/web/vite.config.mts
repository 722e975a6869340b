import react from '@vitejs/plugin-react';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { ownDocuments } from './own-documents.mts';
import { precompress } from './precompress.mts';

const root = resolve(import.meta.dirname, '../..');

/** One list of aliases for the whole workspace, the one the compiler reads. */
function aliases(): Record<string, string> {
  const { compilerOptions } = JSON.parse(readFileSync(resolve(root, 'tsconfig.base.json'), 'utf8')) as {
    compilerOptions: { paths: Record<string, [string]> };
  };
  return Object.fromEntries(
    Object.entries(compilerOptions.paths).map(([alias, [path]]) => [alias, resolve(root, path)]),
  );
}

const api = process.env['API_ORIGIN'] ?? 'http://localhost:3000';

/** The API answers its own origin only; while developing, this server stands between. */
const toApi = (ws: boolean) => ({ target: api, changeOrigin: true, headers: { origin: api }, ws });

export default defineConfig({
  root: import.meta.dirname,
  cacheDir: resolve(root, 'node_modules/.vite'),
  plugins: [
    ownDocuments(resolve(root, 'libs/web/data/src/generated/graphql.ts')),
    react(),
    precompress(resolve(root, 'dist/web')),
  ],
  resolve: { alias: aliases() },
  build: {
    outDir: resolve(root, 'dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    // Every browser we support has it, and the content security policy allows no inline script.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      // Our libraries only declare, but for the styles their index files name: a page that needs a word list or one
      // part of a feature must not bring the form schemas or the other pages beside it.
      output: {
        // What most pages have of the shell comes as one file: a hundred small ones are squeezed worse, one by one.
        advancedChunks: {
          groups: [
            {
              name: 'shell',
              test: /libs\/(web\/(ui|data|session)|shared\/(i18n\/src\/(?!catalogs)|kernel|contracts))/,
              minShareCount: 14,
            },
          ],
        },
      },
      treeshake: { moduleSideEffects: [{ test: /\/libs\/(?!web\/.*\/index\.ts$).*\.tsx?$/, sideEffects: false }] },
    },
  },
  server: {
    port: 4200,
    proxy: Object.fromEntries(
      ['/graphql', '/auth', '/health', '/realtime', '/register/', '/log-control-files', '/paper'].map((path) => [
        path,
        toApi(path === '/realtime'),
      ]),
    ),
  },
});
