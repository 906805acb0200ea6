// Nothing on a page moves when a late script comes, where the space was kept free. Measured where the browser measures it itself.
import {setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';
import {widgets} from '../contract/widgets.js';
import {drawn, until} from '../support/page.js';

/** The kept space may be this many px higher than an English widget on a wide page needs. */
const TOO_MUCH = 90;

const measured = PerformanceObserver.supportedEntryTypes.includes('layout-shift') ? describe : describe.skip;

/** Opens a page of `width`, and lets the script come only when the page has been painted without it. */
async function arrive(path: string, width: number): Promise<{shift: number; excess: number}> {
  const frame = document.createElement('iframe');
  Object.assign(frame, {width, height: 2000, src: path});
  frame.style.cssText = 'position: fixed; inset: 0 auto auto 0; border: 0';
  document.body.append(frame);
  try {
    const below = () => frame.contentDocument?.querySelector('#below');
    await until('the page', () => frame.contentDocument?.readyState !== 'loading' && below());
    const view = frame.contentWindow as Window & typeof globalThis;
    let shift = 0;
    const observer = new view.PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & {value: number}).value;
    });
    observer.observe({type: 'layout-shift', buffered: true});
    await until('the first paint', () => view.performance.getEntriesByName('first-contentful-paint').length);
    await fetch('/host/release');
    const element = below()!.previousElementSibling!;
    await drawn(element);
    // Two frames: the one that shows the widget, and one more, by which its shifts are told.
    for (let count = 0; count < 2; count++) await new Promise((resolve) => view.requestAnimationFrame(resolve));
    await new Promise((resolve) => view.setTimeout(resolve));
    for (const entry of observer.takeRecords()) shift += (entry as PerformanceEntry & {value: number}).value;
    const {height} = element.getBoundingClientRect();
    (element as HTMLElement).style.setProperty('min-block-size', '0', 'important');
    return {shift, excess: height - element.getBoundingClientRect().height};
  } finally {
    frame.remove();
  }
}

measured('the space kept free', () => {
  before(() => setViewport({width: 1240, height: 2000}));
  after(() => setViewport({width: 800, height: 600}));

  for (const way of ['style-sheet', 'inline']) {
    for (const width of [320, 768, 1200]) {
      it(`holds every widget on a page of ${width} px: ${way}`, async () => {
        for (const {tag} of widgets) {
          const {shift, excess} = await arrive(`/host/reserve-${way}/${tag.replace('power-', '')}`, width);
          expect(shift, tag).to.equal(0);
          if (width > 320) expect(excess, `${tag}, px too much`).to.be.below(TOO_MUCH);
        }
      });
    }
  }
});
