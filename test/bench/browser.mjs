// One Chromium; each page in a context of its own, so that nothing is in a cache.
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import {CHROMIUM_ARGS, findBrowser} from '../../tools/browsers.mjs';

const IN_PAGE = fileURLToPath(new URL('in-page.js', import.meta.url));

/** A slow phone: the network that Lighthouse calls slow 4G, and a processor a quarter as fast as this one. */
export const SLOW = {
  cpu: 4,
  network: {offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8},
};
export const FAST = {cpu: 1};

export const startBrowser = () =>
  chromium.launch({executablePath: findBrowser('chromium').path, args: [...CHROMIUM_ARGS, '--enable-precise-memory-info']});

/** Runs `work` with a new page, and its session of the DevTools protocol, under the conditions. */
export async function withPage(browser, {cpu, network}, work) {
  const context = await browser.newContext({viewport: {width: 1280, height: 1024}});
  try {
    await context.addInitScript({path: IN_PAGE});
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    if (network) await session.send('Network.emulateNetworkConditions', network);
    await session.send('Emulation.setCPUThrottlingRate', {rate: cpu});
    return await work(page, session);
  } finally {
    await context.close();
  }
}

/** Bytes of the JavaScript heap that are in use after the garbage is gone. */
export async function heapOf(session) {
  // What the first collection frees may hold something else.
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}
