import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed documents for the web client. `npm run codegen` writes them; a test refuses a stale copy. */
const config: CodegenConfig = {
  schema: 'schema/graphql/schema.graphql',
  documents: ['libs/web/**/*.{ts,tsx}', 'apps/web/**/*.{ts,tsx}', '!libs/web/data/src/generated/**'],
  ignoreNoDocuments: true,
  silent: true,
  generates: {
    'libs/web/data/src/generated/': {
      preset: 'client',
      // The preset's default name `useFragment` looks like a hook to React's lint rules, which it is not.
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
      config: {
        // Documents as text are a fraction of their parsed form to download, and parsing them costs nothing noticeable.
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: { Date: 'string', DateTime: 'string' },
      },
    },
  },
};

export default config;
