/**
 * What the commands of the test runner lack: the window in front, one key with another, the tap of a finger, what is left in memory, and what fonts are drawn. Each launcher
 * has its own way; only Chromium tells the last two.
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

/** What is still in use once the garbage is collected: bytes, nodes and listeners, those off the page included. */
async function leftInMemory(page) {
  const protocol = await page.context().newCDPSession(page);
  // What one collection lets go of, such as a document's observers, may hold something until the next.
  for (let time = 0; time < 3; time++) await protocol.send('HeapProfiler.collectGarbage');
  const {usedSize: bytes} = await protocol.send('Runtime.getHeapUsage');
  const {nodes, jsEventListeners: listeners} = await protocol.send('Memory.getDOMCounters');
  await protocol.detach();
  return {bytes, nodes, listeners};
}

/** The fonts that letters on the page are drawn in, and that the page has not brought itself. */
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

/** Playwright taps only in pages that were opened as those of a phone; the protocol below it taps in any. */
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
