/**
 * What a reader does that the commands of the test runner lack: Shift with a key, and the tap of a finger. Each launcher has its own way.
 */
export const testCommands = {
  name: 'test-commands',
  async executeCommand({command, payload, session}) {
    const {browser, id} = session;
    const commands = {
      'press-with-shift': {
        playwright: () => browser.getPage(id).keyboard.press(`Shift+${payload.key}`),
        puppeteer: async () => {
          const {keyboard} = browser.getPage(id);
          await keyboard.down('Shift');
          await keyboard.press(payload.key);
          await keyboard.up('Shift');
        },
        webdriver: () => browser.sendKeys(id, ['Shift', payload.key]),
      },
      tap: {
        playwright: () =>
          browser.name === 'Chromium'
            ? tapInChromium(browser.getPage(id), payload)
            : browser.getPage(id).touchscreen.tap(payload.x, payload.y),
        puppeteer: () => browser.getPage(id).touchscreen.tap(payload.x, payload.y),
        webdriver: () => browser.driverManager.performActions(id, [fingerActions(payload)]),
      },
    };
    const run = commands[command]?.[browser.type];
    if (!run) return undefined;
    await run();
    return true;
  },
};

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
