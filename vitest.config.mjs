// Every story is a test: it is drawn, its play function runs, and axe finds nothing. The widgets' own tests are in web-test-runner.config.mjs.
import {storybookTest} from '@storybook/addon-vitest/vitest-plugin';
import {playwright} from '@vitest/browser-playwright';
import {defineConfig} from 'vitest/config';
import {CHROMIUM_ARGS, findBrowser} from './tools/browsers.mjs';

export default defineConfig({
  plugins: [storybookTest({configDir: '.storybook'})],
  test: {
    name: 'stories',
    testTimeout: 60_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({launchOptions: {executablePath: findBrowser('chromium').path, args: CHROMIUM_ARGS}}),
      instances: [{browser: 'chromium'}],
    },
    setupFiles: ['.storybook/no-errors.js'],
    onConsoleLog: (line) => !/power-widgets:|Lit is in dev mode|Multiple versions of Lit/.test(line),
    reporters: ['dot', ['json', {outputFile: 'test-results/stories.json'}]],
  },
});
