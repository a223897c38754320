import base from './jest.config.js'

/** What runs the App as its users do: as processes, against GitHub's stand-in, in a browser. */
export default {
  ...base,
  testMatch: ['<rootDir>/test/**/*.whole.test.ts'],
  testPathIgnorePatterns: [],
}
