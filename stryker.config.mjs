// Tests the tests: Stryker changes the code in small ways (mutants), and each change should make a test fail. Run by tools/mutation.mjs.
export default {
  testRunner: 'vitest',
  vitest: {configFile: 'vitest.mutation.config.mjs', related: false},
  coverageAnalysis: 'perTest',
  // Longer than a test waits for a condition that is never met.
  timeoutMS: 15_000,
  // Files that no test of the logic reads are not copied.
  ignorePatterns: ['/dist', '/stories', '/test/pictures', '/test/accessibility', '/src/site', '/locales/*/interface.xlf', '/.ci'],
  tempDirName: 'test-results/mutation',
  reporters: ['progress-append-only'],
  allowConsoleColors: false,
};
