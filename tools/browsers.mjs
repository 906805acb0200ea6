// Finds the browsers that the tests drive, and fetches what is missing.
import {execFileSync, spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {createServer} from 'node:net';
import {chromium, firefox, webkit} from 'playwright-core';

/** Chromium needs these to start in a container and to send no requests of its own. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const MINI_BROWSERS = ['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`);
const PLACES = {
  chromium: [
    process.env.CHROME_PATH,
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  firefox: [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr'],
  webkit: MINI_BROWSERS,
};
/** Programs that a browser needs: WebKitGTK needs a driver and a screen to draw on. */
const COMPANIONS = {webkit: ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb']};
const DEBIAN_PACKAGES = {chromium: ['chromium'], firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb']};
const PLAYWRIGHT = {chromium, firefox, webkit};

/** The path of a browser and what starts it, or undefined if there is none. */
export function findBrowser(name) {
  const system = PLACES[name].find((place) => place && existsSync(place));
  if (system && (COMPANIONS[name] ?? []).every((file) => existsSync(file))) return {name, path: system, from: 'system'};
  const own = PLAYWRIGHT[name].executablePath();
  return own && existsSync(own) ? {name, path: own, from: 'playwright'} : undefined;
}

/** The name and version of Chromium or Firefox, such as “Chromium 156.0.1”. On Windows they print nothing and open a window instead. */
export function browserVersion({name, path}) {
  if (process.platform === 'win32') return name;
  const said = execFileSync(path, ['--version'], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']});
  return /^.*?\d[\w.]*/.exec(said.trim())[0];
}

/** Fetches a browser: from Debian's packages if this is Debian and we are root, else Playwright's build. Returns what went wrong, or undefined. */
export function installBrowser(name) {
  const debian = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  const [command, args] = debian
    ? ['sh', ['-c', `apt-get update -qq && apt-get install -y -qq --no-install-recommends ${DEBIAN_PACKAGES[name].join(' ')}`]]
    : [process.execPath, ['node_modules/playwright-core/cli.js', 'install', name]];
  console.log(`Getting ${name}: ${debian ? `Debian packages ${DEBIAN_PACKAGES[name].join(', ')}` : 'Playwright’s build'} …`);
  try {
    execFileSync(command, args, {stdio: ['ignore', 'ignore', 'pipe'], env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}});
    return undefined;
  } catch (error) {
    return String(error.stderr || error.message)
      .trim()
      .split('\n')
      .slice(-3)
      .join('\n');
  }
}

/** A free port. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Starts a screen for WebKitGTK to draw on; it ends with this process. Resolves to the environment for programs that draw there. */
export async function startScreen() {
  const number = 1000 + (process.pid % 50_000);
  const display = `:${number}`;
  const screen = spawn('Xvfb', [display, '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {stdio: 'ignore'});
  screen.unref();
  process.on('exit', () => screen.kill());
  for (let tries = 0; tries < 100 && !existsSync(`/tmp/.X11-unix/X${number}`); tries++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  // Ignores the zoom that is set for this machine.
  const zoom = {GDK_SCALE: '1', GDK_DPI_SCALE: '1'};
  return {...process.env, ...zoom, DISPLAY: display, GDK_BACKEND: 'x11', WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1'};
}

/** Starts the driver of WebKitGTK on its own screen; it ends with this process. Resolves to its port. */
export async function startWebKitDriver() {
  const port = await freePort();
  const driver = spawn('/usr/bin/WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], {stdio: 'ignore', env: await startScreen()});
  process.on('exit', () => driver.kill());
  for (let tries = 0; tries < 100; tries++) {
    const answered = await fetch(`http://127.0.0.1:${port}/status`).then(
      (response) => response.ok,
      () => false,
    );
    if (answered) return port;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver did not start.');
}
