// Tests in real browsers. POWER_BROWSERS names them (chromium, firefox, webkit); Chromium alone by default.
import {mkdirSync, writeFileSync} from 'node:fs';
import {relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {playwrightLauncher} from '@web/test-runner-playwright';
import {puppeteerLauncher} from '@web/test-runner-puppeteer';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {sourcesStamp} from './tools/conformance/results.mjs';
import {browserVersion, CHROMIUM_ARGS, findBrowser, freePort, startWebKitDriver} from './tools/browsers.mjs';
import {measuredPage} from './test/support/measured-type.mjs';
import {accessibilityTree} from './test/support/accessibility-tree/plugin.mjs';
import {bundledSources} from './test/support/bundled-sources.mjs';
import {frameworkHost} from './test/support/framework-host.mjs';
import {servedHost} from './test/support/served-host.mjs';
import {testCommands} from './test/support/test-commands.mjs';
import {integrityHosts} from './test/support/integrity-hosts.mjs';
import {testHosts} from './test/support/test-hosts.mjs';
import {roughHosts} from './test/hosts/serve.mjs';

// The runner holds back what is printed, and ends without a word on an error of its own or of a driver: this says it first, and changes nothing.
process.on('uncaughtExceptionMonitor', (error, origin) => process.stderr.write(`${names.join()}: ${origin}: ${error?.stack ?? error}\n`));

/** The hash of the tested sources, taken at the start, because files may change during the run. */
const sources = sourcesStamp();
const names = (process.env.POWER_BROWSERS ?? 'chromium').split(',');

/** Playwright's own Firefox and WebKit accept taps only if they were opened with a touch screen. */
const createBrowserContext = ({browser}) => browser.newContext({hasTouch: true});

const launchers = {
  chromium: ({path}) => playwrightLauncher({product: 'chromium', launchOptions: {executablePath: path, args: CHROMIUM_ARGS}}),
  firefox: ({path, from}) =>
    from === 'playwright'
      ? playwrightLauncher({product: 'firefox', createBrowserContext})
      : puppeteerLauncher({
          launchOptions: {
            browser: 'firefox',
            executablePath: path,
            headless: true,
            // Lets the tests read the tree that Firefox gives to a screen reader.
            args: ['--remote-allow-system-access'],
          },
        }),
  webkit: async ({path, from}) =>
    from === 'playwright'
      ? playwrightLauncher({product: 'webkit', createBrowserContext})
      : webdriverLauncher({
          automationProtocol: 'webdriver',
          hostname: '127.0.0.1',
          port: await startWebKitDriver(),
          path: '/',
          logLevel: 'error',
          capabilities: {
            browserName: 'MiniBrowser',
            'wdio:enforceWebDriverClassic': true,
            // The runner waits for the tests itself. The driver, waiting for the page to be loaded, ends the whole run after five minutes.
            pageLoadStrategy: 'none',
            'webkitgtk:browserOptions': {binary: path, args: ['--automation']},
          },
        }),
};

/** Each test of a suite, with the titles of the suites around it. A skipped test does not count as passed. */
const testsOf = (suite, file, around = []) => [
  ...(suite?.tests ?? []).map(({name, passed, skipped}) => ({
    file,
    title: [...around, name].join(' > '),
    outcome: skipped ? 'skipped' : passed ? 'passed' : 'failed',
  })),
  ...(suite?.suites ?? []).flatMap((inner) => testsOf(inner, file, [...around, inner.name])),
];

/** Writes the outcome of each test for `npm test`, which adds up all parts, and for the conformance report. */
const resultsReporter = () => ({
  engine: names.filter((name) => name !== 'webkit').map((name) => browserVersion(findBrowser(name))),
  ended: 0,
  start({testFiles}) {
    this.files = testFiles.length;
    this.begun = performance.now();
  },
  reportTestFileResults({testFile, sessionsForTestFile}) {
    // Written past the console, which the runner holds back if nobody watches it.
    const seconds = Math.round((performance.now() - this.begun) / 1000);
    process.stderr.write(`${names.join()}: ${++this.ended} of ${this.files}, after ${seconds} s: ${relative('.', testFile)}\n`);
    // WebKit gives its version only to its driver, and only while it runs.
    const version = sessionsForTestFile.map(({browser}) => browser.driver?.capabilities.browserVersion).find(Boolean);
    if (version) this.engine = [`WebKitGTK ${version}`];
  },
  stop({sessions}) {
    const tests = sessions.flatMap(({testFile, testResults}) => testsOf(testResults, relative('.', testFile).replaceAll('\\', '/')));
    const broken = sessions.filter(({testResults, errors}) => !testResults || errors?.length).length;
    const count = (wanted) => tests.filter(({outcome}) => outcome === wanted).length;
    const results = {
      passed: count('passed'),
      failed: count('failed') + broken,
      date: new Date().toISOString(),
      sources,
      engine: this.engine.join(', ') || names.join(', '),
      tests,
    };
    mkdirSync('test-results', {recursive: true});
    writeFileSync(`test-results/browsers-${names.join('-')}.json`, JSON.stringify(results));
  },
});

export default {
  rootDir: '.',
  files: ['test/{accessibility,element,widgets,contract,dist,hosts}/**/*.test.ts'],
  nodeResolve: true,
  browsers: await Promise.all(
    names.map((name) => {
      const found = findBrowser(name);
      if (!found) throw new Error(`${name} is not here; \`npm test\` fetches it.`);
      return launchers[name](found);
    }),
  ),
  // Two runs may begin at the same time: the runner itself would give both the same port.
  port: await freePort(),
  concurrency: 1,
  concurrentBrowsers: 1,
  browserStartTimeout: 60_000,
  // No test may fail because a machine is slow: beside other work, WebKit needs more than five minutes for 10,000 connects.
  testsFinishTimeout: 900_000,
  testRunnerHtml: measuredPage,
  testFramework: {config: {timeout: 60_000}},
  plugins: [
    testCommands,
    bundledSources,
    accessibilityTree,
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url))}),
  ],
  middleware: [testHosts, roughHosts, integrityHosts, frameworkHost, servedHost],
  filterBrowserLogs: ({args}) => !args.some((arg) => String(arg).includes('power-widgets:') || String(arg).includes('Lit is in dev mode')),
  reporters: [defaultReporter({reportTestProgress: false}), resultsReporter()],
};
