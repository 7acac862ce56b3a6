import { withoutSettings } from './test/without-settings.mjs';

// Before any worker is started, which inherits the environment.
withoutSettings(process.env);

/** Whoever watches changes files between two runs; TEST_APART=yes loads everything anew for every suite. */
const isApart = process.env.TEST_APART === 'yes' || process.argv.some((word) => word.startsWith('--watch'));
/** Suites whose whole claim is of many, of hangs or of processes are run in a full run alone. */
const onlyInFull = process.env.FRISTAD_FULL === '1' ? [] : ['\\.full\\.spec\\.ts$'];
const kept = {
  runtime: '<rootDir>/test/runner/kept-runtime.mjs',
  testEnvironment: '<rootDir>/test/runner/kept-environment.mjs',
};

/** @type {import('jest').Config} */
export default {
  ...(isApart ? {} : kept),
  testSequencer: '<rootDir>/test/runner/sequencer.mjs',
  globalSetup: '<rootDir>/test/runner/place.mjs',
  globalTeardown: '<rootDir>/test/runner/place-left.mjs',
  roots: ['<rootDir>/src', '<rootDir>/test', '<rootDir>/bench', '<rootDir>/web/src'],
  testMatch: ['**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/', ...onlyInFull],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        },
        module: { type: 'es6' },
      },
    ],
  },
  testTimeout: 900_000,
  maxWorkers: 2,
  // What suites leave in a process adds up.
  workerIdleMemoryLimit: '1500MB',
};
