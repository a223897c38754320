const swc = {
  jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
  module: { type: 'es6' },
  sourceMaps: 'inline',
}

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // Most of the time is spent waiting (for processes, disks and GitHub's spacing): three workers keep two cores busy.
  maxWorkers: 3,
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // The App as processes, GitHub's stand-in and a browser: jest.whole.config.js.
  testPathIgnorePatterns: ['[.]whole[.]test[.]ts$'],
  modulePathIgnorePatterns: [
    '<rootDir>/fixtures',
    '<rootDir>/editors',
    '<rootDir>/dist',
    '<rootDir>/build',
  ],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '[.]ts$': ['@swc/jest', swc] },
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.ts'],
}
