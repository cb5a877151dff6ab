/** One run over the whole workspace: `npm run -s jest -- libs/kernel` runs one room. */
export default {
  roots: ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/test', '<rootDir>/tools'],
  testRegex: String.raw`\.spec\.ts$`,
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/'],
  extensionsToTreatAsEsm: ['.ts'],
  // A shared machine may take its time; what does not end at all still fails.
  testTimeout: 30_000,
  // Modules of finished files stay in a worker's memory; one that holds this much is begun anew.
  workerIdleMemoryLimit: '1GB',
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@grants/source', 'node', 'import'] },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          target: 'es2024',
          keepClassNames: true,
        },
        module: { type: 'es6' },
      },
    ],
  },
};
