// Tests in real browsers. POWER_BROWSERS names them (chromium, firefox, webkit); Chromium alone by default.
import {mkdirSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {playwrightLauncher} from '@web/test-runner-playwright';
import {puppeteerLauncher} from '@web/test-runner-puppeteer';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {CHROMIUM_ARGS, findBrowser, startWebKitDriver} from './tools/browsers.mjs';
import {accessibilityTree} from './test/support/accessibility-tree/plugin.mjs';
import {testCommands} from './test/support/test-commands.mjs';
import {testHosts} from './test/support/test-hosts.mjs';

const names = (process.env.POWER_BROWSERS ?? 'chromium').split(',');

const launchers = {
  chromium: ({path}) => playwrightLauncher({product: 'chromium', launchOptions: {executablePath: path, args: CHROMIUM_ARGS}}),
  firefox: ({path, from}) =>
    from === 'playwright'
      ? playwrightLauncher({product: 'firefox'})
      : puppeteerLauncher({
          launchOptions: {
            browser: 'firefox',
            executablePath: path,
            headless: true,
            // Lets the tests read the tree that Firefox hands to a screen reader.
            args: ['--remote-allow-system-access'],
          },
        }),
  webkit: async ({path, from}) =>
    from === 'playwright'
      ? playwrightLauncher({product: 'webkit'})
      : webdriverLauncher({
          automationProtocol: 'webdriver',
          hostname: '127.0.0.1',
          port: await startWebKitDriver(),
          path: '/',
          logLevel: 'error',
          capabilities: {
            browserName: 'MiniBrowser',
            'wdio:enforceWebDriverClassic': true,
            'webkitgtk:browserOptions': {binary: path, args: ['--automation']},
          },
        }),
};

/** Leaves the counts for `npm test`, which adds all its parts up. */
const countReporter = () => ({
  stop({sessions}) {
    const count = {passed: 0, failed: 0};
    const add = (suite) => {
      for (const test of suite?.tests ?? []) if (!test.skipped) count[test.passed ? 'passed' : 'failed']++;
      for (const inner of suite?.suites ?? []) add(inner);
    };
    for (const session of sessions) {
      add(session.testResults);
      if (!session.testResults || (session.errors ?? []).length) count.failed++;
    }
    mkdirSync('test-results', {recursive: true});
    writeFileSync(`test-results/browsers-${names.join('-')}.json`, JSON.stringify(count));
  },
});

export default {
  rootDir: '.',
  files: ['test/{accessibility,element,widgets,contract,dist}/**/*.test.ts'],
  nodeResolve: true,
  browsers: await Promise.all(
    names.map((name) => {
      const found = findBrowser(name);
      if (!found) throw new Error(`${name} is not here; \`npm test\` fetches it.`);
      return launchers[name](found);
    }),
  ),
  concurrency: 1,
  concurrentBrowsers: 1,
  browserStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: {config: {timeout: 20_000}},
  plugins: [
    testCommands,
    accessibilityTree,
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url))}),
  ],
  middleware: [testHosts],
  filterBrowserLogs: ({args}) => !args.some((arg) => String(arg).includes('power-widgets:') || String(arg).includes('Lit is in dev mode')),
  reporters: [defaultReporter({reportTestProgress: false}), countReporter()],
};
