import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { tsImport } from 'tsx/esm/api';
import tseslint from 'typescript-eslint';

const own = await tsImport('./libs/tooling/lint-rules/src/index.ts', import.meta.url);

const tests = ['**/*.spec.ts', '**/*.spec.tsx', '**/testing/**', 'test/**', 'libs/api/platform/testing/**'];

export default tseslint.config(
  {
    ignores: ['dist/', 'coverage/', '.data/', '.nx/', 'node_modules/', 'libs/web/data/src/generated/'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommended,
  {
    plugins: { '@nx': nx, samplan: { rules: own.rules } },
    languageOptions: {
      // So that a type used by dependency injection is not turned into an `import type`, which leaves nothing to inject.
      parserOptions: { experimentalDecorators: true, emitDecoratorMetadata: true },
    },
    rules: {
      'max-lines': ['error', { max: 400 }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { minimumDescriptionLength: 10 }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'samplan/explained-suppressions': 'error',
      '@nx/enforce-module-boundaries': [
        'error',
        { enforceBuildableLibDependency: false, depConstraints: own.boundaries() },
      ],
    },
  },
  {
    files: ['**/*.js', '**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['libs/**/*.ts', 'libs/**/*.tsx', 'apps/**/*.ts', 'apps/**/*.tsx'],
    ignores: ['libs/tooling/**', ...tests],
    rules: {
      'no-console': 'error',
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['@samplan/*/testing', '@samplan/**/testing', '@samplan/test/*'],
              message: 'Only tests may use test support.',
            },
            { group: ['date-fns', 'date-fns/*'], message: 'Dates and numbers go through @samplan/shared/i18n.' },
          ],
        },
      ],
    },
  },
  {
    files: ['libs/api/**/*.ts', 'apps/api/**/*.ts'],
    ignores: tests,
    rules: {
      'samplan/declared-access': 'error',
      'samplan/no-raw-database': 'error',
    },
  },
  {
    // Wiring and mechanisms hand the data source on; they may name its type.
    files: ['libs/api/platform/**/*.ts', 'apps/api/**/*.ts'],
    ignores: tests,
    rules: { 'samplan/no-raw-database': ['error', { passHandles: true }] },
  },
  {
    files: ['**/persistence/**', 'libs/api/platform/database/**', 'apps/api/src/{seed.ts,operator/**}'],
    rules: { 'samplan/no-raw-database': 'off' },
  },
  {
    files: ['libs/shared/i18n/**'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: [
      'libs/web/**/*.ts',
      'libs/web/**/*.tsx',
      'apps/web/**/*.ts',
      'apps/web/**/*.tsx',
      'libs/api/**/*.ts',
      'apps/api/**/*.ts',
    ],
    ignores: tests,
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Intl', message: 'Dates and numbers go through @samplan/shared/i18n.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.property.name=/^toLocale/]',
          message: 'Dates and numbers go through @samplan/shared/i18n.',
        },
      ],
    },
  },
  {
    files: ['libs/web/**/*.tsx', 'apps/web/**/*.tsx'],
    ...jsxA11y.flatConfigs.recommended,
  },
  {
    files: ['libs/web/**/*.{ts,tsx}', 'apps/web/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    // The rest of its recommended rules prepare for React's compiler, which is not used here.
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['libs/web/**/*.tsx', 'apps/web/**/*.tsx'],
    ignores: tests,
    rules: { 'samplan/no-hard-coded-words': 'error' },
  },
  {
    files: ['**/*.spec.ts', '**/*.spec.tsx', 'test/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo|failing)$/]',
          message: 'Every test runs, every time.',
        },
        {
          selector: 'CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]',
          message: 'Every test runs, every time.',
        },
      ],
    },
  },
  prettier,
);
