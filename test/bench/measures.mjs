// What is measured. Each measure gives its figures by contender; those that time something take turns, so that a busy machine is fair to all.
import {FAST, heapOf, SLOW, withPage} from './browser.mjs';
import {CONTENDERS, OURS} from './pages.mjs';

const HOSTED = CONTENDERS.filter(({host}) => host);
const KIB = 1024;

/** The middle of some figures, and how far the middle half of them reaches. */
export function spread(figures) {
  const sorted = figures.toSorted((one, other) => one - other);
  const at = (share) => {
    const place = share * (sorted.length - 1);
    const below = sorted[Math.floor(place)];
    return below + (sorted[Math.ceil(place)] - below) * (place % 1);
  };
  return {median: at(0.5), from: at(0.25), to: at(0.75), count: sorted.length};
}

/** Runs `measure` for each contender in turn, so many rounds, another one first in each. Gives all figures by name. */
async function inTurns(contenders, rounds, measure) {
  const figures = Object.fromEntries(contenders.map(({name}) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const contender = contenders[(round + turn) % contenders.length];
      figures[contender.name].push(await measure(contender));
    }
  }
  return figures;
}

const mapValues = (object, change) => Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));

/** Bytes and requests of a page, headers included. */
const wireOf = (browser, address) =>
  withPage(browser, FAST, async (page, session) => {
    const wire = {bytes: 0, requests: 0};
    session.on('Network.loadingFinished', ({encodedDataLength}) => {
      wire.bytes += encodedDataLength;
      wire.requests++;
    });
    await page.goto(address, {waitUntil: 'networkidle'});
    return wire;
  });

/** What goes over the wire for the page, and for the quiz alone: what the page needs beyond the same article without it. */
export async function measureWire(browser, url) {
  const article = await wireOf(browser, `${url}/article`);
  const figures = {};
  for (const {name} of CONTENDERS) {
    const page = await wireOf(browser, `${url}/${name}`);
    figures[name] = {page, quiz: {bytes: page.bytes - article.bytes, requests: page.requests - article.requests}};
  }
  return figures;
}

/** From the start of the navigation until the quiz is usable, in ms: see `watch` in in-page.js. */
export async function measureUsable(browser, url, conditions, rounds) {
  const times = await inTurns(CONTENDERS, rounds, ({name, host}) =>
    withPage(browser, conditions, async (page) => {
      await page.addInitScript(`bench.watch(${JSON.stringify(host)})`);
      await page.goto(`${url}/${name}`);
      return page.evaluate(() => bench.usable);
    }),
  );
  return mapValues(times, spread);
}

/** How far the page moves while it loads slowly, as published: the worst of some loads. */
export async function measureShift(browser, url, rounds) {
  const shifts = await inTurns(CONTENDERS, rounds, ({name, host}) =>
    withPage(browser, SLOW, async (page) => {
      await page.goto(`${url}/${name}`, {waitUntil: 'networkidle'});
      return page.evaluate(async (host) => {
        const observer = new PerformanceObserver(() => {});
        observer.observe({type: 'layout-shift', buffered: true});
        do for (let count = 0; count < 3; count++) await new Promise(requestAnimationFrame);
        while (host && !document.querySelector(host).shadowRoot?.querySelector('input[type=radio]'));
        return observer.takeRecords().reduce((sum, {value}) => sum + value, 0);
      }, host);
    }),
  );
  return mapValues(shifts, (all) => Math.max(...all));
}

/** From the press on Check until what is said to it is painted, on a slow processor, in ms. */
export async function measureFeedback(browser, url, rounds) {
  const times = await inTurns(CONTENDERS, rounds, ({name, host}) =>
    withPage(browser, {cpu: SLOW.cpu}, async (page) => {
      await page.goto(`${url}/${name}`, {waitUntil: 'load'});
      return page.evaluate((host) => bench.answerAll(host), host);
    }),
  );
  return mapValues(times, (all) => spread(all.flat()));
}

/** Many copies on one page: time for each in ms, until all are drawn, and heap for each in KiB. */
export async function measureMany(browser, url, rounds, count = 1000) {
  const figures = await inTurns(HOSTED, rounds, ({name, host}) =>
    withPage(browser, FAST, async (page, session) => {
      await page.goto(`${url}/many/${name}`);
      const before = await heapOf(session);
      const time = await page.evaluate(({host, count}) => bench.append(host, count), {host, count});
      return {time: time / count, heap: ((await heapOf(session)) - before) / count / KIB};
    }),
  );
  return mapValues(figures, (all) => ({time: spread(all.map(({time}) => time)), heap: spread(all.map(({heap}) => heap))}));
}

/** Copies of ours that come and go: what is left of them when the garbage is gone. The first ones fill what is made once. */
export function measureConnects(browser, url, times = 10_000) {
  const {name, host} = OURS;
  return withPage(browser, FAST, async (page, session) => {
    await session.send('Performance.enable');
    await page.goto(`${url}/many/${name}`);
    const left = async (count) => {
      await page.evaluate(({host, count}) => bench.connect(host, count), {host, count});
      const heap = await heapOf(session);
      const {metrics} = await session.send('Performance.getMetrics');
      const metric = (wanted) => metrics.find(({name}) => name === wanted).value;
      return {heap: heap / KIB, nodes: metric('Nodes'), listeners: metric('JSEventListeners')};
    };
    const before = await left(200);
    const after = await left(times);
    return Object.fromEntries(Object.entries(after).map(([figure, value]) => [figure, value - before[figure]]));
  });
}
