/**
 * Commands that the test runner does not have: bring the window to the front, press two keys together, tap, count what is left in memory, and
 * list the fonts in use. Each launcher does it in its own way; only Chromium can do the last two.
 */
export const testCommands = {
  name: 'test-commands',
  async executeCommand({command, payload, session}) {
    const {browser, id} = session;
    const commands = {
      'to-front': {
        playwright: () => browser.getPage(id).bringToFront(),
        puppeteer: () => browser.getPage(id).bringToFront(),
        webdriver: () => false,
      },
      'press-with': {
        playwright: () => browser.getPage(id).keyboard.press(`${payload.modifier}+${payload.key}`),
        puppeteer: async () => {
          const {keyboard} = browser.getPage(id);
          await keyboard.down(payload.modifier);
          await keyboard.press(payload.key);
          await keyboard.up(payload.modifier);
        },
        webdriver: () => browser.sendKeys(id, [payload.modifier, payload.key]),
      },
      tap: {
        playwright: () =>
          browser.name === 'Chromium'
            ? tapInChromium(browser.getPage(id), payload)
            : browser.getPage(id).touchscreen.tap(payload.x, payload.y),
        puppeteer: () => browser.getPage(id).touchscreen.tap(payload.x, payload.y),
        webdriver: () => browser.driverManager.performActions(id, [fingerActions(payload)]),
      },
      'fonts-of-the-system': {
        playwright: () => (browser.name === 'Chromium' ? fontsOfTheSystem(browser.getPage(id)) : false),
        puppeteer: () => false,
        webdriver: () => false,
      },
      'left-in-memory': {
        playwright: () => (browser.name === 'Chromium' ? leftInMemory(browser.getPage(id)) : false),
        puppeteer: () => false,
        webdriver: () => false,
      },
    };
    const run = commands[command]?.[browser.type];
    if (!run) return undefined;
    return (await run()) ?? true;
  },
};

/** What is in use after garbage collection: bytes, nodes and listeners, including those that are not on the page. */
async function leftInMemory(page) {
  const protocol = await page.context().newCDPSession(page);
  // What one collection frees, such as a document's observers, may keep something alive until the next one.
  for (let time = 0; time < 3; time++) await protocol.send('HeapProfiler.collectGarbage');
  const {usedSize: bytes} = await protocol.send('Runtime.getHeapUsage');
  const {nodes, jsEventListeners: listeners} = await protocol.send('Memory.getDOMCounters');
  await protocol.detach();
  return {bytes, nodes, listeners};
}

/** The fonts in use on the page that the page did not load itself. */
async function fontsOfTheSystem(page) {
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('DOM.enable');
  await protocol.send('CSS.enable');
  const {nodes} = await protocol.send('DOM.getFlattenedDocument', {depth: -1, pierce: true});
  const elements = nodes.filter(({localName, childNodeCount}) => localName && childNodeCount);
  const answers = await Promise.all(elements.map(({nodeId}) => protocol.send('CSS.getPlatformFontsForNode', {nodeId})));
  await protocol.detach();
  return answers.flatMap(({fonts}) => fonts.filter(({isCustomFont}) => !isCustomFont).map(({familyName}) => familyName));
}

/** Playwright taps only in pages that were opened with touch; Chromium's protocol taps in any page. */
async function tapInChromium(page, {x, y}) {
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Input.dispatchTouchEvent', {type: 'touchStart', touchPoints: [{x, y}]});
  await protocol.send('Input.dispatchTouchEvent', {type: 'touchEnd', touchPoints: []});
  await protocol.detach();
}

const fingerActions = ({x, y}) => ({
  type: 'pointer',
  id: 'finger',
  parameters: {pointerType: 'touch'},
  actions: [
    {type: 'pointerMove', duration: 0, x, y},
    {type: 'pointerDown', button: 0},
    {type: 'pointerUp', button: 0},
  ],
});
