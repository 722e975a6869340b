import react from '@vitejs/plugin-react';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const root = resolve(import.meta.dirname, '../..');

/** One list of aliases for the whole workspace, the one the compiler reads. */
function aliases(): Record<string, string> {
  const { compilerOptions } = JSON.parse(readFileSync(resolve(root, 'tsconfig.base.json'), 'utf8')) as {
    compilerOptions: { paths: Record<string, [string]> };
  };
  return Object.fromEntries(Object.entries(compilerOptions.paths).map(([alias, [path]]) => [alias, resolve(root, path)]));
}

const api = process.env['API_ORIGIN'] ?? 'http://localhost:3000';

export default defineConfig({
  root: import.meta.dirname,
  cacheDir: resolve(root, 'node_modules/.vite'),
  plugins: [react()],
  resolve: { alias: aliases() },
  build: {
    outDir: resolve(root, 'dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    // Every browser we support has it, and the content security policy allows no inline script.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      // The shared libraries only declare; a page that needs a word list must not bring the form schemas beside it.
      treeshake: { moduleSideEffects: [{ test: /\/libs\/shared\//, sideEffects: false }] },
    },
  },
  server: {
    port: 4200,
    proxy: {
      '/graphql': api,
      '/auth': api,
      '/health': api,
      '/realtime': { target: api, ws: true },
    },
  },
});
